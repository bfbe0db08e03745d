import { constants, open, type FileHandle } from 'node:fs/promises'
import { resolve } from 'node:path'
import { outputError, OutputError, type Sink } from './sink.js'
import { wholeLinesEnd } from './whole-lines.js'

/**
 * A file that goes on after its last whole line; half a line that an interrupted run has left there is overwritten. Each
 * text is written at once, so that the next run knows of it. Nothing changes before the first. Throws `OutputError` at once
 * where it can't be written.
 */
export async function appendSink(name: string, cwd: string): Promise<Sink> {
  const { handle, end } = await openAtEnd(name, resolve(cwd, name))
  let at = end
  const write = async (text: string): Promise<void> => {
    try {
      const bytes = Buffer.from(text)
      if (at === end) await handle.truncate(end)
      // A disk that is nearly full takes a part of a text, and says so only to the next write.
      for (let written = 0; written < bytes.length;) written += (await handle.write(bytes, written, bytes.length - written, at + written)).bytesWritten
      at += bytes.length
    } catch (error) {
      throw outputError(name, error)
    }
  }
  return { write, commit: () => write(''), discard: () => handle.close() }
}

async function openAtEnd(name: string, path: string): Promise<{ readonly handle: FileHandle; readonly end: number }> {
  try {
    const handle = await open(path, constants.O_RDWR | constants.O_CREAT)
    if ((await handle.stat()).isFile()) return { handle, end: await wholeLinesEnd(handle) }
    await handle.close()
  } catch (error) {
    throw outputError(name, error)
  }
  throw new OutputError(`cannot resume ${name}: it is no file`)
}
