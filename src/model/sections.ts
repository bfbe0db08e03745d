/**
 * A file of named byte sections behind a JSON header, so that a model is one file that says itself what it is.
 * Layout, little-endian: magic "WSM1" u32, header length u32, header (UTF-8 JSON, padded with spaces to a multiple of 4),
 * then the sections one after another, each padded with zeros to a multiple of 4.
 */
export interface SectionFile<Header> {
  readonly header: Header
  readonly sections: Readonly<Record<string, Uint8Array>>
}

interface StoredHeader<Header> {
  readonly header: Header
  /** Name and length in bytes of each section, in their order. */
  readonly sections: readonly (readonly [name: string, length: number])[]
}

const MAGIC = 0x314d5357
const FIXED_BYTES = 8
const aligned = (length: number): number => (length + 3) & ~3

export function writeSections<Header>({ header, sections }: SectionFile<Header>): Uint8Array {
  const entries = Object.entries(sections)
  const stored: StoredHeader<Header> = { header, sections: entries.map(([name, bytes]) => [name, bytes.length]) }
  const json = new TextEncoder().encode(JSON.stringify(stored))
  const size = entries.reduce((sum, [, bytes]) => sum + aligned(bytes.length), FIXED_BYTES + aligned(json.length))
  const file = new Uint8Array(size)
  new Uint32Array(file.buffer, 0, 2).set([MAGIC, aligned(json.length)])
  file.fill(0x20, FIXED_BYTES, FIXED_BYTES + aligned(json.length))
  file.set(json, FIXED_BYTES)
  let at = FIXED_BYTES + aligned(json.length)
  for (const [, bytes] of entries) {
    file.set(bytes, at)
    at += aligned(bytes.length)
  }
  return file
}

/** Reads what `writeSections` wrote; the sections are views, aligned to 4 bytes. Throws when the bytes are no such file. */
export function readSections<Header>(bytes: Uint8Array): SectionFile<Header> {
  const file = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const [magic, headerLength] = new Uint32Array(file.buffer, file.byteOffset, 2)
  if (magic !== MAGIC) throw new Error('not a model file: it does not start with WSM1')
  const stored = JSON.parse(new TextDecoder().decode(file.subarray(FIXED_BYTES, FIXED_BYTES + headerLength))) as StoredHeader<Header>
  let at = FIXED_BYTES + headerLength
  const sections = Object.fromEntries(stored.sections.map(([name, length]) => {
    const section = file.subarray(at, at + length)
    at += aligned(length)
    return [name, section] as const
  }))
  return { header: stored.header, sections }
}

/** A section as the 32-bit floats it holds. */
export const floats = (section: Uint8Array): Float32Array => new Float32Array(section.buffer, section.byteOffset, section.length >> 2)
