import { readFinished } from '../checks/stats/finished.js'
import type { Extraction } from '../extraction.js'
import { decodeText } from '../input/encoding.js'
import { findInputs } from '../input/find-inputs.js'
import { toInputError } from '../input/input-error.js'
import type { Unit } from '../input/input-format.js'
import { readUnits } from '../input/read-units.js'
import type { Io } from './io.js'
import { originOf, readStory, unread, type StoryOptions, type Unread } from './stories.js'

/** What was extracted from a story, now or by an earlier run. */
export interface FinishedStory {
  readonly extraction: Extraction
  /** What the offsets refer to; null where only the extraction is at hand. */
  readonly text: string | null
  /** Fields of the input. */
  readonly fields: Readonly<Record<string, unknown>>
}

/** The stories of all inputs, articles as well as what whosaid made of them as JSON or JSON Lines. */
export async function* readFinishedStories(names: readonly string[], options: StoryOptions, io: Io): AsyncGenerator<FinishedStory | Unread> {
  for await (const unit of readUnits(findInputs(names, io.cwd), { cwd: io.cwd, stdin: () => io.stdin, format: options.input })) {
    if ('error' in unit) yield unread(unit)
    else yield* readUnit(unit, options)
  }
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
  const story = await readStory(unit, options)
  yield 'error' in story ? story : { extraction: story.extraction, text: story.article.text, fields: story.article.kept }
}

async function textOf(unit: Unit): Promise<string | Unread> {
  try {
    return (await decodeText(unit.bytes)).text
  } catch (error) {
    return { ...originOf(unit), error: toInputError(error).message }
  }
}
