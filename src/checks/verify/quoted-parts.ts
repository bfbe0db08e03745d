import type { Quote } from '../../extraction.js'
import type { Span } from '../../span.js'

/** Words that a story claims were said just so, as the texts of stretches in a row, and the span of all of them. */
export interface ClaimedWords extends Span {
  readonly texts: readonly string[]
}

const MARKED = /[“"«„]([^“”"«»„]+)[”"»“]/gu
const OPENING = /[“"«„]/u
const CLOSING = /^[.,!?…]{0,3}[”"»]/u

/** What to look for of a quote: all of a direct one, of a mixed one each stretch in marks, of an indirect one nothing. */
export function claimedWords(text: string, { type, spans }: Quote): readonly ClaimedWords[] {
  if (type === 'indirect') return []
  if (type === 'direct') return [{ texts: spans.map(({ start, end }) => text.slice(start, end)), start: spans[0].start, end: spans[spans.length - 1].end }]
  return spans.flatMap((span) => {
    const start = OPENING.test(text.slice(span.start - 1, span.start)) ? span.start - 1 : span.start
    const end = span.end + (CLOSING.exec(text.slice(span.end, span.end + 4))?.[0].length ?? 0)
    return Array.from(text.slice(start, end).matchAll(MARKED), ({ index, 1: words }) =>
      ({ texts: [words], start: start + index + 1, end: start + index + 1 + words.length }))
  })
}
