import { readFinished } from '../checks/stats/finished.js'
import type { Extraction } from '../extraction.js'
import { decodeText } from '../input/encoding.js'
import { findInputs, STANDARD_INPUT, type FoundInput } from '../input/find-inputs.js'
import { detectFormat } from '../input/formats.js'
import { toInputError } from '../input/input-error.js'
import type { Unit } from '../input/input-format.js'
import { readUnits } from '../input/read-units.js'
import type { Io } from './io.js'
import { readStory, unread, type StoryOptions, type Unread } from './stories.js'

/** What was extracted from a story, now or by an earlier run. */
export interface FinishedStory {
  readonly extraction: Extraction
  /** What the offsets refer to; null where only the extraction is at hand. */
  readonly text: string | null
  /** Fields of the input. */
  readonly fields: Readonly<Record<string, unknown>>
}

type Chunks = AsyncIterable<Uint8Array>

/** The stories of all inputs, articles as well as what whosaid made of them as JSON or JSON Lines. */
export async function* readFinishedStories(names: readonly string[], options: StoryOptions, io: Io): AsyncGenerator<FinishedStory | Unread> {
  for await (const input of findInputs(names, io.cwd)) {
    const stdin = input.name === STANDARD_INPUT ? await peek(io.stdin) : null
    const isWhole = input.name.toLowerCase().endsWith('.json') || stdin?.isWhole === true
    const format = options.input === 'auto' && isWhole ? 'text' : options.input
    for await (const unit of readUnits(one(input), { cwd: io.cwd, stdin: () => stdin?.chunks ?? io.stdin, format })) {
      if ('error' in unit) yield unread(unit)
      else yield* readUnit(unit, options)
    }
  }
}

async function* one(input: FoundInput): AsyncGenerator<FoundInput> {
  yield input
}

async function* readUnit(unit: Unit, options: StoryOptions): AsyncGenerator<FinishedStory | Unread> {
  const source = await textOf(unit)
  if (typeof source !== 'string') {
    yield source
    return
  }
  const finished = readFinished(source)
  if (finished) {
    yield* finished.map(({ extraction, record }) => ({ extraction, text: null, fields: record }))
    return
  }
  const format = options.input === 'auto' && unit.line === null ? detectFormat(unit.name, source.slice(0, START)) : unit.format
  const story = await readStory({ ...unit, format }, options)
  yield 'error' in story ? story : { extraction: story.extraction, text: story.article.text, fields: story.article.kept }
}

/** As much of a text as shows its format. */
const START = 4096

async function textOf({ name, line, bytes }: Unit): Promise<string | Unread> {
  try {
    return (await decodeText(bytes)).text
  } catch (error) {
    return { name, line, error: toInputError(error).message }
  }
}

/** JSON over several lines is one document; JSON Lines has one on its first. */
const WHOLE_JSON = /^\s*(?:\[|\{\s*\n)/u

/** Looks at the first chunk of a stream, and gives the stream with it. */
async function peek(stream: Chunks): Promise<{ readonly isWhole: boolean; readonly chunks: Chunks }> {
  const iterator = stream[Symbol.asyncIterator]()
  const first = await iterator.next()
  async function* all(): AsyncGenerator<Uint8Array> {
    for (let next = first; !next.done; next = await iterator.next()) yield next.value
  }
  return { isWhole: !first.done && WHOLE_JSON.test(Buffer.from(first.value.subarray(0, START)).toString('latin1')), chunks: all() }
}
