import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { decodeText } from '../input/encoding.js'
import { INPUT_FORMATS, type InputFormatName } from '../input/formats.js'
import type { Unit } from '../input/input-format.js'
import { splitLines } from '../input/lines.js'
import type { UnreadInput } from '../input/read-units.js'
import { chain, inOrder, type DoneUnit } from './in-order.js'
import { foundAnything, type JobSettings } from './job.js'
import { OutputError } from './sink.js'
import { originOf } from './stories.js'
import { wholeLinesEnd } from './whole-lines.js'

/** A whole line of the output of an earlier run. */
interface EarlierLine {
  /** Counted from 1. */
  readonly number: number
  readonly id: string | null
  readonly found: boolean
  readonly error: string | null
}

/**
 * The outcomes of all units, those of an earlier run from the JSON Lines that it left, without their outputs. Every line of
 * the input has one there, a file only if it could be read: one without is tried again. Throws `OutputError` where the
 * lines come from other inputs, before anything is done.
 */
export async function* resumeInOrder(file: string, cwd: string, source: AsyncIterable<Unit | UnreadInput>, settings: JobSettings, jobs: number): AsyncGenerator<DoneUnit> {
  const units = source[Symbol.asyncIterator]()
  const unreadable: (Unit | UnreadInput)[] = []
  for await (const line of earlierLines(file, resolve(cwd, file), settings)) {
    for (;;) {
      const next = await units.next()
      if (next.done) throw mismatch(file, line, 'no input is left for it')
      const unit = next.value
      const id = 'bytes' in unit ? await idOf(unit, settings) : null
      const origin = 'bytes' in unit ? originOf(unit) : { name: unit.name, line: null }
      if (id === line.id || (origin.line !== null && line.error !== null)) {
        yield { ...origin, bytes: 'bytes' in unit ? unit.bytes.length + (origin.line === null ? 0 : 1) : 0, output: null, found: line.found, error: line.error, warnings: [], kept: settings.read.keep }
        break
      }
      if (origin.line !== null) throw mismatch(file, line, `the input has ${id ?? 'nothing to read'} there`)
      unreadable.push(unit)
    }
  }
  yield* inOrder(chain(unreadable, units), settings, jobs)
}

const mismatch = (file: string, { number, id }: EarlierLine, reason: string): OutputError =>
  new OutputError(`cannot resume ${file}: its line ${number} is about ${id ?? 'an error'}, but ${reason}`)

async function* earlierLines(file: string, path: string, settings: JobSettings): AsyncGenerator<EarlierLine> {
  const handle = await open(path)
  const end = await wholeLinesEnd(handle).finally(() => handle.close())
  if (end === 0) return
  let number = 0
  for await (const bytes of splitLines(createReadStream(path, { end: end - 1 }))) yield parseLine(file, ++number, Buffer.from(bytes).toString(), settings)
}

function parseLine(file: string, number: number, text: string, settings: JobSettings): EarlierLine {
  try {
    const record = JSON.parse(text) as { readonly id: string | null; readonly error?: { readonly message: string } } & Parameters<typeof foundAnything>[0]
    return { number, id: record.id, found: record.error === undefined && foundAnything(record, settings), error: record.error?.message ?? null }
  } catch {
    throw new OutputError(`cannot resume ${file}: its line ${number} is no record of such a run`)
  }
}

/** The id that the article of a unit goes by; null where it can't be read. */
async function idOf(unit: Unit, { read }: JobSettings): Promise<string | null> {
  try {
    const { text } = await decodeText(unit.bytes)
    return (await INPUT_FORMATS[unit.format as InputFormatName].load()).read(text, unit, read).id
  } catch {
    return null
  }
}
