import { InputError, MOST_ARTICLE_BYTES } from './input-error.js'

const NEWLINE = 0x0a

/** A line that goes on for so long comes from a device that has no lines. */
const MOST_LINE_BYTES = 2 ** 30

/**
 * Cuts a stream of bytes into lines, without their newlines, as soon as each is whole. Holds one line at most; the last
 * one needs no newline. Of a line larger than an article can be comes the start, just too large to be taken for one. Throws
 * `InputError` over one without end.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    let start = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, start)) {
      const rest = chunk.subarray(start, at)
      yield parts.length === 0 ? rest : Buffer.concat([...parts, rest])
      parts = []
      length = 0
      start = at + 1
    }
    if (start < chunk.length && length <= MOST_ARTICLE_BYTES) parts.push(chunk.subarray(start))
    length += chunk.length - start
    if (length > MOST_LINE_BYTES) throw new InputError('too-large', 'a line without an end')
  }
  if (parts.length > 0) yield Buffer.concat(parts)
}
