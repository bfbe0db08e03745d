/** What a source is to the readers of a story. */
export type SourceKind = 'named person' | 'organization' | 'anonymous' | 'unnamed' | 'nobody'

export const SOURCE_KINDS: readonly SourceKind[] = ['named person', 'organization', 'anonymous', 'unnamed', 'nobody']

/** How stories refer to a person, by their pronouns and honorifics and by nothing else. */
export type PronounKind = 'he' | 'she' | 'they' | 'unknown'

export const PRONOUN_KINDS: readonly PronounKind[] = ['he', 'she', 'they', 'unknown']

/** Counts of quotes, of their words, and of the stories that they are in. */
export interface Counts {
  readonly quotes: number
  readonly words: number
  readonly stories: number
}

/** A person or organization with a name, over all stories. */
export interface SourceStats extends Counts {
  readonly name: string
  readonly kind: SourceKind
  /** Whether any story gives it an office of state, or it is a body of the state. */
  readonly official: boolean
  readonly pronoun: PronounKind
}

export interface KindStats extends Counts {
  readonly kind: SourceKind
}

export interface PronounStats {
  readonly pronoun: PronounKind
  /** How many persons. */
  readonly people: number
  readonly quotes: number
  readonly words: number
}

/** A place that stories name, and a source quoted in them. */
export interface PairStats extends Counts {
  readonly place: string
  readonly source: string
}

export interface MonthStats extends Counts {
  /** "2026-03" */
  readonly month: string
  /** How many different sources with a name. */
  readonly sources: number
}

/** How much of the quotes of named sources a few of them speak. */
export interface Concentration {
  /** Shares 0–1 of the one, five and ten most quoted. */
  readonly top1: number
  readonly top5: number
  readonly top10: number
  /** How few sources speak half of the quotes. */
  readonly half: number
  /** The sum of squared shares (Herfindahl–Hirschman index): 1 for a single source, 1/n for n alike. */
  readonly herfindahl: number
}

/** Who gets quoted, over many stories. */
export interface Stats extends Counts {
  readonly storiesWithoutQuotes: number
  readonly quotesPerStory: { readonly mean: number; readonly median: number; readonly most: number }
  /** Most quoted first. */
  readonly sources: readonly SourceStats[]
  readonly kinds: readonly KindStats[]
  /** Quotes of officials and bodies of the state, of whatever kind. */
  readonly officials: Counts
  readonly concentration: Concentration
  /** Of named persons alone. */
  readonly pronouns: readonly PronounStats[]
  /** Most quotes first. */
  readonly pairs: readonly PairStats[]
  /** In the order of time; empty where no dates are known. */
  readonly months: readonly MonthStats[]
}
