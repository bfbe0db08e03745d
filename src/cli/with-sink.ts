import { EXIT, type ExitCode } from './exit-code.js'
import type { Io } from './io.js'
import { tell } from './messages.js'
import { fileSink, OutputError, ReaderGone, streamSink, type Sink } from './sink.js'

/**
 * Does work that writes to a file, as `openFile` opens it, or to standard output where none is named, and says what to exit
 * with: nothing half-written stays after an interruption, a reader that is gone ends the work well, and what can't be written
 * is one line.
 */
export async function withSink(
  output: string | undefined, io: Io, work: (sink: Sink) => Promise<ExitCode>, openFile: (name: string, cwd: string) => Promise<Sink> = fileSink,
): Promise<ExitCode> {
  let sink: Sink | null = null
  try {
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
