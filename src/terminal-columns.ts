import stringWidth from 'fast-string-width'
import { wrapAnsi } from 'fast-wrap-ansi'

/** The columns that a text takes on a terminal: two for "北", none for colours. */
export const columnsOf = (text: string): number => stringWidth(text)

let segmenter: Intl.Segmenter | undefined

/** Characters as people see them: an accent goes with its letter. */
export function graphemesOf(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' }) // takes some milliseconds, which most runs can save
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

const COLOR = /(\u001b\[[\d;]*m)/u
const PLAIN_AGAIN = '\u001b[0m'

/** The text cut to at most `width` columns, "…" where something is left out. */
export function fit(text: string, width: number): string {
  if (width < 1) return ''
  if (columnsOf(text) <= width) return text
  let kept = ''
  let room = width - 1
  for (const part of text.split(COLOR)) {
    for (const piece of COLOR.test(part) ? [part] : graphemesOf(part)) {
      room -= columnsOf(piece)
      if (room < 0) return `${kept}…${COLOR.test(kept) ? PLAIN_AGAIN : ''}`
      kept += piece
    }
  }
  return kept
}

export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columnsOf(text)))

export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - columnsOf(text))) + text

/** The text in lines of at most `width` columns; words that are longer than a line are broken. */
export const wrap = (text: string, width: number): readonly string[] => wrapAnsi(text, Math.max(width, 1), { hard: true }).split('\n')
