import type { ChalkInstance } from 'chalk'
import { columnsOf, fit, padEnd, padStart } from '../../terminal-columns.js'
import { toTerminalText } from '../../terminal-text.js'
import { beside } from './beside.js'
import { heading, INDENT } from './heading.js'

/** A name of the story, how often it comes, and what else is known of it. */
export interface NameRow {
  readonly name: string
  readonly note: string | null
  readonly count: number
}

export interface NameList {
  readonly title: string
  readonly rows: readonly NameRow[]
}

const GAP = '   '

/** Lists of names with their counts, what is known of each beside it: as many lists side by side as fit, the others below. */
export function nameLists(lists: readonly NameList[], width: number, colors: ChalkInstance): readonly string[] {
  return rowsThatFit(lists, width).flatMap((row, i) => {
    const widths = row.map((list) => Math.min(naturalWidth(list), width))
    return [...(i > 0 ? [''] : []), ...beside(row.map((list, column) => nameLines(list, widths[column], colors)), widths, GAP)]
  })
}

function rowsThatFit(lists: readonly NameList[], width: number): readonly (readonly NameList[])[] {
  const rows: NameList[][] = []
  let room = 0
  for (const list of lists) {
    const columns = naturalWidth(list)
    if (rows.length > 0 && GAP.length + columns <= room) {
      rows[rows.length - 1].push(list)
      room -= GAP.length + columns
    } else {
      rows.push([list])
      room = width - columns
    }
  }
  return rows
}

function naturalWidth({ title, rows }: NameList): number {
  const names = Math.max(0, ...rows.map((row) => columnsOf(toTerminalText(row.name)) + noteWidth(row)))
  return Math.max(columnsOf(`${title} ${rows.length}`), INDENT.length + names + 1 + countWidth(rows))
}

const noteWidth = ({ note }: NameRow): number => (note === null ? 0 : 2 + columnsOf(toTerminalText(note)))

const countWidth = (rows: readonly NameRow[]): number => Math.max(0, ...rows.map(({ count }) => String(count).length))

function nameLines({ title, rows }: NameList, width: number, colors: ChalkInstance): readonly string[] {
  const counts = countWidth(rows)
  const room = width - INDENT.length - 1 - counts
  return [heading(title, rows.length, colors), ...rows.map((row) => `${INDENT}${padEnd(fit(coloredLabel(row, colors), room), room)} ${padStart(colors.dim(String(row.count)), counts)}`)]
}

const coloredLabel = ({ name, note }: NameRow, colors: ChalkInstance): string =>
  note === null ? toTerminalText(name) : `${toTerminalText(name)}  ${colors.dim(toTerminalText(note))}`
