import type { QuoteType } from '../extraction.js'
import type { Span } from '../span.js'

/** The rule of a quote that no words claim; its source, if any, is that of the quote before it. */
export const FLOATING_RULE = 'floating-quote'
/** Of a turn in an interview or a transcript: its source is the label before the colon. */
export const TRANSCRIPT_RULE = 'transcript-turn'
/** Of an answer in an interview whose turns have no labels. */
export const INTERVIEW_RULE = 'interview-answer'

/** A quote as the story's words show it: what was said, and the words that credit it; not yet who that is. */
export interface FoundQuote {
  readonly type: QuoteType
  /** What is said, in the order of the text, marks left outside. At least one. */
  readonly spans: readonly Span[]
  readonly cue: Span | null
  /** The expression that the words are credited to: "ministry spokesman Igor Konashenkov", "he"; null where none is near. */
  readonly source: Span | null
  readonly rule: string
  /** 0–1. */
  readonly confidence: number
  /** How the decision came about, a line each, for `--explain`. */
  readonly explanation: readonly string[]
}
