import { encodeHashes, readHashIndex, rowOf, type HashIndex } from './hash-index.js'
import { readSections, writeSections } from './sections.js'

/** A read-only map from 32-bit hashes to 32-bit numbers. */
export interface CompactTable {
  readonly index: HashIndex
  /** A value for each row of the index. */
  readonly values: Uint32Array
}

/** The file of a table: the sections of its index, and `values`, four bytes each. */
export function writeCompactTable(entries: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...entries].sort(([a], [b]) => a - b)
  const values = new Uint8Array(Uint32Array.from(sorted, ([, value]) => value).buffer)
  return writeSections({ header: {}, sections: { ...encodeHashes(sorted.map(([hash]) => hash)), values } })
}

export function readCompactTable(bytes: Uint8Array): CompactTable {
  const { sections } = readSections<object>(bytes)
  const { values } = sections
  return { index: readHashIndex(sections), values: new Uint32Array(values.buffer, values.byteOffset, values.byteLength >> 2) }
}

/** The value stored for a hash, or 0. */
export function lookUpCompact({ index, values }: CompactTable, hash: number): number {
  const row = rowOf(index, hash)
  return row < 0 ? 0 : values[row]
}
