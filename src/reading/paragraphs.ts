import type { Span } from '../span.js'
import { findLines, type Line } from './lines.js'

/** Nobody wraps by hand at more than this; with longer lines about, each line is a paragraph. */
const WIDEST_WRAP = 110
/** Below this many characters a column tells nothing about where its lines were cut. */
const NARROWEST_WRAP = 30
/** In text wrapped by hand nearly every line inside a block is full; among one-line paragraphs only a few are, by chance. */
const SHARE_OF_FULL_LINES = 0.6

/**
 * Where the paragraphs of a text are: between empty lines; without those, one a line, or at indents; with lines wrapped by
 * hand put together again. Every word of the text lies in one paragraph.
 */
export function findParagraphs(text: string): readonly Span[] {
  const lines = findLines(text)
  const width = wrapWidth(text, lines)
  const paragraphs: { start: number; end: number }[] = []
  lines.forEach((line, index) => {
    const last = paragraphs.at(-1)
    if (last && continues(text, lines[index - 1], line, width)) last.end = line.end
    else paragraphs.push({ start: line.start, end: line.end })
  })
  return paragraphs
}

const LOWER = /^[\p{Ll}]/u
const LIST_ITEM = /^(?:[-–—•*]|\d{1,2}[.)])\s/u

/** Whether `line` goes on with the paragraph of the line before it. `width` is 0 where lines are not wrapped by hand. */
function continues(text: string, before: Line, line: Line, width: number): boolean {
  if (line.afterBlank) return false
  const words = text.slice(line.start, line.start + 4)
  if (LOWER.test(words) && !endsSentence(text, before)) return true
  return width > 0 && line.indent <= before.indent && !LIST_ITEM.test(words) && isFull(text, before, line, width)
}

/** A wrapped line is full when the next line's first word had no room left on it. */
function isFull(text: string, before: Line, line: Line, width: number): boolean {
  const space = text.slice(line.start, line.start + WIDEST_WRAP).search(/\s/u)
  const firstWord = space < 0 ? Math.min(line.end - line.start, WIDEST_WRAP) : Math.min(space, line.end - line.start)
  return before.indent + (before.end - before.start) + 1 + firstWord > width
}

const endsSentence = (text: string, line: Line): boolean => /[.!?…:]["”’'»)]{0,2}$/u.test(text.slice(Math.max(line.start, line.end - 4), line.end))

/** The column at which the lines were wrapped by hand, or 0 where they were not. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  const width = lines.reduce((widest, line) => Math.max(widest, line.indent + line.end - line.start), 0)
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return 0
  const joints = lines.flatMap((line, index) => (index > 0 && !line.afterBlank ? [[lines[index - 1], line] as const] : []))
  const full = joints.filter(([before, line]) => isFull(text, before, line, width)).length
  return joints.length > 0 && full / joints.length >= SHARE_OF_FULL_LINES ? width : 0
}
