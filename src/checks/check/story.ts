import type { Extraction } from '../../extraction.js'
import type { Span } from '../../span.js'

/** A story as the rules see it: its text, and what was extracted from it. */
export interface Story {
  readonly text: string
  readonly extraction: Extraction
  /** Where the headline stands; null where there is none. */
  readonly headline: Span | null
  /** Where the story's own sentences begin, after headlines and other short lines at the top. */
  readonly bodyStart: number
}

export function createStory(text: string, extraction: Extraction): Story {
  const start = extraction.title === null ? -1 : text.indexOf(extraction.title)
  const headline = start < 0 || extraction.title === null ? null : { start, end: start + extraction.title.length }
  return { text, extraction, headline, bodyStart: findBody(text, headline?.end ?? 0) }
}

/** Whether something stands in the story itself, not in what leads up to it. */
export const isInBody = ({ bodyStart }: Story, { start }: Span): boolean => start >= bodyStart

/** Headlines, decks, bylines and datelines of their own line are shorter; a story's first paragraph hardly ever is. */
const SHORTEST_LEAD = 100
/** Nobody writes more lines than this on top of a story. */
const MOST_LINES_ON_TOP = 8

/** The first line that is as long as a paragraph; `from` where no line on top is. */
function findBody(text: string, from: number): number {
  let start = from
  for (let lines = 0; lines < MOST_LINES_ON_TOP && start < text.length;) {
    const lineBreak = text.indexOf('\n', start)
    const end = lineBreak < 0 ? text.length : lineBreak
    const { length } = text.slice(start, end).trim()
    if (length >= SHORTEST_LEAD) return start
    if (length > 0) lines++
    start = end + 1
  }
  return from
}
