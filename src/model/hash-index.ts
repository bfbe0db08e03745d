/**
 * Finds the row of a 32-bit hash among rows sorted by their hashes. Rows stand in buckets by the hash's high 16 bits, and are
 * told apart within by the low 16. All of it is used as it lies in the file, so that there is nothing to build at start-up.
 */
export interface HashIndex {
  readonly starts: BucketStarts
  /** The low 16 bits of each row's hash. */
  readonly lows: Uint16Array
}

/** Where each bucket starts in something: the start of its block of 256 buckets, and how far it is from there. */
export interface BucketStarts {
  readonly blocks: Uint32Array
  readonly within: Uint16Array
}

/** One more than there are hashes for: where the last one ends. */
const BUCKETS = (1 << 16) + 1
const BLOCK_BITS = 8
const LOW_BITS = 0xffff

export const startOf = ({ blocks, within }: BucketStarts, bucket: number): number => blocks[bucket >>> BLOCK_BITS] + within[bucket]

/** The section of starts of buckets that have so many things each: blocks first. */
export function encodeStarts(sizes: Uint32Array): Uint8Array {
  const blocks: number[] = []
  const within = new Uint16Array(BUCKETS)
  let start = 0
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    if (bucket % (1 << BLOCK_BITS) === 0) blocks.push(start)
    within[bucket] = start - blocks[blocks.length - 1]
    start += sizes[bucket] ?? 0
  }
  const section = new Uint8Array(blocks.length * 4 + within.byteLength)
  section.set(new Uint8Array(Uint32Array.from(blocks).buffer))
  section.set(new Uint8Array(within.buffer), blocks.length * 4)
  return section
}

export function readStarts(section: Uint8Array): BucketStarts {
  const blocks = Math.ceil(BUCKETS / (1 << BLOCK_BITS))
  return { blocks: new Uint32Array(section.buffer, section.byteOffset, blocks), within: new Uint16Array(section.buffer, section.byteOffset + blocks * 4, BUCKETS) }
}

/** How many of something each bucket has, `count` for each of the hashes. */
export function sizesOfBuckets(hashes: readonly number[], count: (row: number) => number): Uint32Array {
  const sizes = new Uint32Array(BUCKETS)
  hashes.forEach((hash, row) => { sizes[hash >>> 16] += count(row) })
  return sizes
}

/** The two byte sections of an index. `hashes` ascend. */
export const encodeHashes = (hashes: readonly number[]): { readonly rows: Uint8Array; readonly lows: Uint8Array } => ({
  rows: encodeStarts(sizesOfBuckets(hashes, () => 1)),
  lows: new Uint8Array(Uint16Array.from(hashes, (hash) => hash & LOW_BITS).buffer),
})

/** Reads the sections that `encodeHashes` made. */
export const readHashIndex = ({ rows, lows }: Readonly<Record<string, Uint8Array>>): HashIndex =>
  ({ starts: readStarts(rows), lows: new Uint16Array(lows.buffer, lows.byteOffset, lows.byteLength >> 1) })

/** The row of a hash, or −1. */
export function rowOf({ starts, lows }: HashIndex, hash: number): number {
  const bucket = hash >>> 16
  const low = hash & LOW_BITS
  for (let row = startOf(starts, bucket), end = startOf(starts, bucket + 1); row < end; row++) if (lows[row] === low) return row
  return -1
}
