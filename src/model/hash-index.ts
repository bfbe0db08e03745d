/**
 * Finds the row of a 32-bit hash among rows sorted by their hashes. Rows stand in buckets by the hash's high bits, about as
 * many buckets as rows and no more than 65,536, and are told apart within by the low 16 bits. Where there are fewer buckets,
 * the bits between are taken on trust: one strange hash in 30,000 or more finds a row. All of it is used as it lies in the
 * file, so that there is nothing to build at start-up.
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
  /** How far a hash is moved to the right to give its bucket. */
  readonly shift: number
}

const HASH_BITS = 32
const LEAST_BUCKET_BITS = 8
const MOST_BUCKET_BITS = 16
const BLOCK_BITS = 8
const LOW_BITS = 0xffff

const lowBits = (hash: number): number => hash & LOW_BITS

/** How many bits of a hash are its bucket, for so many rows. */
const bucketBits = (rows: number): number => Math.min(MOST_BUCKET_BITS, Math.max(LEAST_BUCKET_BITS, Math.floor(Math.log2(rows))))

export const bucketOf = ({ shift }: BucketStarts, hash: number): number => hash >>> shift

export const startOf = ({ blocks, within }: BucketStarts, bucket: number): number => blocks[bucket >>> BLOCK_BITS] + within[bucket]

/** The section of starts of buckets that have so many things each: blocks first. */
export function encodeStarts(sizes: Uint32Array): Uint8Array {
  const blocks: number[] = []
  const within = new Uint16Array(sizes.length)
  let start = 0
  sizes.forEach((size, bucket) => {
    if (bucket % (1 << BLOCK_BITS) === 0) blocks.push(start)
    within[bucket] = start - blocks[blocks.length - 1]
    start += size
  })
  const section = new Uint8Array(blocks.length * 4 + within.byteLength)
  section.set(new Uint8Array(Uint32Array.from(blocks).buffer))
  section.set(new Uint8Array(within.buffer), blocks.length * 4)
  return section
}

export function readStarts(section: Uint8Array): BucketStarts {
  let bits = LEAST_BUCKET_BITS
  while (lengthOfStarts(bits) < section.byteLength) bits++
  const blocks = blocksOf(bits)
  return {
    blocks: new Uint32Array(section.buffer, section.byteOffset, blocks),
    within: new Uint16Array(section.buffer, section.byteOffset + blocks * 4, (1 << bits) + 1), shift: HASH_BITS - bits,
  }
}

/** There is one start more than there are buckets: where the last one ends. */
const blocksOf = (bits: number): number => Math.ceil(((1 << bits) + 1) / (1 << BLOCK_BITS))
const lengthOfStarts = (bits: number): number => 4 * blocksOf(bits) + 2 * ((1 << bits) + 1)

/** How many of something each bucket has, `count` for each of the hashes; and 0 after the last. */
export function sizesOfBuckets(hashes: readonly number[], count: (row: number) => number): Uint32Array {
  const bits = bucketBits(hashes.length)
  const sizes = new Uint32Array((1 << bits) + 1)
  hashes.forEach((hash, row) => { sizes[hash >>> (HASH_BITS - bits)] += count(row) })
  return sizes
}

/** The two byte sections of an index. `hashes` ascend. */
export const encodeHashes = (hashes: readonly number[]): { readonly rows: Uint8Array; readonly lows: Uint8Array } => ({
  rows: encodeStarts(sizesOfBuckets(hashes, () => 1)),
  lows: new Uint8Array(Uint16Array.from(hashes, lowBits).buffer),
})

/** Reads the sections that `encodeHashes` made. */
export const readHashIndex = ({ rows, lows }: Readonly<Record<string, Uint8Array>>): HashIndex =>
  ({ starts: readStarts(rows), lows: new Uint16Array(lows.buffer, lows.byteOffset, lows.byteLength >> 1) })

/** The row of a hash, or −1. */
export function rowOf({ starts, lows }: HashIndex, hash: number): number {
  const bucket = bucketOf(starts, hash)
  const low = lowBits(hash)
  for (let row = startOf(starts, bucket), end = startOf(starts, bucket + 1); row < end; row++) if (lows[row] === low) return row
  return -1
}
