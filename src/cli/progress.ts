import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { SingleBar } from 'cli-progress'
import { findInputs, STANDARD_INPUT } from '../input/find-inputs.js'
import type { OutStream } from './io.js'

/** What a run tells the one who waits for it. */
export interface Progress {
  /** One more document is done, of so many bytes. */
  readonly add: (bytes: number) => void
  /** Makes way for a message; the bar comes back by itself. */
  readonly clear: () => void
  readonly stop: () => void
}

export const NO_PROGRESS: Progress = { add: () => undefined, clear: () => undefined, stop: () => undefined }

/** Work that takes less needs no bar. */
const LONG_MS = 1000

const CLEAR_LINE = '\r\u001B[K'

/** A bar on a terminal, as soon as the work turns out to be long. `total` is what all inputs have, in bytes; null where nobody knows. */
export function showProgress(stderr: OutStream, total: Promise<number | null>, now: () => number = Date.now): Progress {
  const start = now()
  let documents = 0
  let bytes = 0
  let all: number | null = null
  let bar: Promise<SingleBar> | null = null
  let shown: SingleBar | null = null
  let stopped = false
  total.then((sum) => { all = sum }, () => undefined)
  const show = async (): Promise<SingleBar> => {
    const { default: { SingleBar: Bar, Format: { BarFormat }, Presets } } = await import('cli-progress')
    const made = new Bar({
      stream: stderr, clearOnComplete: true, gracefulExit: false, barsize: 24,
      format: (options, { progress }) => (all === null ? '' : `${BarFormat(progress, options)} `) + progressText(documents, all === null ? null : bytes / all, now() - start),
    }, Presets.shades_classic)
    if (!stopped) {
      made.start(1, 0)
      shown = made
    }
    return made
  }
  return {
    add: (more) => {
      documents++
      bytes += more
      if (now() - start >= LONG_MS) bar ??= show()
      shown?.update(all === null ? 0 : Math.min(1, bytes / all))
    },
    clear: () => { if (shown) stderr.write(CLEAR_LINE) },
    stop: () => {
      stopped = true
      shown?.stop()
    },
  }
}

/** "1,204 documents, 311 a second, 2 min left"; `share` is what is done of all, null where nobody knows. */
export function progressText(documents: number, share: number | null, ms: number): string {
  const rate = (documents / ms) * 1000
  const left = share === null || share <= 0 || share > 1 ? '' : `, ${durationText(((1 - share) / share) * ms)} left`
  return `${documents.toLocaleString('en')} documents, ${rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en')} a second${left}`
}

function durationText(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** The bytes of all inputs; null where one is a pipe. */
export async function bytesOf(names: readonly string[], cwd: string): Promise<number | null> {
  let sum = 0
  for await (const { name, error } of findInputs(names, cwd)) {
    if (name === STANDARD_INPUT) return null
    if (error === null) sum += (await stat(resolve(cwd, name))).size
  }
  return sum
}
