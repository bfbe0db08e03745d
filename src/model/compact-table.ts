import { readSections, writeSections } from './sections.js'

/** A read-only map from 32-bit hashes to numbers of at most 32 bits, as an open-addressing table. */
export interface CompactTable {
  /** Two numbers a slot: hash (0: empty) and value. */
  readonly slots: Uint32Array
}

interface TableHeader {
  readonly count: number
  /** How many bytes each value takes in the file. */
  readonly width: number
}

const usableHash = (hash: number): number => (hash === 0 ? 1 : hash)

/** The file of a table: hashes ascending as variable-length differences, and values of `width` bytes, the low byte first. */
export function writeCompactTable(entries: ReadonlyMap<number, number>, width: number): Uint8Array {
  const sorted = [...entries].sort(([a], [b]) => a - b)
  const hashes: number[] = []
  const values: number[] = []
  let before = 0
  for (const [hash, value] of sorted) {
    let difference = hash - before
    before = hash
    for (; difference >= 0x80; difference = Math.floor(difference / 0x80)) hashes.push((difference % 0x80) | 0x80)
    hashes.push(difference)
    for (let byte = 0; byte < width; byte++) values.push((value >>> (8 * byte)) & 0xff)
  }
  const header: TableHeader = { count: sorted.length, width }
  return writeSections({ header, sections: { hashes: Uint8Array.from(hashes), values: Uint8Array.from(values) } })
}

export function readCompactTable(bytes: Uint8Array): CompactTable {
  const { header: { count, width }, sections: { hashes, values } } = readSections<TableHeader>(bytes)
  let size = 2
  while (size < count * 1.5) size *= 2
  const slots = new Uint32Array(size * 2)
  const mask = slots.length - 1
  let at = 0
  let hash = 0
  for (let row = 0; row < count; row++) {
    let difference = 0
    let unit = 1
    for (; hashes[at] >= 0x80; unit *= 0x80) difference += (hashes[at++] & 0x7f) * unit
    hash += difference + hashes[at++] * unit
    let value = 0
    for (let byte = width - 1; byte >= 0; byte--) value = (value << 8) | values[row * width + byte]
    let slot = (usableHash(hash) << 1) & mask
    while (slots[slot] !== 0) slot = (slot + 2) & mask
    slots[slot] = usableHash(hash)
    slots[slot + 1] = value
  }
  return { slots }
}

/** The value stored for a hash, or 0. */
export function lookUpCompact({ slots }: CompactTable, hash: number): number {
  const mask = slots.length - 1
  const key = usableHash(hash)
  for (let slot = (key << 1) & mask; slots[slot] !== 0; slot = (slot + 2) & mask) if (slots[slot] === key) return slots[slot + 1]
  return 0
}
