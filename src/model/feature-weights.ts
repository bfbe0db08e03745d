import { bucketOf, encodeHashes, encodeStarts, readHashIndex, readStarts, rowOf, sizesOfBuckets, startOf, type BucketStarts, type HashIndex } from './hash-index.js'

/** Weights of hashed features: for each feature a few (label, weight) pairs. A feature without weights adds nothing. */
export interface FeatureWeights {
  readonly index: HashIndex
  /** Where the pairs of each bucket's first row start. */
  readonly pairStarts: BucketStarts
  /** Label and weight by turns; the label of a feature's last pair has its high bit set. */
  readonly pairs: Int8Array
  /** What one step of a weight is worth, for each label. */
  readonly scales: Float32Array
}

const LABEL_BITS = 0x7f
const LAST_PAIR = 0x80

/** Adds the weights of one feature to `scores[at …]`, one place for each label. */
export function addWeights({ index, pairStarts, pairs, scales }: FeatureWeights, hash: number, scores: Float32Array, at: number): void {
  const row = rowOf(index, hash)
  if (row < 0) return
  const bucket = bucketOf(pairStarts, hash)
  let i = startOf(pairStarts, bucket)
  for (let skipped = startOf(index.starts, bucket); skipped < row; skipped++) i = nextRow(pairs, i)
  for (;; i += 2) {
    const label = pairs[i] & LABEL_BITS
    scores[at + label] += pairs[i + 1] * scales[label]
    if (pairs[i] < 0) return
  }
}

/** The place after the pairs of the row that has one at `i`. */
function nextRow(pairs: Int8Array, i: number): number {
  while (pairs[i] >= 0) i += 2
  return i + 2
}

/** A feature's hash and its pairs, as a model file stores them. */
export interface FeatureRow {
  readonly hash: number
  readonly pairs: readonly { readonly label: number; readonly weight: number }[]
}

/** The byte sections of rows. Weights are −127…127. */
export type RowSections = Readonly<Record<'rows' | 'lows' | 'pairs' | 'pairStarts', Uint8Array>>

export function encodeRows(rows: readonly FeatureRow[]): RowSections {
  const sorted = rows.filter((row) => row.pairs.length > 0).sort((a, b) => a.hash - b.hash)
  const pairs = sorted.flatMap((row) => row.pairs.flatMap(({ label, weight }, index) => [label | (index === row.pairs.length - 1 ? LAST_PAIR : 0), weight & 0xff]))
  const hashes = sorted.map(({ hash }) => hash)
  return { ...encodeHashes(hashes), pairs: Uint8Array.from(pairs), pairStarts: encodeStarts(sizesOfBuckets(hashes, (row) => 2 * sorted[row].pairs.length)) }
}

/** Reads the sections that `encodeRows` made, all as they lie there. */
export const readRows = (sections: Readonly<Record<string, Uint8Array>>, scales: Float32Array): FeatureWeights => ({
  index: readHashIndex(sections), pairStarts: readStarts(sections.pairStarts),
  pairs: new Int8Array(sections.pairs.buffer, sections.pairs.byteOffset, sections.pairs.length), scales,
})
