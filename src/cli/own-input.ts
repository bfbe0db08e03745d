import { fstatSync, type BigIntStats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { findInputs, STANDARD_INPUT } from '../input/find-inputs.js'
import type { Io } from './io.js'
import { OutputError } from './sink.js'

/**
 * Throws `OutputError` where the output is a file, by whatever name or link, that is to be read: it would be lost. Standard
 * output is held against standard input alone: the shell has emptied it by now, or appends to what would never end.
 */
export async function refuseOwnInput(output: string | undefined, inputs: readonly string[], io: Io): Promise<void> {
  const stdinId = (): string | null => openFileId(io.stdin.fd)
  if (output === undefined) {
    const target = inputs.includes(STANDARD_INPUT) ? openFileId(io.stdout.fd) : null
    if (target !== null && stdinId() === target) throw new OutputError('cannot write standard output: it is standard input')
    return
  }
  const target = await fileId(output, io.cwd)
  if (target === null) return
  for await (const { name, error } of findInputs(inputs, io.cwd)) {
    const id = error !== null ? null : name === STANDARD_INPUT ? stdinId() : await fileId(name, io.cwd)
    if (id === target) throw new OutputError(`cannot write ${output}: it is one of the inputs`)
  }
}

/** What tells a plain file from all others on this machine; null where there is none. */
const fileId = (name: string, cwd: string): Promise<string | null> => stat(resolve(cwd, name), { bigint: true }).then(idOf, () => null)

function openFileId(fd: number | undefined): string | null {
  try {
    return fd === undefined ? null : idOf(fstatSync(fd, { bigint: true }))
  } catch {
    return null
  }
}

const idOf = (file: BigIntStats): string | null => (file.isFile() ? `${file.dev}:${file.ino}` : null)
