import { inHashOrder } from './hash.js'
import { encodeHashes, readHashIndex, rowOf, type HashIndex } from './hash-index.js'
import { readSections, writeSections } from './sections.js'

/** A read-only map from 32-bit hashes to 32-bit numbers. */
export interface CompactTable {
  readonly index: HashIndex
  /** The different values, where rows share them: `numbers` says which is a row's. Else a value for each row of the index. */
  readonly values: Uint32Array
  readonly numbers: Uint16Array | null
}

const MOST_NUMBERS = 1 << 16

/**
 * The file of a table: the sections of its index, and `values`, four bytes each. Where it is shorter, each different value
 * is written once and `numbers`, two bytes each, say which is a row's.
 */
export function writeCompactTable(entries: ReadonlyMap<number, number>): Uint8Array {
  const sorted = inHashOrder(entries)
  const index = encodeHashes(sorted.map(([hash]) => hash))
  const all = sorted.map(([, value]) => value)
  const different = [...new Set(all)].sort((a, b) => a - b)
  if (different.length > MOST_NUMBERS || 4 * different.length >= 2 * all.length) return writeSections({ header: {}, sections: { ...index, values: bytesOf(Uint32Array.from(all)) } })
  const numberOf = new Map(different.map((value, number) => [value, number]))
  const numbers = Uint16Array.from(all, (value) => numberOf.get(value)!)
  return writeSections({ header: {}, sections: { ...index, values: bytesOf(Uint32Array.from(different)), numbers: bytesOf(numbers) } })
}

const bytesOf = ({ buffer }: Uint32Array | Uint16Array): Uint8Array => new Uint8Array(buffer)

export function readCompactTable(bytes: Uint8Array): CompactTable {
  const { sections } = readSections<object>(bytes)
  const { values, numbers } = sections as { readonly values: Uint8Array; readonly numbers?: Uint8Array }
  return {
    index: readHashIndex(sections), values: new Uint32Array(values.buffer, values.byteOffset, values.byteLength >> 2),
    numbers: numbers ? new Uint16Array(numbers.buffer, numbers.byteOffset, numbers.byteLength >> 1) : null,
  }
}

/** The value stored for a hash, or 0. */
export function lookUpCompact({ index, values, numbers }: CompactTable, hash: number): number {
  const row = rowOf(index, hash)
  return row < 0 ? 0 : values[numbers ? numbers[row] : row]
}
