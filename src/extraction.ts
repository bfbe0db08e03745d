import type { Span, TextSpan } from './span.js'

/** Version of the wire format. It only ever gains fields. */
export const FORMAT_VERSION = 1

export type QuoteType = 'direct' | 'mixed' | 'indirect'
export type SpeakerKind = 'person' | 'organization' | 'group' | 'other'
export type EntityType = 'person' | 'place' | 'organization'

/** The speaker of one quote: which speaker of the story, and the words that stand for them here. */
export interface QuoteSpeaker {
  readonly id: string
  readonly name: string
  readonly role: string | null
  /** The whole expression ("ministry spokesman Igor Konashenkov", "he"); null when no words name the speaker. */
  readonly mention: TextSpan | null
}

export interface Quote {
  readonly id: string
  readonly type: QuoteType
  /** The texts of the spans, joined by one space. */
  readonly text: string
  readonly spans: readonly Span[]
  readonly speaker: QuoteSpeaker | null
  readonly cue: TextSpan | null
  /** The named reason for this decision. */
  readonly rule: string
  /** The chance, 0–1, that both the words and the speaker are right. */
  readonly confidence: number
  /** The outlet the words came through: "the minister told *Reuters*". */
  readonly via?: string
  /** Only where asked for: how the decision came about, a line each. */
  readonly explanation?: readonly string[]
}

export interface Speaker {
  readonly id: string
  readonly name: string
  readonly kind: SpeakerKind
  readonly role: string | null
  /** Ids of this speaker's quotes, in the order of the story. */
  readonly quotes: readonly string[]
  /** How many words these quotes hold. */
  readonly words: number
}

export interface Entity {
  readonly id: string
  readonly name: string
  readonly mentions: readonly TextSpan[]
}

export interface PersonEntity extends Entity {
  readonly role: string | null
}

/** A point on the map: degrees of WGS 84, to a hundredth. */
export interface Coordinates {
  readonly latitude: number
  readonly longitude: number
}

export interface PlaceEntity extends Entity {
  /** ISO 3166-1 alpha-2; null where the story leaves it in doubt. */
  readonly country: string | null
  /** Only where asked for: where it lies, for a country a point in its middle; null where that is not known. */
  readonly coordinates?: Coordinates | null
}

export type ProblemCode = 'unclosed-quote' | 'mismatched-quote' | 'no-speaker' | 'language' | 'invalid-bytes'

/** Something that a reader should know. */
export interface Problem extends Span {
  readonly code: ProblemCode
  readonly message: string
}

/** All that whosaid has to say of one document. */
export interface Extraction {
  readonly whosaid: typeof FORMAT_VERSION
  readonly id: string
  readonly title: string | null
  readonly quotes: readonly Quote[]
  readonly speakers: readonly Speaker[]
  readonly people: readonly PersonEntity[]
  readonly places: readonly PlaceEntity[]
  readonly organizations: readonly Entity[]
  readonly problems: readonly Problem[]
}

export type FailureCode = 'missing' | 'unreadable' | 'no-articles' | 'too-large' | 'binary' | 'empty' | 'invalid-json' | 'no-text' | 'invalid-annotation' | 'failed'

/** Stands for an input line, or an article within JSON, that gave no extraction, in JSON Lines. */
export interface Failure {
  readonly id: string | null
  /** The number of the line, or of the article, counted from 1. */
  readonly line: number
  readonly error: { readonly code: FailureCode; readonly message: string }
}
