import schema from '../../extraction.schema.json' with { type: 'json' }
import { EXIT, type ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { withSink } from '../with-sink.js'

/** Prints the JSON Schema of the output. */
export function schemaCommand(io: Io): Promise<ExitCode> {
  return withSink({ output: undefined, inputs: [] }, io, async (sink) => {
    await sink.write(`${JSON.stringify(schema, null, 2)}\n`)
    return EXIT.done
  })
}
