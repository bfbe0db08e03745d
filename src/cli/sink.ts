import { createWriteStream } from 'node:fs'
import { access, constants, open, realpath, rename, stat, unlink, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { OutStream } from './io.js'

/** Where results go. */
export interface Sink {
  /** Resolves when the text has been taken, so that a slow reader slows the work. Throws `ReaderGone` or `OutputError`. */
  readonly write: (text: string) => Promise<void>
  /** Makes what was written stand. */
  readonly commit: () => Promise<void>
  /** Leaves nothing half-written behind. */
  readonly discard: () => Promise<void>
}

/** Whoever read our output has seen enough. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone'
}

/** The output can't be written; the message names it and the reason. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
}

/** The descriptor of standard output. */
export const STANDARD_OUTPUT = 1

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such directory', ENOTDIR: 'no such directory', EACCES: 'no permission', EPERM: 'no permission', EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full', EISDIR: 'it is a directory', ENAMETOOLONG: 'the name is too long', EIO: 'the device failed', EBADF: 'it is not open for writing',
}

/** What the system says of a failed write, as an `OutputError`. */
export function outputError(name: string, error: unknown): OutputError {
  const { code = '', message } = error as NodeJS.ErrnoException
  return new OutputError(`cannot write ${name}: ${REASONS[code] ?? message}`)
}

export function streamSink(stream: OutStream, name = 'standard output'): Sink {
  stream.on('error', () => undefined) // each write's own callback tells
  return {
    write: (text) => new Promise((taken, failed) => {
      stream.write(text, (error) => {
        if (!error) taken()
        else failed(isGone(error) ? new ReaderGone() : outputError(name, error))
      })
    }),
    commit: () => Promise.resolve(),
    discard: () => Promise.resolve(),
  }
}

const GONE: ReadonlySet<string | undefined> = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'])

const isGone = (error: NodeJS.ErrnoException): boolean => GONE.has(error.code)

/**
 * A file that is written whole or not at all: beside its place first, then renamed into it. What is no plain file
 * (/dev/null, a named pipe, what the shell has opened) is written directly. Throws `OutputError` at once where it can't be written.
 */
export async function fileSink(name: string, cwd: string): Promise<Sink> {
  const descriptor = descriptorOf(name)
  if (descriptor !== null) return streamSink(createWriteStream(name, { fd: descriptor, autoClose: false }), name)
  try {
    const target = await realpath(resolve(cwd, name)).catch(() => resolve(cwd, name))
    const present = await stat(target).catch(() => null)
    if (present?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    if (present && !present.isFile()) return handleSink(name, await open(target, 'w'), () => Promise.resolve(), () => Promise.resolve())
    if (present) await access(target, constants.W_OK)
    const beside = join(dirname(target), `.${basename(target)}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`)
    const handle = await open(beside, 'wx', present?.mode ?? 0o666)
    return handleSink(name, handle, () => rename(beside, target), () => unlink(beside))
  } catch (error) {
    throw outputError(name, error)
  }
}

const STANDARD_STREAMS: ReadonlyMap<string, number> = new Map([['/dev/stdout', STANDARD_OUTPUT], ['/dev/stderr', 2]])

/** The number of an open file that goes by a path: what others write to it must stay, so it is neither emptied nor replaced. */
export function descriptorOf(name: string): number | null {
  const number = /^\/(?:dev|proc\/self)\/fd\/(\d{1,9})$/u.exec(name)?.[1]
  return number === undefined ? (STANDARD_STREAMS.get(name) ?? null) : Number(number)
}

/** Texts are gathered up to this many characters: a system call for each would be half the work. */
const BUFFERED = 65_536

function handleSink(name: string, handle: FileHandle, keep: () => Promise<void>, drop: () => Promise<void>): Sink {
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
      await handle.close()
      await keep()
    }),
    discard: async () => {
      await handle.close().catch(() => undefined)
      await drop().catch(() => undefined)
    },
  }
}
