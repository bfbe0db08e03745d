import { Option } from 'commander'
import type { Io, OutStream } from './io.js'
import { nonEmpty } from './option-values.js'

/** Where results go, of every command that writes any. */
export const outputOption = (): Option =>
  new Option('-o, --output <file>', 'write to a file, whole or not at all, "-" for standard output; without -f, its extension says the format').argParser(nonEmpty)

/** As "-" among the inputs is standard input, so it is standard output here. */
export const STANDARD_OUTPUT_NAME = '-'

export const isStandardOutput = (output: string | undefined): output is typeof STANDARD_OUTPUT_NAME | undefined => output === undefined || output === STANDARD_OUTPUT_NAME

/** The stream that results go to; null where they go to a file. */
export const resultStream = (output: string | undefined, { stdout }: Pick<Io, 'stdout'>): OutStream | null => (isStandardOutput(output) ? stdout : null)
