import type { FileHandle } from 'node:fs/promises'

const NEWLINE = 0x0a
const STEP = 65_536

/** Where the last whole line of a file ends, in bytes: 0 where there is none. Reads from the end, and no more than it must. */
export async function wholeLinesEnd(file: FileHandle): Promise<number> {
  const step = Buffer.alloc(STEP)
  for (let end = (await file.stat()).size; end > 0;) {
    const start = Math.max(0, end - STEP)
    const { bytesRead } = await file.read(step, 0, end - start, start)
    const newline = step.subarray(0, bytesRead).lastIndexOf(NEWLINE)
    if (newline >= 0) return start + newline + 1
    end = start
  }
  return 0
}
