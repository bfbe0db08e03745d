import type { Span } from './span.js'

/**
 * What a paragraph is to the story. Only `headline` and `body` are the story itself; `furniture` is what the page puts
 * around it (bylines, "Also read", author boxes, the next story's teaser).
 */
export type ParagraphKind = 'headline' | 'body' | 'furniture'

/** A paragraph's span leaves out white space at both ends. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind
  /** "BISHKEK, Kyrgyzstan –" with its dash, or the time of an entry of a live page, "12:41", where the paragraph opens with one. */
  readonly dateline: Span | null
  /** Why it is furniture, as a rule's name; null for the story itself. */
  readonly rule: string | null
}

/** One article as it was read: an immutable text, and where its paragraphs are. All else is a view on it. */
export interface Document {
  readonly id: string
  readonly text: string
  readonly title: string | null
  readonly paragraphs: readonly Paragraph[]
}
