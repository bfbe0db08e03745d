import { Chain, type MayFollow } from './chain.js'
import { indexFeatures, type Examples, type IndexedFeatures } from './examples.js'
import { makeProgress } from './progress.js'
import { makeRandom, shuffle } from './random.js'
import { stepOf, type TrainingSettings } from './settings.js'
import { adjust, makeWeights, settle, type LearnedWeights } from './sparse-learner.js'

/** Weights of a linear chain as floats: what a model file stores in fewer bits. */
export interface LearnedChain {
  readonly labels: readonly string[]
  readonly hashes: Uint32Array
  /** A row of labels for each hash. */
  readonly values: Float32Array
  readonly transitions: Float32Array
  readonly starts: Float32Array
  readonly ends: Float32Array
}

/** For training several times on parts of the same examples. */
export interface TrainingPart {
  /** The features of all examples, counted once. */
  readonly indexed?: IndexedFeatures
  /** The sequences to learn from; all where absent. */
  readonly sequences?: Int32Array
}

/** Labels of this little error are left alone: they are most, and move nothing. */
const LEAST_ERROR = 1e-4

/**
 * Trains a linear-chain conditional random field by stochastic gradient ascent, one sequence at a time, on
 * log-likelihood less an L1 penalty. The same examples and settings give the same bytes.
 */
export function trainSequences(
  examples: Examples, settings: TrainingSettings, mayFollow: MayFollow = () => true, { indexed, sequences }: TrainingPart = {},
): LearnedChain {
  const { hashes, indices } = indexed ?? indexFeatures(examples.features, settings.leastCount)
  const size = examples.labels.length
  const weights = makeWeights(hashes.length, size)
  const chain = new Chain(size, mayFollow)
  const order = sequences?.slice() ?? Int32Array.from({ length: examples.sequenceStarts.length - 1 }, (_, index) => index)
  const random = makeRandom(settings.seed)
  const progress = makeProgress(settings.name, settings.epochs)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random)
    const step = stepOf(settings, epoch)
    let loss = 0
    for (const sequence of order) {
      const weight = examples.sequenceWeights?.[sequence] ?? 1
      weights.owed += step * settings.l1
      loss += weight * learnSequence(examples, indices, sequence, weights, chain, step * weight)
    }
    progress(epoch + 1, `loss ${(loss / order.length).toFixed(4)} of ${hashes.length} features`)
  }
  settle(weights)
  return { labels: examples.labels, hashes, values: weights.values, ...chain.parameters() }
}

/** One step on one sequence; gives the loss before it. */
function learnSequence(examples: Examples, indices: Int32Array, sequence: number, weights: LearnedWeights, chain: Chain, step: number): number {
  const { featureStarts, tokenLabels, sequenceStarts } = examples
  const { size } = weights
  const first = sequenceStarts[sequence]
  const count = sequenceStarts[sequence + 1] - first
  const scores = chain.clear(count)
  for (let token = 0; token < count; token++) {
    for (let f = featureStarts[first + token]; f < featureStarts[first + token + 1]; f++) {
      if (indices[f] < 0) continue
      const row = indices[f] * size
      for (let label = 0; label < size; label++) scores[token * size + label] += weights.values[row + label]
    }
  }
  const loss = chain.learn(count, tokenLabels.subarray(first, first + count), step)
  for (let token = 0; token < count; token++) {
    for (let label = 0; label < size; label++) {
      const error = chain.errors[token * size + label]
      if (error < LEAST_ERROR && error > -LEAST_ERROR) continue
      for (let f = featureStarts[first + token]; f < featureStarts[first + token + 1]; f++) {
        if (indices[f] >= 0) adjust(weights, indices[f] * size + label, step * error)
      }
    }
  }
  return loss
}
