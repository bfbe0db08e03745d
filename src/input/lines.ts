const NEWLINE = 0x0a

/**
 * Cuts a stream of bytes into lines, without their newlines, as soon as each is whole. Holds one line at most; the last
 * one needs no newline.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = []
  for await (const chunk of chunks) {
    let start = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, start)) {
      const rest = chunk.subarray(start, at)
      yield parts.length === 0 ? rest : Buffer.concat([...parts, rest])
      parts = []
      start = at + 1
    }
    if (start < chunk.length) parts.push(chunk.subarray(start))
  }
  if (parts.length > 0) yield Buffer.concat(parts)
}
