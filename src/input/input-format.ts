import type { Extraction, Problem } from '../extraction.js'

/** One article as an input gave it, ready for `extract`. */
export interface Article {
  readonly id: string
  readonly text: string
  /** Fields of the input that go to the output untouched (`--keep`). */
  readonly kept: Readonly<Record<string, unknown>>
  /** Where the input brings what people found in the article, so that nothing is looked for. */
  readonly extraction?: Extraction
}

/** What the user said about reading. Plain data, so that a worker can be given it. */
export interface ReadOptions {
  readonly idField: string
  readonly textField: string
  readonly keep: readonly string[]
}

/** Where a unit came from. */
export interface Origin {
  /** The path as given, or "-". */
  readonly name: string
  /** The number of the line, or of the article within JSON, counted from 1; null where the file is one article. */
  readonly line: number | null
  /** Of an article within JSON: the line of the file that it begins on. */
  readonly begins?: number
}

/** A way in which articles are written down. */
export interface InputFormat {
  /** What holds one article: the whole file, each line, or each value of JSON. Lines and values are streamed, files are read whole. */
  readonly unit: 'file' | 'line' | 'value'
  /** For an article in two files: where the second one is, given the first. */
  readonly beside?: (name: string) => string
  /** Turns the decoded text of one unit, and of the file beside it, into its article. Pure. Throws `InputError`. */
  readonly read: (text: string, origin: Origin, options: ReadOptions, beside?: string | null) => Article
}

/** A piece of input that holds one article, not yet decoded. Plain data, so that a worker can be given it. */
export interface Unit extends Origin {
  readonly format: string
  readonly bytes: Uint8Array
  /** The file beside it; absent where there is none. */
  readonly beside?: Uint8Array
}

/** A decoded text, with what had to be mended on the way. */
export interface DecodedText {
  readonly text: string
  readonly problems: readonly Problem[]
}
