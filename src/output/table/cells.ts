import cliTruncate from 'cli-truncate'
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

/** The columns that a text takes on a terminal: two for "北", none for colours. */
export const columnsOf = (text: string): number => stringWidth(text)

/** The text cut to at most `width` columns, "…" where something is left out. */
export function fit(text: string, width: number): string {
  if (width < 1) return ''
  if (columnsOf(text) <= width) return text // it takes 20 ms to set out, and most names fit
  const cut = cliTruncate(text, width)
  return columnsOf(cut) <= width ? cut : cliTruncate(text, width - 1) // it keeps a wide character that the last column halves
}

export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columnsOf(text)))

export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - columnsOf(text))) + text

/** The text in lines of at most `width` columns; words that are longer than a line are broken. */
export const wrap = (text: string, width: number): readonly string[] => wrapAnsi(text, Math.max(width, 1), { hard: true }).split('\n')

/** Blocks of lines side by side, each as wide as it is told to be. */
export function beside(blocks: readonly (readonly string[])[], widths: readonly number[], gap: string): readonly string[] {
  const height = Math.max(0, ...blocks.map((block) => block.length))
  return Array.from({ length: height }, (_, row) => blocks.map((block, i) => padEnd(block[row] ?? '', widths[i])).join(gap).trimEnd())
}
