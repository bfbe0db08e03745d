import schema from '../../extraction.schema.json' with { type: 'json' }
import { EXIT, type ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { ReaderGone, streamSink } from '../sink.js'

/** Prints the JSON Schema of the output. */
export async function schemaCommand({ stdout }: Io): Promise<ExitCode> {
  try {
    await streamSink(stdout).write(`${JSON.stringify(schema, null, 2)}\n`)
  } catch (error) {
    if (!(error instanceof ReaderGone)) throw error
  }
  return EXIT.done
}
