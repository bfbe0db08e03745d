/** Examples for training, as flat arrays: sequences of tokens, each with hashed features and its right label. */
export interface Examples {
  readonly labels: readonly string[]
  /** Where each sequence starts among the tokens; one more than there are sequences. */
  readonly sequenceStarts: Int32Array
  /** The label of each token, as an index into `labels`. */
  readonly tokenLabels: Uint8Array
  /** Where each token's features start among `features`; one more than there are tokens. */
  readonly featureStarts: Int32Array
  /** 32-bit hashes. */
  readonly features: Uint32Array
  /** How much each sequence counts; all 1 where absent. */
  readonly sequenceWeights?: Float32Array
}

/** Gathers examples one token at a time. */
export interface ExampleWriter {
  addFeature(hash: number): void
  /** Ends a token. */
  endToken(label: number): void
  /** Ends a sequence; one without tokens is left out. */
  endSequence(weight?: number): void
  finish(): Examples
}

export function makeExampleWriter(labels: readonly string[]): ExampleWriter {
  let features = new Uint32Array(1 << 20)
  let used = 0
  const featureStarts = [0]
  const tokenLabels: number[] = []
  const sequenceStarts = [0]
  const sequenceWeights: number[] = []
  return {
    addFeature(hash) {
      if (used === features.length) {
        const larger = new Uint32Array(features.length * 2)
        larger.set(features)
        features = larger
      }
      features[used++] = hash
    },
    endToken(label) {
      tokenLabels.push(label)
      featureStarts.push(used)
    },
    endSequence(weight = 1) {
      if (tokenLabels.length === sequenceStarts.at(-1)) return
      sequenceStarts.push(tokenLabels.length)
      sequenceWeights.push(weight)
    },
    finish: () => ({
      labels, features: features.slice(0, used), featureStarts: Int32Array.from(featureStarts), tokenLabels: Uint8Array.from(tokenLabels),
      sequenceStarts: Int32Array.from(sequenceStarts), sequenceWeights: Float32Array.from(sequenceWeights),
    }),
  }
}

/** The features that are kept, in the order of their hashes, and the examples' features as indices into them (−1: dropped). */
export interface IndexedFeatures {
  readonly hashes: Uint32Array
  readonly indices: Int32Array
}

/** Keeps the features that occur at least `leastCount` times. */
export function indexFeatures(features: Uint32Array, leastCount: number): IndexedFeatures {
  const sorted = features.slice().sort()
  const kept: number[] = []
  for (let i = 0, end: number; i < sorted.length; i = end) {
    end = i + 1
    while (end < sorted.length && sorted[end] === sorted[i]) end++
    if (end - i >= leastCount) kept.push(sorted[i])
  }
  const hashes = Uint32Array.from(kept)
  let size = 2
  while (size < kept.length * 2) size *= 2
  const keys = new Uint32Array(size)
  const places = new Int32Array(size).fill(-1)
  const slotOf = (hash: number): number => {
    let slot = hash & (size - 1)
    while (places[slot] >= 0 && keys[slot] !== hash) slot = (slot + 1) & (size - 1)
    return slot
  }
  hashes.forEach((hash, index) => {
    const slot = slotOf(hash)
    keys[slot] = hash
    places[slot] = index
  })
  const indices = new Int32Array(features.length)
  for (let i = 0; i < features.length; i++) indices[i] = places[slotOf(features[i])]
  return { hashes, indices }
}
