import { bucketOf, encodeStarts, readStarts, sizesOfBuckets, startOf, type BucketStarts } from './hash-index.js'

/**
 * Weights of hashed features: for each feature a few (label, weight) pairs. A feature without weights adds nothing. Rows lie
 * in the buckets of their hashes, each by itself in one place of memory: going there is what a look-up costs.
 */
export interface FeatureWeights {
  /** Where the rows of each bucket start. */
  readonly starts: BucketStarts
  /** Of each row: the low 24 bits of its hash, low byte first; how many pairs there are; and the pairs, label and weight by turns. */
  readonly rows: Int8Array
  /** What one step of a weight is worth, for each label. */
  readonly scales: Float32Array
}

const HEAD = 4
const PAIRS = 3
const BYTE = 0xff
/** Buckets have at least the other bits. */
const LOW_BITS = 0xffffff

let places = new Uint32Array(256)
/** What the look at each bucket gave; kept so that no compiler finds the look useless. */
const looked = new Int8Array(1)

/**
 * Adds the weights of the first `count` features of `hashes` to `scores[at …]`, one place for each label. All buckets are
 * looked at before any is read: the processor fetches them together then, and does not wait for one after the other.
 */
export function addWeights({ starts, rows, scales }: FeatureWeights, hashes: Int32Array, count: number, scores: Float32Array, at: number): void {
  if (places.length < count) places = new Uint32Array(2 * count)
  let seen = 0
  for (let f = 0; f < count; f++) {
    const start = startOf(starts, bucketOf(starts, hashes[f]))
    places[f] = start
    if (start < rows.length) seen ^= rows[start]
  }
  looked[0] = seen
  for (let f = 0; f < count; f++) {
    const hash = hashes[f]
    const low = hash & LOW_BITS
    const end = startOf(starts, bucketOf(starts, hash) + 1)
    for (let row = places[f]; row < end;) {
      const next = row + HEAD + 2 * rows[row + PAIRS]
      if (((rows[row] & BYTE) | ((rows[row + 1] & BYTE) << 8) | ((rows[row + 2] & BYTE) << 16)) === low) {
        for (let pair = row + HEAD; pair < next; pair += 2) scores[at + rows[pair]] += rows[pair + 1] * scales[rows[pair]]
        break
      }
      row = next
    }
  }
}

/** A feature's hash and its pairs, as a model file stores them. */
export interface FeatureRow {
  readonly hash: number
  readonly pairs: readonly { readonly label: number; readonly weight: number }[]
}

/** The byte sections of rows. Labels are 0…127, weights −127…127. */
export type RowSections = Readonly<Record<'buckets' | 'rows', Uint8Array>>

export function encodeRows(rows: readonly FeatureRow[]): RowSections {
  const sorted = rows.filter((row) => row.pairs.length > 0).sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0))
  const bytes = sorted.map(({ hash, pairs }) => [hash & BYTE, (hash >>> 8) & BYTE, (hash >>> 16) & BYTE, pairs.length, ...pairs.flatMap(({ label, weight }) => [label, weight & BYTE])])
  return { buckets: encodeStarts(sizesOfBuckets(sorted.map(({ hash }) => hash), (row) => bytes[row].length)), rows: Uint8Array.from(bytes.flat()) }
}

/** Reads the sections that `encodeRows` made, all as they lie there. */
export const readRows = ({ buckets, rows }: Readonly<Record<string, Uint8Array>>, scales: Float32Array): FeatureWeights =>
  ({ starts: readStarts(buckets), rows: new Int8Array(rows.buffer, rows.byteOffset, rows.length), scales })
