import { descriptorOf, STANDARD_OUTPUT } from './descriptor.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { fileSink } from './file-sink.js'
import type { Io } from './io.js'
import { tell } from './messages.js'
import { isStandardOutput } from './output-option.js'
import { refuseOwnInput } from './own-input.js'
import { OutputError, ReaderGone, type Sink } from './sink.js'
import { streamSink } from './stream-sink.js'

/** What the user said about where to write, and what will be read meanwhile. */
export interface Target {
  /** A file's name; "-" or undefined for standard output. */
  readonly output: string | undefined
  readonly inputs: readonly string[]
}

/**
 * Does work that writes to a file, as `openFile` opens it, or to standard output where none is named, and says what to exit
 * with: nothing half-written stays after an interruption, a reader that is gone ends the work well, and what can't be written
 * or would overwrite an input is one line.
 */
export async function withSink(
  { output: named, inputs }: Target, io: Io, work: (sink: Sink) => Promise<ExitCode>, openFile: (name: string, cwd: string) => Promise<Sink> = fileSink,
): Promise<ExitCode> {
  const output = isStandardOutput(named) || (await descriptorOf(named, io.cwd)) === STANDARD_OUTPUT ? undefined : named
  let sink: Sink | null = null
  try {
    await refuseOwnInput(output, inputs, io)
    sink = output === undefined ? streamSink(io.stdout) : await openFile(output, io.cwd)
    return await Promise.race([work(sink), interruption(io.signal)])
  } catch (error) {
    if (error instanceof ReaderGone) return EXIT.done
    if (!(error instanceof OutputError)) throw error
    tell(io.stderr, error.message)
    return EXIT.failure
  } finally {
    await sink?.discard()
  }
}

const interruption = (signal: AbortSignal): Promise<ExitCode> => new Promise((resolve) => {
  if (signal.aborted) resolve(EXIT.interrupted)
  signal.addEventListener('abort', () => resolve(EXIT.interrupted), { once: true })
})
