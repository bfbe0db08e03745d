import type { Extraction, Failure } from '../extraction.js'

/** The five lists of an extraction, in the order in which they are shown. */
export const PARTS = ['quotes', 'speakers', 'people', 'places', 'organizations'] as const
export type Part = (typeof PARTS)[number]

/** Those of names; the table of mentions holds them all. */
export const NAME_PARTS = ['people', 'places', 'organizations'] as const satisfies readonly Part[]

/** What `csv` and `tsv` can hold, one at a time. */
export const TABLE_NAMES = [...PARTS, 'mentions'] as const
export type TableName = (typeof TABLE_NAMES)[number]

/** One article, extracted and narrowed down to what was asked for. */
export interface Result {
  readonly extraction: Extraction
  /** The text that the extraction's UTF-16 offsets refer to. */
  readonly text: string
  /** Fields of the input that go to the output untouched. */
  readonly kept: Readonly<Record<string, unknown>>
}

export type OffsetUnit = 'utf16' | 'codepoint' | 'byte'

/** What the user said about writing. Plain data, so that a worker can be given it. */
export interface OutputContext {
  readonly parts: readonly Part[]
  readonly offsets: OffsetUnit
  /** Columns that there are. */
  readonly width: number
  /** As chalk counts: 0 none, 1 sixteen, 2 256, 3 all. */
  readonly colorLevel: 0 | 1 | 2 | 3
  /** Whether the reasons of each decision are to be shown. */
  readonly explain: boolean
  /** Fields of the input that results bring along. */
  readonly keep: readonly string[]
  /** The table that `csv` and `tsv` write; null for the first of `parts`. Of mentions, those of `parts` are shown. */
  readonly table: TableName | null
  /** Whether `csv` and `tsv` start with a byte order mark, by which some spreadsheets know UTF-8. */
  readonly bom: boolean
}

/**
 * A way of writing extractions down. All of it is pure, and a document's text depends on nothing but the document and the
 * context, so that any worker may write it.
 */
export interface OutputFormat {
  /** The whole text of one document, its line break at the end included. */
  readonly document: (result: Result, context: OutputContext) => string
  /** What stands for a line that could not be read, where the format has a word for it. */
  readonly failure?: (failure: Failure) => string
  /** What comes before the first document and after the last, given whether several may come; nothing where absent. */
  readonly opening?: (several: boolean, context: OutputContext) => string
  readonly closing?: (several: boolean, context: OutputContext) => string
  /** Set where a file can hold one article only. */
  readonly single?: true
  /** Set where a story in which a speaker who is asked for says nothing is left out: nobody reads the heading of nothing. */
  readonly skipsUnheard?: true
  /** What comes between two documents. */
  readonly between?: string
}
