import { encodeSlots, groupOf, readSlots, slotOf, TAG_BITS, TAG_MASK, type SlotIndex } from './slot-index.js'

/**
 * Weights of hashed features: a feature adds its weights to the scores of some labels, or nothing where it has none. Its row
 * lies by itself in one place of memory: going there is half of what a look-up costs.
 *
 * The other half is adding, and four labels are added at a time: their weights are the bytes of one number, and sums are
 * lanes of 16 bits, two in a number. A lane holds the weights of 258 features.
 */
export interface FeatureWeights {
  /** Where the row of a hash starts. */
  readonly index: SlotIndex
  /**
   * A row that adds nothing, for empty slots; and of each other row: the low 24 bits of its hash and a bit for each four labels of which it has weights,
   * then a number for each such four.
   */
  readonly rows: Int32Array
  /** What one step of a weight is worth, for each label. */
  readonly scales: Float32Array
}

/** Labels whose weights share a number. */
const LABELS_EACH = 4
const LOW_BITS = 0xffffff
const FOURS_SHIFT = 24
const MOST_FOURS = 8
/** Rows of so few fours have all of them: to add nothing costs less than to ask. */
const FEW_FOURS = 3
/** The even bytes of a number, and what the weight 0 is there. */
const EVEN = 0xff00ff
const ZERO = 0x800080
const BYTE_BITS = 8
const BYTE = 0xff
const ZERO_BYTE = 0x80

const foursOf = (labels: number): number => Math.ceil(labels / LABELS_EACH)

/** How many numbers the sums of a token's features take. */
export const lanesOf = ({ scales }: FeatureWeights): number => 2 * foursOf(scales.length)

/** The rows found for a token's features, and their features. */
let places = new Uint32Array(256)
let found = new Int32Array(256)

/**
 * Adds the weights of the first `count` features of `hashes` to the lanes from `at` on, which start as zeros. All rows are
 * looked up before any is read, without a branch: the processor goes to many places at once then, and guesses nothing wrong.
 */
export function addLanes({ index, rows, scales }: FeatureWeights, hashes: Int32Array, count: number, lanes: Int32Array, at: number): void {
  if (places.length <= count) {
    places = new Uint32Array(2 * count)
    found = new Int32Array(2 * count)
  }
  const { nudges, slots } = index
  let hits = 0
  for (let f = 0; f < count; f++) {
    const hash = hashes[f]
    const slot = slots[slotOf(index, hash, nudges[groupOf(index, hash)])]
    places[hits] = slot >>> TAG_BITS
    found[hits] = hash
    hits += (((slot ^ hash) & TAG_MASK) - 1) >>> 31 // 1 where the tags agree
  }
  const fours = foursOf(scales.length)
  if (fours <= FEW_FOURS) addWholeRows(rows, fours, hits, lanes, at)
  else addParts(rows, hits, lanes, at)
}

/** Adds the rows found, which have all fours: the sums of up to three fours are kept in the processor until all are added. */
function addWholeRows(rows: Int32Array, fours: number, hits: number, lanes: Int32Array, at: number): void {
  const second = fours > 1 ? 2 : 1
  const third = fours > 2 ? 3 : 1
  let even1 = 0, odd1 = 0, even2 = 0, odd2 = 0, even3 = 0, odd3 = 0
  let right = 0
  for (let hit = 0; hit < hits; hit++) {
    const row = places[hit]
    if (((rows[row] ^ found[hit]) & LOW_BITS) !== 0) continue
    const weights1 = rows[row + 1], weights2 = rows[row + second], weights3 = rows[row + third]
    even1 = (even1 + (weights1 & EVEN)) | 0
    odd1 = (odd1 + ((weights1 >>> BYTE_BITS) & EVEN)) | 0
    even2 = (even2 + (weights2 & EVEN)) | 0
    odd2 = (odd2 + ((weights2 >>> BYTE_BITS) & EVEN)) | 0
    even3 = (even3 + (weights3 & EVEN)) | 0
    odd3 = (odd3 + ((weights3 >>> BYTE_BITS) & EVEN)) | 0
    right++
  }
  const zeros = Math.imul(right, ZERO)
  lanes[at] += even1 - zeros
  lanes[at + 1] += odd1 - zeros
  if (fours < 2) return
  lanes[at + 2] += even2 - zeros
  lanes[at + 3] += odd2 - zeros
  if (fours < 3) return
  lanes[at + 4] += even3 - zeros
  lanes[at + 5] += odd3 - zeros
}

