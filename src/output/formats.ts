import type { OutputFormat } from './output-format.js'

/** A format as `--format` and its help know it. */
export interface OutputFormatEntry {
  /** A line for `--help`. */
  readonly summary: string
  /** Of an output file: with such a name it is in this format, unless another is asked for. */
  readonly extensions?: readonly string[]
  /** Loaded on demand: a run pays for its own format only. */
  readonly load: () => Promise<OutputFormat>
}

/**
 * Every way of writing extractions down. To add one: write `src/output/NAME.ts` that exports an `OutputFormat`, and give it
 * an entry here. `--format` and its help follow, and so do `-o`, `--jobs`, filters and offsets, which know no format.
 */
export const OUTPUT_FORMATS = {
  table: { summary: 'for people: tables as wide as the terminal', load: async () => (await import('./table/index.js')).table },
  json: { summary: 'one object, or an array for several articles', extensions: ['.json'], load: async () => (await import('./json.js')).json },
  jsonl: { summary: 'JSON Lines, an article a line', extensions: ['.jsonl', '.ndjson'], load: async () => (await import('./jsonl.js')).jsonl },
  csv: { summary: 'for spreadsheets, a quote a row', extensions: ['.csv'], load: async () => (await import('./delimited.js')).csv },
  tsv: { summary: 'the same with tabs between', extensions: ['.tsv'], load: async () => (await import('./delimited.js')).tsv },
  markdown: { summary: 'a report to paste into a document or a pull request', extensions: ['.md', '.markdown'], load: async () => (await import('./markdown.js')).markdown },
  html: { summary: 'one page to read, search and print', extensions: ['.html', '.htm'], load: async () => (await import('./html/index.js')).html },
  annotated: { summary: 'the article in the terminal, quotes and names marked', load: async () => (await import('./annotated/index.js')).annotated },
  jsonld: { summary: 'JSON-LD in the words of schema.org', extensions: ['.jsonld'], load: async () => (await import('./json-ld.js')).jsonld },
  'web-annotation': { summary: 'W3C Web Annotations', load: async () => (await import('./web-annotation.js')).webAnnotation },
  geojson: { summary: 'GeoJSON, the places on a map', extensions: ['.geojson'], load: async () => (await import('./geojson.js')).geojson },
  tei: { summary: 'TEI, the XML of text encoding', extensions: ['.tei', '.xml'], load: async () => (await import('./tei/index.js')).tei },
  brat: { summary: 'standoff annotations (.ann) to correct by hand, for one article', extensions: ['.ann'], load: async () => (await import('./brat.js')).brat },
  text: { summary: 'the article as it was read', load: async () => (await import('./text.js')).text },
} as const satisfies Record<string, OutputFormatEntry>

export type OutputFormatName = keyof typeof OUTPUT_FORMATS

export const OUTPUT_FORMAT_NAMES = Object.keys(OUTPUT_FORMATS) as readonly OutputFormatName[]
