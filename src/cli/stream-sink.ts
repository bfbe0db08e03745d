import { fstatSync, writeSync } from 'node:fs'
import type { OutStream } from './io.js'
import { outputError, ReaderGone, type Sink } from './sink.js'

/** Writes to what is open already, standard output for one. */
export function streamSink(stream: OutStream, name = 'standard output'): Sink {
  stream.on('error', () => undefined) // each write's own callback tells
  if (isPlainFile(stream.fd)) return descriptorSink(stream.fd, name)
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

function isPlainFile(fd: number | undefined): fd is number {
  try {
    return fd !== undefined && fstatSync(fd).isFile()
  } catch {
    return false
  }
}

/** Node's own stream to a plain file takes the part of a text that still fits on a disk for the whole. */
function descriptorSink(fd: number, name: string): Sink {
  return {
    write: async (text) => {
      try {
        for (let rest = Buffer.from(text); rest.length > 0;) rest = rest.subarray(writeSync(fd, rest))
      } catch (error) {
        throw outputError(name, error)
      }
    },
    commit: () => Promise.resolve(),
    discard: () => Promise.resolve(),
  }
}

const GONE: ReadonlySet<string | undefined> = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'])

const isGone = (error: NodeJS.ErrnoException): boolean => GONE.has(error.code)