/** Adds the rows found, each with the fours that it has. */
function addParts(rows: Int32Array, hits: number, lanes: Int32Array, at: number): void {
  for (let hit = 0; hit < hits; hit++) {
    let row = places[hit]
    const head = rows[row]
    if (((head ^ found[hit]) & LOW_BITS) !== 0) continue
    for (let fours = head >>> FOURS_SHIFT; fours !== 0; fours &= fours - 1) {
      const weights = rows[++row]
      const lane = at + 2 * (31 - Math.clz32(fours & -fours))
      lanes[lane] += (weights & EVEN) - ZERO
      lanes[lane + 1] += ((weights >>> BYTE_BITS) & EVEN) - ZERO
    }
  }
}

/** Adds what the lanes from `at` on hold of `count` labels, from `first` on, to `scores[scoresAt …]`. */
export function addSums({ scales }: FeatureWeights, lanes: Int32Array, at: number, first: number, count: number, scores: Float64Array, scoresAt: number): void {
  for (let i = 0; i < count; i++) {
    const label = first + i
    // Of labels 0, 1, 2, 3 the even are in the first number, the odd in the second; 0 and 1 are the low halves.
    const pair = lanes[at + 2 * (label >> 2) + (label & 1)]
    const low = (pair << 16) >> 16
    scores[scoresAt + i] += ((label & 2) === 0 ? low : (pair - low) >> 16) * scales[label]
  }
}

const ownLanes = new Int32Array(2 * MOST_FOURS)

/** Adds the weights of the first `count` features of `hashes` to `scores[at …]`, one place for each label. */
export function addWeights(weights: FeatureWeights, hashes: Int32Array, count: number, scores: Float64Array, at: number): void {
  const width = lanesOf(weights)
  for (let lane = 0; lane < width; lane++) ownLanes[lane] = 0 // of so few, a call costs more
  addLanes(weights, hashes, count, ownLanes, 0)
  addSums(weights, ownLanes, 0, 0, weights.scales.length, scores, at)
}

/** A feature's hash and its weights, for those labels that have one. */
export interface FeatureRow {
  readonly hash: number
  readonly pairs: readonly { readonly label: number; readonly weight: number }[]
}

/** The byte sections of rows. Labels are 0…31, weights −127…127. */
export type RowSections = Readonly<Record<'nudges' | 'slots' | 'rows', Uint8Array>>

/** Rows of different hashes, with weights for `labels` labels. */
export function encodeRows(rows: readonly FeatureRow[], labels: number): RowSections {
  const sorted = rows.filter((row) => row.pairs.length > 0).sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0))
  const fours = foursOf(labels)
  const numbers = [...encodeRow({ hash: 0, pairs: [] }, fours)]
  const starts = sorted.map((row) => {
    const start = numbers.length
    numbers.push(...encodeRow(row, fours))
    return start
  })
  return { ...encodeSlots(sorted.map(({ hash }) => hash), starts), rows: new Uint8Array(Int32Array.from(numbers).buffer) }
}

function encodeRow({ hash, pairs }: FeatureRow, fours: number): readonly number[] {
  const weights = Array.from({ length: fours }, () => 0x80808080 | 0)
  let present = fours <= FEW_FOURS ? (1 << fours) - 1 : 0
  for (const { label, weight } of pairs) {
    const four = Math.floor(label / LABELS_EACH)
    const shift = BYTE_BITS * (label % LABELS_EACH)
    weights[four] = (weights[four] & ~(BYTE << shift)) | (((weight + ZERO_BYTE) & BYTE) << shift)
    present |= 1 << four
  }
  return [(hash & LOW_BITS) | (present << FOURS_SHIFT), ...weights.filter((_, four) => present & (1 << four))]
}

/** Reads the sections that `encodeRows` made, all as they lie there. */
export const readRows = (sections: Readonly<Record<string, Uint8Array>>, scales: Float32Array): FeatureWeights =>
  ({ index: readSlots(sections), rows: new Int32Array(sections['rows'].buffer, sections['rows'].byteOffset, sections['rows'].length >> 2), scales })
