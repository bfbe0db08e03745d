import type { Encoding } from './encoding.js'

/** First bytes of what people hand over by mistake. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or Office document'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\xd0\xcf\x11\xe0', 'an old Office document'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['{\\rtf', 'a rich text document'],
]

/** Enough to tell; a text does not turn binary later. */
const SAMPLE_BYTES = 65_536

/** Old texts hold a stray form feed or end-of-file mark; one control character in fifty is no text. */
const MOST_CONTROLS = 0.02

const isControl = (byte: number): boolean => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b && byte !== 0x1a

/** What some bytes are if they are no text, for the message; null for text. */
export function binaryKind(bytes: Uint8Array, encoding: Encoding): string | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 8)).toString('latin1')
  const signature = SIGNATURES.find(([magic]) => start.startsWith(magic))
  if (signature) return signature[1]
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return null
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  let controls = 0
  for (const byte of sample) if (isControl(byte)) controls++
  return controls > MOST_CONTROLS * sample.length ? 'a binary file' : null
}
