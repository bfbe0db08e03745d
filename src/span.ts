/** A stretch of a document's text: UTF-16 offsets, end excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span with the text it covers; `text` always equals `document.text.slice(start, end)`. */
export interface TextSpan extends Span {
  readonly text: string
}

export const textSpan = (text: string, { start, end }: Span): TextSpan => ({ text: text.slice(start, end), start, end })

/** Whether `inner` lies wholly within `outer`; a span contains itself. */
export const contains = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** Whether the character at an offset is one of a span's. */
export const holdsOffset = ({ start, end }: Span, offset: number): boolean => start <= offset && offset < end

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** From the first start to the last end. The spans need no order; there must be at least one. */
export const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map((span) => span.start)),
  end: Math.max(...spans.map((span) => span.end)),
})

const SPACE = /\s/u

/** The span without white space at its ends; an all-space span comes back empty, at its own start. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && SPACE.test(text[end - 1])) end--
  while (start < end && SPACE.test(text[start])) start++
  return { start, end }
}
