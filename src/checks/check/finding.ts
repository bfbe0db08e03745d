import type { Span } from '../../span.js'

/** From what an editor may like to know to what must not be printed. */
export const SEVERITIES = ['info', 'warning', 'error'] as const
export type Severity = (typeof SEVERITIES)[number]

export const isAtLeast = (severity: Severity, least: Severity): boolean => SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least)

/** What a rule has to say of a stretch of the story. */
export interface Remark extends Span {
  /** What is the matter, a sentence without its full stop. */
  readonly message: string
  /** What to do about it. */
  readonly hint: string
}

/** A remark with the rule that made it. The span refers to the story's text. */
export interface Finding extends Remark {
  /** The rule's name. */
  readonly code: string
  readonly severity: Severity
}

/** Lines and columns count from 1, columns in UTF-16 units, as editors and CI services count. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** The line of the story that holds a finding, for people to see. `start` and `end` are offsets into `text`. */
export interface Excerpt extends Span {
  readonly text: string
}

/** A finding with its place in the file that the story came from. */
export interface PlacedFinding extends Finding, Place {
  /** The path as given, or "-". */
  readonly file: string
  /** The story's id; differs from `file` where a file holds many. */
  readonly story: string
  /** Just after the last character. */
  readonly endLine: number
  readonly endColumn: number
  readonly excerpt: Excerpt
}
