import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { findInputs, STANDARD_INPUT } from '../input/find-inputs.js'
import { OutputError } from './sink.js'

/** Throws `OutputError` where the output is a file, by whatever name or link, that is to be read: it would be lost. */
export async function refuseOwnInput(output: string, inputs: readonly string[], cwd: string): Promise<void> {
  const target = await fileId(output, cwd)
  if (target === null) return
  for await (const { name, error } of findInputs(inputs, cwd)) {
    if (error === null && name !== STANDARD_INPUT && (await fileId(name, cwd)) === target) {
      throw new OutputError(`cannot write ${output}: it is one of the inputs`)
    }
  }
}

/** What tells a plain file from all others on this machine; null where there is none. */
async function fileId(name: string, cwd: string): Promise<string | null> {
  const file = await stat(resolve(cwd, name), { bigint: true }).catch(() => null)
  return file?.isFile() ? `${file.dev}:${file.ino}` : null
}
