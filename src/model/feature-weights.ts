/**
 * Weights of hashed features: for each feature a few (label, weight) pairs, found through an open-addressing table.
 * A feature without weights adds nothing, so most hashes of a text end at an empty slot.
 */
export interface FeatureWeights {
  /** Two numbers a slot: the feature's hash (0: empty) and where its pairs start in `pairs`. */
  readonly slots: Uint32Array
  /** Label and weight by turns; the label of a feature's last pair has its high bit set. */
  readonly pairs: Int8Array
  /** What one step of a weight is worth, for each label. */
  readonly scales: Float32Array
}

/** 0 marks an empty slot, so the feature that hashes to 0 shares the place of 1. */
const usableHash = (hash: number): number => (hash === 0 ? 1 : hash)
const LABEL_BITS = 0x7f
/** Slots for each feature, at least: fewer make long walks, more make a table that no cache holds. */
const LEAST_SLOTS_PER_FEATURE = 1.6

/** Adds the weights of one feature to `scores[at …]`, one place for each label. */
export function addWeights({ slots, pairs, scales }: FeatureWeights, hash: number, scores: Float32Array, at: number): void {
  const mask = slots.length - 1
  const key = usableHash(hash)
  let slot = (key << 1) & mask
  for (;;) {
    const found = slots[slot]
    if (found === key) break
    if (found === 0) return
    slot = (slot + 2) & mask
  }
  for (let i = slots[slot + 1]; ; i += 2) {
    const label = pairs[i] & LABEL_BITS
    scores[at + label] += pairs[i + 1] * scales[label]
    if (pairs[i] < 0) return
  }
}

/** A feature's hash and its pairs, as a model file stores them. */
export interface FeatureRow {
  readonly hash: number
  readonly pairs: readonly { readonly label: number; readonly weight: number }[]
}

/** The two byte sections of rows: hashes ascending as variable-length differences, and their pairs. Weights are −127…127. */
export function encodeRows(rows: readonly FeatureRow[]): { readonly hashes: Uint8Array; readonly pairs: Uint8Array } {
  const sorted = [...rows].filter((row) => row.pairs.length > 0).sort((a, b) => usableHash(a.hash) - usableHash(b.hash))
  const hashes: number[] = []
  const pairs: number[] = []
  let before = 0
  for (const row of sorted) {
    let difference = usableHash(row.hash) - before
    before = usableHash(row.hash)
    for (; difference >= 0x80; difference = Math.floor(difference / 0x80)) hashes.push((difference % 0x80) | 0x80)
    hashes.push(difference)
    row.pairs.forEach(({ label, weight }, index) => pairs.push(label | (index === row.pairs.length - 1 ? 0x80 : 0), weight & 0xff))
  }
  return { hashes: Uint8Array.from(hashes), pairs: Uint8Array.from(pairs) }
}

/** Builds the table from the sections that `encodeRows` made. `count` is the number of rows. */
export function decodeRows(count: number, hashes: Uint8Array, pairBytes: Uint8Array, scales: Float32Array): FeatureWeights {
  let size = 2
  while (size < count * LEAST_SLOTS_PER_FEATURE) size *= 2
  const slots = new Uint32Array(size * 2)
  const mask = slots.length - 1
  const pairs = new Int8Array(pairBytes.buffer, pairBytes.byteOffset, pairBytes.length)
  let at = 0
  let pairAt = 0
  let hash = 0
  for (let row = 0; row < count; row++) {
    let difference = 0
    let unit = 1
    for (; hashes[at] >= 0x80; unit *= 0x80) difference += (hashes[at++] & 0x7f) * unit
    hash += difference + hashes[at++] * unit
    let slot = (hash << 1) & mask
    while (slots[slot] !== 0) slot = (slot + 2) & mask
    slots[slot] = hash
    slots[slot + 1] = pairAt
    while (pairs[pairAt] >= 0) pairAt += 2
    pairAt += 2
  }
  return { slots, pairs, scales }
}
