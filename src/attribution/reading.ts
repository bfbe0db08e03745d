import type { Analysis, TokenRange } from '../analysis.js'
import type { Gender } from '../lexicon/pronouns.js'
import type { FoundQuote } from '../quotes/index.js'
import type { Scene } from './antecedents.js'
import type { Figure } from './cast.js'
import type { Descriptions } from './descriptions.js'
import type { NounPhrase } from './noun-phrase.js'
import type { Roster } from './roster.js'

/** The story as far as it has been read. */
export interface Reading extends Scene {
  readonly analysis: Analysis
  readonly roster: Roster
  readonly descriptions: Descriptions
}

/** A quote that is to be credited. */
export interface OpenQuote {
  readonly quote: FoundQuote
  /** Its index among the story's quotes. */
  readonly index: number
  readonly content: readonly TokenRange[]
  /** Null where no words name the speaker. */
  readonly source: TokenRange | null
  /** Words name the speaker, but they can't be read as anybody: "you", "the debate". */
  readonly unclear: boolean
  /** The source as a noun phrase, which has a head. */
  readonly phrase: NounPhrase | null
  /** The token at which the reader learns of the speaker: the source's first, or the quote's. */
  readonly at: number
  /** Its cue answers somebody: "she replied". */
  readonly replies: boolean
}

export interface Credit {
  /** Null where the rule is sure that nobody can be named. */
  readonly figure: Figure | null
  readonly rule: string
  /** The chance, 0–1, that the figure is right where the source is. */
  readonly confidence: number
  /** Of the pronoun that was followed. */
  readonly gender?: Gender | null
  /** Nobody else came near. */
  readonly clear?: boolean
  /** Why nobody is named, for a reader. */
  readonly reason?: string
}

/** Of a credit to nobody: it is hardly ever right (in none of 116 such quotes of the training stories that a pronoun had). */
export const NOBODY = 0.05

/** One way to find a quote's speaker; null where it has nothing to say. */
export type CreditRule = (reading: Reading, quote: OpenQuote) => Credit | null
