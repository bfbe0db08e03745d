import { createWriteStream } from 'node:fs'
import { access, constants, open, realpath, rename, stat, unlink, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { descriptorOf } from './descriptor.js'
import { outputError, type Sink } from './sink.js'
import { streamSink } from './stream-sink.js'

/**
 * A file that is written whole or not at all: beside its place first, then renamed into it. What is no plain file
 * (/dev/null, a named pipe, what the shell has opened) is written directly. Throws `OutputError` at once where it can't be written.
 */
export async function fileSink(name: string, cwd: string): Promise<Sink> {
  const descriptor = await descriptorOf(name, cwd)
  if (descriptor !== null) return streamSink(Object.assign(createWriteStream(name, { fd: descriptor, autoClose: false }), { fd: descriptor }), name)
  try {
    const target = await realpath(resolve(cwd, name)).catch(() => resolve(cwd, name))
    const present = await stat(target).catch(() => null)
    if (present?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    if (present && !present.isFile()) return handleSink(name, await open(target, 'w'), DIRECT)
    if (present) await access(target, constants.W_OK)
    const beside = join(dirname(target), `.${basename(target)}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`)
    const handle = await open(beside, 'wx', present?.mode ?? 0o666)
    return handleSink(name, handle, { settle: () => handle.sync(), keep: () => rename(beside, target), drop: () => unlink(beside) })
  } catch (error) {
    throw outputError(name, error)
  }
}

/** Texts are gathered up to this many characters: a system call for each would be half the work. */
const BUFFERED = 65_536

/** What makes a file stand, or go. */
interface Fate {
  /** Before it is closed: some disks say only now that they are full, and a power cut after `keep` must not leave an empty file. */
  readonly settle: () => Promise<void>
  readonly keep: () => Promise<void>
  readonly drop: () => Promise<void>
}

const nothing = (): Promise<void> => Promise.resolve()
const DIRECT: Fate = { settle: nothing, keep: nothing, drop: nothing }

function handleSink(name: string, handle: FileHandle, { settle, keep, drop }: Fate): Sink {
  let waiting: string[] = []
  let length = 0
  const flush = async (): Promise<void> => {
    const text = waiting.join('')
    waiting = []
    length = 0
    await handle.writeFile(text)
  }
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      throw outputError(name, error)
    }
  }
  return {
    write: async (text) => {
      waiting.push(text)
      length += text.length
      if (length >= BUFFERED) await guarded(flush)
    },
    commit: () => guarded(async () => {
      await flush()
      await settle()
      await handle.close()
      await keep()
    }),
    discard: async () => {
      await handle.close().catch(() => undefined)
      await drop().catch(() => undefined)
    },
  }
}
