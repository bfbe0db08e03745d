import { firstWhere } from '../../bisect.js'
import type { Excerpt, Place } from './finding.js'
import type { Span } from '../../span.js'

/** The offset at which each line of a text starts, for LF, CRLF and CR alike. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (const { index, 0: { length } } of text.matchAll(/\r\n|[\n\r]/gu)) starts.push(index + length)
  return starts
}

/** Where an offset is, by bisection. */
export function placeAt(starts: readonly number[], offset: number): Place {
  const line = firstWhere(starts.length, (index) => starts[index] > offset)
  return { line, column: offset - starts[line - 1] + 1 }
}

/** A paragraph on one line can be a whole page; this much on either side shows what a finding is about. */
const EXCERPT_CONTEXT = 200

/** The line that holds the span's start, cut down to the span and what is near it. */
export function excerptOf(text: string, starts: readonly number[], { start, end }: Span): Excerpt {
  const { line } = placeAt(starts, start)
  const from = Math.max(starts[line - 1], start - EXCERPT_CONTEXT)
  const lineEnd = line < starts.length ? starts[line] : text.length
  const to = Math.min(lineEnd, Math.max(start + 1, Math.min(end, lineEnd)) + EXCERPT_CONTEXT)
  const excerpt = text.slice(from, to).trimEnd()
  return { text: excerpt, start: start - from, end: Math.max(start - from, Math.min(end - from, excerpt.length)) }
}
