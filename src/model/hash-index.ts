/**
 * Finds the row of a 32-bit hash among rows sorted by their hashes. Rows stand in buckets by the hash's high 16 bits, and are
 * told apart within by the low 16: two bytes a row in the file, nothing to build at start-up but the buckets' sums.
 */
export interface HashIndex {
  /** The first row of each bucket, and the number of rows at the end. */
  readonly starts: Uint32Array
  /** The low 16 bits of each row's hash. */
  readonly lows: Uint16Array
}

export const BUCKETS = 1 << 16
const LOW_BITS = 0xffff
/** How many rows a bucket has is one byte in the file; hashes spread too well for more. */
const MOST_IN_BUCKET = 0xff

/** The two byte sections of an index: rows in each bucket, and the low bits of each hash. `hashes` ascend. */
export function encodeHashes(hashes: readonly number[]): { readonly buckets: Uint8Array; readonly lows: Uint8Array } {
  const buckets = new Uint8Array(BUCKETS)
  for (const hash of hashes) {
    if (buckets[hash >>> 16] === MOST_IN_BUCKET) throw new Error('too many rows for one bucket: the hashes are not spread')
    buckets[hash >>> 16]++
  }
  return { buckets, lows: new Uint8Array(Uint16Array.from(hashes, (hash) => hash & LOW_BITS).buffer) }
}

/** Reads the sections that `encodeHashes` made, the second as it lies there. */
export function readHashIndex(sections: Readonly<Record<string, Uint8Array>>): HashIndex {
  const { buckets, lows } = 'hashes' in sections ? encodeHashes(decodeDifferences(sections.hashes)) : sections
  const starts = new Uint32Array(BUCKETS + 1)
  for (let bucket = 0, row = 0; bucket < BUCKETS; bucket++) starts[bucket + 1] = row += buckets[bucket]
  return { starts, lows: new Uint16Array(lows.buffer, lows.byteOffset, lows.byteLength >> 1) }
}

/** The row of a hash, or −1. */
export function rowOf({ starts, lows }: HashIndex, hash: number): number {
  const bucket = hash >>> 16
  const low = hash & LOW_BITS
  for (let row = starts[bucket], end = starts[bucket + 1]; row < end; row++) if (lows[row] === low) return row
  return -1
}

/** The hashes of a file as they were written before: ascending, as variable-length differences. */
function decodeDifferences(bytes: Uint8Array): readonly number[] {
  const hashes: number[] = []
  for (let at = 0, hash = 0; at < bytes.length;) {
    let difference = 0
    let unit = 1
    for (; bytes[at] >= 0x80; unit *= 0x80) difference += (bytes[at++] & 0x7f) * unit
    hashes.push(hash += difference + bytes[at++] * unit)
  }
  return hashes
}
