import type { Analysis } from '../analysis.js'
import type { FoundEntity } from '../entities/index.js'
import type { Problem, SpeakerKind } from '../extraction.js'
import type { FoundQuote } from '../quotes/index.js'

/** One who speaks in the story, whatever the words used for them. */
export interface AttributedSpeaker {
  /** The fullest form that the story uses; a speaker without a name keeps the story's words. */
  readonly name: string
  readonly kind: SpeakerKind
  readonly role: string | null
}

export interface AttributedQuote {
  readonly quote: FoundQuote
  /** Index into `speakers`; null where nobody can be named. */
  readonly speaker: number | null
  /** The named reason for this speaker. */
  readonly rule: string
  readonly confidence: number
  /** The outlet that the words came through. */
  readonly via: string | null
}

export interface Attribution {
  readonly quotes: readonly AttributedQuote[]
  /** In the order of their first quotes. */
  readonly speakers: readonly AttributedSpeaker[]
  readonly problems: readonly Problem[]
}

/** Credits each quote to somebody of the story. */
export function attribute(_analysis: Analysis, quotes: readonly FoundQuote[], _entities: readonly FoundEntity[]): Attribution {
  return { quotes: quotes.map((quote) => ({ quote, speaker: null, rule: quote.rule, confidence: quote.confidence, via: null })), speakers: [], problems: [] }
}
