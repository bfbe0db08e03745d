import type { Extraction } from '../extraction.js'
import { decodeText } from '../input/encoding.js'
import { findInputs } from '../input/find-inputs.js'
import { INPUT_FORMATS, type InputFormatName } from '../input/formats.js'
import { InputError } from '../input/input-error.js'
import type { Article, Origin, ReadOptions, Unit } from '../input/input-format.js'
import { readUnits, type UnreadInput } from '../input/read-units.js'
import type { Io } from './io.js'

/** A story with the text it came from and what was extracted from it. */
export interface Story extends Origin {
  /** The decoded text of the file, or of JSON Lines of the line. */
  readonly source: string
  readonly article: Article
  readonly extraction: Extraction
}

/** An input that gave no story. */
export interface Unread extends Origin {
  readonly error: string
}

export interface StoryOptions extends ReadOptions {
  readonly input: InputFormatName | 'auto'
}

/** The stories of all inputs, in their order, read only as fast as they are taken. */
export async function* readStories(names: readonly string[], options: StoryOptions, io: Io): AsyncGenerator<Story | Unread> {
  for await (const unit of readUnits(findInputs(names, io.cwd), { cwd: io.cwd, stdin: () => io.stdin, format: options.input })) {
    yield 'error' in unit ? unread(unit) : await readStory(unit, options)
  }
}

export const unread = ({ name, error }: UnreadInput): Unread => ({ name, line: null, error: error.message })

/** Decodes, reads and extracts; never throws over what an input holds. */
export async function readStory(unit: Unit, options: ReadOptions): Promise<Story | Unread> {
  const origin = originOf(unit)
  try {
    const { text: source } = await decodeText(unit.bytes)
    const format = await INPUT_FORMATS[unit.format as InputFormatName].load()
    const beside = unit.beside ? (await decodeText(unit.beside)).text : null
    const article = format.read(source, unit, options, beside)
    const { extract } = await import('../extract.js')
    return { ...origin, source, article, extraction: article.extraction ?? extract(article.text, { id: article.id }) }
  } catch (error) {
    return { ...origin, error: reasonOf(error) }
  }
}

/** Where a unit came from, and no more of it. */
export const originOf = ({ name, line, begins }: Origin): Origin => ({ name, line, ...(begins === undefined ? {} : { begins }) })

/** What goes wrong beside the input's own faults is ours; it costs this document and no other. */
const reasonOf = (error: unknown): string =>
  error instanceof InputError ? error.message : `whosaid failed on it, which is a bug: ${error instanceof Error ? error.message : String(error)}`

/** "story.txt", "standard input", "stories.jsonl, line 3", "stories.json, article 3 on line 17". */
export const nameOf = ({ name, line, begins }: Origin): string =>
  (name === '-' ? 'standard input' : name === '' ? '""' : name) + (line === null ? '' : begins === undefined ? `, line ${line}` : `, article ${line} on line ${begins}`)
