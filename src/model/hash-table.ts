import { inHashOrder } from './hash.js'

/**
 * A read-only map from 32-bit hashes to 32-bit numbers, as two sorted typed arrays: 8 bytes an entry, nothing to build at
 * start-up. File layout, little-endian: count u32, hashes u32[count] ascending, values u32[count].
 */
export interface HashTable {
  readonly hashes: Uint32Array
  readonly values: Uint32Array
}

export function readHashTable(bytes: Uint8Array): HashTable {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const numbers = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2)
  const count = numbers[0]
  return { hashes: numbers.subarray(1, 1 + count), values: numbers.subarray(1 + count, 1 + 2 * count) }
}

export function writeHashTable(entries: ReadonlyMap<number, number>): Uint8Array {
  const sorted = inHashOrder(entries)
  return new Uint8Array(Uint32Array.from([sorted.length, ...sorted.map(([hash]) => hash), ...sorted.map(([, value]) => value)]).buffer)
}

/** The value stored for a hash, or 0. */
export function lookUp({ hashes, values }: HashTable, hash: number): number {
  const unsigned = hash >>> 0
  let low = 0
  let high = hashes.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = hashes[middle]
    if (found === unsigned) return values[middle]
    if (found < unsigned) low = middle + 1
    else high = middle - 1
  }
  return 0
}
