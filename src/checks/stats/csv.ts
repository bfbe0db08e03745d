import { stringify } from 'csv-stringify/sync'
import { toTerminalText } from '../../terminal-text.js'
import { topOf, type StatsFormat } from './formats.js'

type Cell = string | number
type Row = readonly [table: string, name: string, detail: string, quotes: Cell, words: Cell, stories: Cell]

const HEADER: Row = ['table', 'name', 'detail', 'quotes', 'words', 'stories']

/**
 * One table for all figures that count quotes, words and stories; `table` says what a row is about. What a spreadsheet would
 * run as a formula is led by an apostrophe.
 */
export const csv: StatsFormat = (stats, context) => {
  const { quotes, words, stories, sources, kinds, officials, pronouns, pairs, months } = topOf(stats, context)
  const rows: readonly Row[] = [
    HEADER,
    ['all', 'all', '', quotes, words, stories],
    ...sources.map((source): Row => ['source', source.name, source.kind, source.quotes, source.words, source.stories]),
    ...kinds.map((kind): Row => ['kind', kind.kind, '', kind.quotes, kind.words, kind.stories]),
    ['official', 'officials', '', officials.quotes, officials.words, officials.stories],
    ...pronouns.map((pronoun): Row => ['pronoun', pronoun.pronoun, `people: ${pronoun.people}`, pronoun.quotes, pronoun.words, '']),
    ...pairs.map((pair): Row => ['pair', pair.place, pair.source, pair.quotes, pair.words, pair.stories]),
    ...months.map((month): Row => ['month', month.month, `sources: ${month.sources}`, month.quotes, month.words, month.stories]),
  ]
  return stringify(rows.map((row) => row.map(toCell)), { escape_formulas: true, record_delimiter: '\n' })
}

const toCell = (value: Cell): Cell => (typeof value === 'string' ? toTerminalText(value) : value)
