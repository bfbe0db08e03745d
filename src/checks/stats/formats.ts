import type { Stats } from './stats.js'

export interface StatsContext {
  /** How many sources and pairs to show at most. */
  readonly top: number
  readonly width: number
  /** As chalk counts: 0 none, 1 sixteen, 2 256, 3 all. */
  readonly colorLevel: 0 | 1 | 2 | 3
}

/** A way of writing statistics down: the whole output, its last line break included. Pure. */
export type StatsFormat = (stats: Stats, context: StatsContext) => string

interface StatsFormatEntry {
  /** A line for `--help`. */
  readonly summary: string
  /** Of an output file: with such a name it is in this format, unless another is asked for. */
  readonly extensions?: readonly string[]
  /** Loaded on demand: a run pays for its own format only. */
  readonly load: () => Promise<StatsFormat>
}

/** Every way of writing statistics down. To add one: write `src/checks/stats/NAME.ts` and give it an entry here. */
export const STATS_FORMATS = {
  table: { summary: 'for people: figures with bars', load: async () => (await import('./table.js')).table },
  csv: { summary: 'a row for each figure of each source, kind, pronoun, pair and month', extensions: ['.csv'], load: async () => (await import('./csv.js')).csv },
  json: { summary: 'one object', extensions: ['.json'], load: async () => (await import('./json.js')).json },
  html: { summary: 'a page with plots, in one file', extensions: ['.html', '.htm'], load: async () => (await import('./html.js')).html },
} as const satisfies Record<string, StatsFormatEntry>

export type StatsFormatName = keyof typeof STATS_FORMATS

export const STATS_FORMAT_NAMES = Object.keys(STATS_FORMATS) as readonly StatsFormatName[]

/** The statistics with no more sources and pairs than are asked for. */
export const topOf = (stats: Stats, { top }: StatsContext): Stats => ({ ...stats, sources: stats.sources.slice(0, top), pairs: stats.pairs.slice(0, top) })
