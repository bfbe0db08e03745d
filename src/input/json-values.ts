import { InputError, MOST_ARTICLE_BYTES } from './input-error.js'

/** A value cut out of JSON, not yet parsed. */
export interface JsonValue {
  readonly bytes: Uint8Array
  /** The line that it begins on, counted from 1. */
  readonly begins: number
}

/** What goes on for so long comes from a device that has no end. */
const MOST_VALUE_BYTES = 2 ** 30

const NEWLINE = 0x0a

/**
 * Cuts JSON as it streams in: of an array come its elements, and of objects one after the other, each over as many lines as
 * it likes, come these. Holds one value at most; of a value larger than an article can be comes the start, just too large to
 * be taken for one. Whether a value is JSON, its reader says. Throws `InputError` over an array that is cut off where no
 * value shows it, and over a value of more than `mostBytes`, which has no end.
 */
export async function* splitJson(chunks: AsyncIterable<Uint8Array>, mostBytes = MOST_VALUE_BYTES): AsyncGenerator<JsonValue> {
  const scanner = createScanner()
  let parts: Uint8Array[] = []
  let length = 0
  let line = 1
  let begins = 0
  const add = (part: Uint8Array): void => {
    if (length <= MOST_ARTICLE_BYTES) parts.push(part)
    length += part.length
    if (length > mostBytes) throw new InputError('too-large', 'JSON without an end')
  }
  const take = (): JsonValue => {
    const value = { bytes: parts.length === 1 ? parts[0] : Buffer.concat(parts), begins: begins || line }
    parts = []
    length = begins = 0
    return value
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = 0; at < chunk.length; at++) {
      const part = scanner.read(chunk[at])
      if (part === 'first') [from, begins] = [at, line]
      else if (part === 'last' || part === 'after') {
        if (begins > 0) add(chunk.subarray(from, part === 'last' ? at + 1 : at))
        yield take()
      }
      if (chunk[at] === NEWLINE) line++
    }
    if (begins > 0) add(chunk.subarray(from))
  }
  if (begins > 0) yield take()
  if (scanner.isCutOff()) throw new InputError('invalid-json', 'not JSON: its array is cut off, no ] ends it')
}

/** What a byte is to the values: "after" ends one without being part of it, also one of which there is nothing ("[1,,2]"). */
type Part = 'between' | 'first' | 'within' | 'last' | 'after'

interface Scanner {
  readonly read: (byte: number) => Part
  /** Whether an array is open, and no value that shows it. */
  readonly isCutOff: () => boolean
}

const [QUOTE, ESCAPE, COMMA, OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = Buffer.from('"\\,[]{}')

/** With the bytes of a byte order mark, which may come before all others. */
const SPACE: ReadonlySet<number> = new Set([...Buffer.from(' \t\r\n\ufeff')])

/** Looks only at what tells where a value ends: brackets, commas and strings. */
function createScanner(): Scanner {
  /** The value read; "loose" where neither an array nor an object is open: it is none, and ends with its line. */
  let value: 'object' | 'element' | 'loose' | null = null
  let inArray = false
  let isAwaited = false // by a comma
  let depth = 0
  let inString = false
  let isEscaped = false

  const end = (part: Part): Part => {
    value = null
    return part
  }
  const readString = (byte: number): Part => {
    if (isEscaped) isEscaped = false
    else if (byte === ESCAPE) isEscaped = true
    else if (byte === QUOTE) inString = false
    return 'within'
  }
  const readValue = (byte: number): Part => {
    if (value === 'loose') return byte === NEWLINE ? end('after') : 'within'
    if (inString) return readString(byte)
    if (byte === QUOTE) inString = true
    else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) depth++
    else if (depth > 0) {
      if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) depth--
      if (depth === 0 && value === 'object') return end('last')
    } else if (byte === COMMA || byte === CLOSE_ARRAY) {
      inArray = isAwaited = byte === COMMA
      return end('after')
    }
    return 'within'
  }
  const readBetween = (byte: number): Part => {
    if (SPACE.has(byte)) return 'between'
    if (inArray && (byte === COMMA || byte === CLOSE_ARRAY)) {
      const part = byte === COMMA || isAwaited ? 'after' : 'between'
      inArray = isAwaited = byte === COMMA
      return part
    }
    if (!inArray && byte === OPEN_ARRAY) {
      inArray = true
      return 'between'
    }
    value = inArray ? 'element' : byte === OPEN_OBJECT ? 'object' : 'loose'
    readValue(byte)
    return 'first'
  }
  return {
    read: (byte) => (value === null ? readBetween(byte) : readValue(byte)),
    isCutOff: () => inArray && depth === 0 && !inString,
  }
}
