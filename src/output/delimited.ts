import { stringify } from 'csv-stringify/sync'
import { type Row, TABLES, tableOf } from './delimited-tables.js'
import type { OutputFormat } from './output-format.js'
import { recountOffsets } from './offsets.js'
import { toTerminalText } from '../terminal-text.js'

const BYTE_ORDER_MARK = '\ufeff'

export const csv = delimited(',')
export const tsv = delimited('\t')

/**
 * One row for each quote, or for each row of the table asked for; columns kept from the input come last. Texts are on one
 * line, without control characters, and what a spreadsheet would run as a formula is led by an apostrophe.
 */
function delimited(delimiter: string): OutputFormat {
  const write = (rows: readonly Row[]): string => stringify(rows as Row[], { delimiter, escape_formulas: true, record_delimiter: '\n' })
  return {
    opening: (_several, context) => (context.bom ? BYTE_ORDER_MARK : '') + write([['document', ...TABLES[tableOf(context)].columns, ...context.keep]]),
    document: ({ extraction, text, kept }, context) => {
      const rows = TABLES[tableOf(context)].rows(recountOffsets(extraction, text, context.offsets), context.parts)
      const extra = context.keep.map((name) => keptCell(kept[name]))
      return write(rows.map((row) => [extraction.id, ...row, ...extra].map(toCell)))
    },
  }
}

const toCell = (value: string | number): string | number => (typeof value === 'string' ? toTerminalText(value) : value)

const keptCell = (value: unknown): string => (value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value))
