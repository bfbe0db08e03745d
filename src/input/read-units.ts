import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { detectEncoding, type Encoding } from './encoding.js'
import { STANDARD_INPUT, type FoundInput } from './find-inputs.js'
import { detectFormat, INPUT_FORMATS, type InputFormatName } from './formats.js'
import { type InputError, MOST_ARTICLE_BYTES, toInputError } from './input-error.js'
import type { Unit } from './input-format.js'
import { splitJson } from './json-values.js'
import { splitLines } from './lines.js'

/** An input that gave no unit, and why. */
export interface UnreadInput {
  readonly name: string
  readonly error: InputError
}

export interface ReadContext {
  readonly cwd: string
  /** Asked for only when it is read: to open it is to change it for whoever shares it. */
  readonly stdin: () => AsyncIterable<Uint8Array>
  readonly format: InputFormatName | 'auto'
}

type Chunks = AsyncIterable<Uint8Array>

/**
 * The units of all inputs, in order, read only as fast as they are taken. What can't be read comes as an `UnreadInput` in
 * its place, and the next input follows.
 */
export async function* readUnits(inputs: AsyncIterable<FoundInput>, context: ReadContext): AsyncGenerator<Unit | UnreadInput> {
  for await (const { name, error } of inputs) {
    if (error) {
      yield { name, error }
      continue
    }
    try {
      yield* name === STANDARD_INPUT ? readStream(name, context.stdin(), context) : readPath(name, context)
    } catch (failure) {
      yield { name, error: toInputError(failure) }
    }
  }
}

async function* readPath(name: string, context: ReadContext): AsyncGenerator<Unit> {
  const path = resolve(context.cwd, name)
  const format = context.format === 'auto' ? detectFormat(name, '') : context.format
  const { unit, beside } = await INPUT_FORMATS[format].load()
  if (beside) {
    const second = await readWhole(resolve(context.cwd, beside(name))).catch(() => null)
    yield { name, line: null, format, bytes: await readWhole(path), ...(second ? { beside: second } : {}) }
    return
  }
  yield* readStream(name, unit === 'file' ? await openWhole(path) : await openPieces(path), context)
}

/** A file of one article, or of one that its content will tell, is read at once: that is twice as fast as a stream. */
async function openWhole(path: string): Promise<Chunks> {
  const file = await stat(path)
  return file.isFile() && file.size <= MOST_ARTICLE_BYTES ? chunksOf(await readFile(path)) : openPieces(path)
}

const readWhole = async (path: string): Promise<Uint8Array> => collect(await openWhole(path))

/** A file is read as far as it went when it was opened: what we write may be appended to it. */
async function openPieces(path: string): Promise<Chunks> {
  const file = await stat(path)
  return createReadStream(path, file.isFile() && file.size > 0 ? { end: file.size - 1 } : {}) // of some files the system knows no size
}

async function* readStream(name: string, chunks: Chunks, { format: asked }: ReadContext): AsyncGenerator<Unit> {
  const { first, all } = await peek(chunks)
  const format = asked === 'auto' ? detectFormat(name, startOf(first)) : asked
  const { unit } = await INPUT_FORMATS[format].load()
  if (unit === 'file') {
    yield { name, line: null, format, bytes: await collect(all) }
    return
  }
  const text = toUtf8(all, detectEncoding(first))
  let line = 0
  for await (const piece of unit === 'value' ? splitJson(text) : linesOf(text)) {
    line++
    if (unit === 'value' || !isBlank(piece.bytes)) yield { name, line, format, ...piece }
  }
}

async function* linesOf(chunks: Chunks): AsyncGenerator<Pick<Unit, 'bytes' | 'begins'>> {
  for await (const bytes of splitLines(chunks)) yield { bytes }
}

/** How much of an input shows its format. */
const START_BYTES = 4096

/** The start of a text, roughly: enough for a format to know its own, whatever the encoding. */
const startOf = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, START_BYTES)).toString('latin1').replaceAll(/[\0ÿþ]|ï»¿/gu, '')

/** The first chunk, and the whole stream, the first chunk included. */
async function peek(chunks: Chunks): Promise<{ readonly first: Uint8Array; readonly all: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first = await iterator.next()
  if (first.done) return { first: new Uint8Array(), all: chunksOf() }
  return { first: first.value, all: resume(first.value, iterator) }
}

/** UTF-16 has bytes that look like newlines; all other encodings can be cut into lines as they are. */
async function* toUtf8(chunks: Chunks, encoding: Encoding): AsyncGenerator<Uint8Array> {
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') {
    yield* chunks
    return
  }
  const decoder = new TextDecoder(encoding)
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }))
}

async function* chunksOf(...chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks
}

async function* resume(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield first
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

/** All there is, or just too much for an article. */
async function collect(chunks: Chunks): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    parts.push(chunk)
    length += chunk.length
    if (length > MOST_ARTICLE_BYTES) break
  }
  return parts.length === 1 ? parts[0] : Buffer.concat(parts)
}

/** White space of ASCII alone: a line so empty is no line of JSON Lines. */
const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))
