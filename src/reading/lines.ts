import type { Span } from '../span.js'

/** A line that holds something, without its line break and the white space around its words. */
export interface Line extends Span {
  /** How many characters of white space stand before the words. */
  readonly indent: number
  /** Whether at least one empty line stands before it. */
  readonly afterBlank: boolean
}

const isBreak = (code: number): boolean => code === 0x0a || code === 0x0d || code === 0x0c || code === 0x2028 || code === 0x2029
const SPACE = /[\s\u200b]/u

/** The lines of a text that hold something, for LF, CRLF and CR alike. */
export function findLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let afterBlank = false
  for (let from = 0; from < text.length;) {
    let to = from
    while (to < text.length && !isBreak(text.charCodeAt(to))) to++
    let start = from
    let end = to
    while (start < end && SPACE.test(text[start])) start++
    while (end > start && SPACE.test(text[end - 1])) end--
    if (start < end) lines.push({ start, end, indent: start - from, afterBlank })
    afterBlank = start === end
    from = to + (text.charCodeAt(to) === 0x0d && text.charCodeAt(to + 1) === 0x0a ? 2 : 1)
  }
  return lines
}
