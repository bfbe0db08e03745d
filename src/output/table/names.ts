import type { ChalkInstance } from 'chalk'
import { toTerminalText } from '../../terminal-text.js'
import { beside, columnsOf, fit, padEnd, padStart } from './cells.js'
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

/**
 * Lists of names with their counts: side by side where all fit, without their notes where that makes them fit, else one
 * below the other.
 */
export function nameLists(lists: readonly NameList[], width: number, colors: ChalkInstance): readonly string[] {
  for (const shown of [lists, lists.map(withoutNotes)]) {
    const widths = shown.map(naturalWidth)
    const total = widths.reduce((sum, columns) => sum + columns, 0) + GAP.length * Math.max(0, shown.length - 1)
    if (total <= width) return beside(shown.map((list, i) => nameLines(list, widths[i], colors)), widths, GAP)
  }
  return lists.flatMap((list, i) => [...(i > 0 ? [''] : []), ...nameLines(list, Math.min(naturalWidth(list), width), colors)])
}

const withoutNotes = ({ title, rows }: NameList): NameList => ({ title, rows: rows.map((row) => ({ ...row, note: null })) })

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
