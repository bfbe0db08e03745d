import { firstWhere } from '../../bisect.js'
import type { Span } from '../../span.js'

/** Whether an offset lies within one of some spans, by bisection: the spans are in order and apart. */
export function isWithinAny(spans: readonly Span[], offset: number): boolean {
  const at = firstWhere(spans.length, (index) => spans[index].end > offset)
  return at < spans.length && spans[at].start <= offset
}

const TAG = /<[/!?]?[A-Za-z][^<>]*>/gu

/** Tags that were left in a text: marks within them are not the story's. In order. */
export const tagsIn = (text: string): readonly Span[] => Array.from(text.matchAll(TAG), ({ index, 0: tag }) => ({ start: index, end: index + tag.length }))
