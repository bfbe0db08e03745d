import { isUtf8 } from 'node:buffer'
import type { Problem } from '../extraction.js'
import { binaryKind } from './binary.js'
import { InputError, MOST_ARTICLE_BYTES, tooLarge } from './input-error.js'
import type { DecodedText } from './input-format.js'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** How much of an input is looked at to tell UTF-16 without a mark: enough for any story's letters to show. */
const SAMPLE_BYTES = 4096

/** UTF-16 of Latin letters has a zero in nearly every second byte, of one side alone. */
const LEAST_ZEROS = 0.6
const MOST_STRAY_ZEROS = 0.05

/**
 * The encoding of some bytes: by byte order mark, else by zeros (UTF-16), else UTF-8 where it is valid, else whichever of
 * UTF-8 with faults and Windows-1252 fits better. Line breaks stay as they are: offsets refer to the decoded text.
 */
export function detectEncoding(bytes: Uint8Array): Encoding {
  for (const [encoding, mark] of BYTE_ORDER_MARKS) if (startsWith(bytes, mark)) return encoding
  if (isUtf8(bytes) && !bytes.includes(0)) return 'utf-8'
  const wide = detectUtf16(bytes)
  if (wide) return wide
  return looksLikeWindows1252(bytes) ? 'windows-1252' : 'utf-8'
}

/**
 * Decodes without losing or gaining a character; a byte order mark is left out. Throws `InputError` for what is no text, or
 * more than an article can be.
 */
export async function decodeText(bytes: Uint8Array): Promise<DecodedText> {
  const encoding = detectEncoding(bytes)
  const kind = binaryKind(bytes, encoding)
  if (kind) throw new InputError('binary', `${kind}, not text`)
  if (bytes.length > MOST_ARTICLE_BYTES) throw tooLarge()
  if (encoding === 'windows-1252') return { text: await decodeWindows1252(bytes), problems: [] }
  if (encoding === 'utf-8' && isUtf8(bytes)) return { text: decodeUnicode(bytes, encoding), problems: [] }
  const text = decodeUnicode(bytes, encoding)
  return { text, problems: encoding === 'utf-8' ? replacedBytes(text) : [] }
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte)

const decodeUnicode = (bytes: Uint8Array, encoding: Exclude<Encoding, 'windows-1252'>): string => new TextDecoder(encoding).decode(bytes)

/** Node's own decoder takes 0x80–0x9f, where the curly quotation marks are, for control characters. */
async function decodeWindows1252(bytes: Uint8Array): Promise<string> {
  const { default: iconv } = await import('iconv-lite')
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'windows-1252')
}

function detectUtf16(bytes: Uint8Array): Encoding | null {
  const pairs = Math.min(bytes.length, SAMPLE_BYTES) >> 1
  let even = 0
  let odd = 0
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++
    if (bytes[2 * i + 1] === 0) odd++
  }
  if (pairs === 0) return null
  if (odd / pairs >= LEAST_ZEROS && even / pairs <= MOST_STRAY_ZEROS) return 'utf-16le'
  if (even / pairs >= LEAST_ZEROS && odd / pairs <= MOST_STRAY_ZEROS) return 'utf-16be'
  return null
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte < 0xc0

/** How many bytes a UTF-8 sequence has that starts with this byte; 0 where none does. */
const sequenceLength = (byte: number): number => (byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0)

/** The five bytes that Windows-1252 leaves without a meaning. */
const UNASSIGNED: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

/** Whether bytes that are not valid UTF-8 read better as Windows-1252: fewer UTF-8 sequences than stray bytes, all of them assigned. */
function looksLikeWindows1252(bytes: Uint8Array): boolean {
  let sequences = 0
  let strays = 0
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] < 0x80) continue
    const length = sequenceLength(bytes[i])
    let whole = length > 0
    for (let next = 1; next < length; next++) whole &&= isContinuation(bytes[i + next])
    if (whole) {
      sequences++
      i += length - 1
    } else {
      if (UNASSIGNED.has(bytes[i])) return false
      strays++
    }
  }
  return strays > sequences
}

const REPLACEMENT = '\ufffd'

/** One problem for all the bytes that could not be read, at the first: a story with a hundred would drown in them. */
function replacedBytes(text: string): readonly Problem[] {
  const start = text.indexOf(REPLACEMENT)
  const count = text.split(REPLACEMENT).length - 1
  const message = count === 1 ? 'a byte here is not UTF-8 and was replaced' : `${count} bytes from here on are not UTF-8 and were replaced`
  return [{ code: 'invalid-bytes', message, start, end: start + 1 }]
}
