import { Chain, type MayFollow } from './chain.js'
import { indexFeatures, type Examples, type IndexedFeatures } from './examples.js'
import { makeProgress } from './progress.js'
import { makeRandom, shuffle } from './random.js'
import { stepOf, type TrainingSettings } from './settings.js'
import { addShare, adjust, makeWeights, settle, type LearnedWeights } from './sparse-learner.js'
import { makeThinning } from './thinning.js'

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
export function trainSequences(examples: Examples, settings: TrainingSettings, mayFollow: MayFollow = () => true, { indexed, sequences }: TrainingPart = {}): LearnedChain {
  const features = indexed ?? indexFeatures(examples.features, settings.leastCount)
  let mean: LearnedChain | null = null
  for (let run = 0; run < settings.runs; run++) {
    const name = settings.runs > 1 ? `${settings.name}, run ${run + 1} of ${settings.runs}` : settings.name
    mean = addChain(mean, trainOnce(examples, { ...settings, name, seed: settings.seed + run }, mayFollow, features, sequences), 1 / settings.runs)
  }
  return mean!
}

function trainOnce(
  examples: Examples, settings: TrainingSettings, mayFollow: MayFollow, { hashes, indices }: IndexedFeatures, sequences: Int32Array | undefined,
): LearnedChain {
  const size = examples.labels.length
  const weights = makeWeights(hashes.length, size)
  const chain = new Chain(size, mayFollow)
  const order = sequences?.slice() ?? Int32Array.from({ length: examples.sequenceStarts.length - 1 }, (_, index) => index)
  const random = makeRandom(settings.seed)
  const present = makeThinning(settings, random)
  const { featureStarts, sequenceStarts } = examples
  const presentIn = (sequence: number): Int32Array => present(indices, featureStarts[sequenceStarts[sequence]], featureStarts[sequenceStarts[sequence + 1]])
  const progress = makeProgress(settings.name, settings.epochs)
  let averaged: LearnedChain | null = null
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random)
    const step = stepOf(settings, epoch)
    let loss = 0
    for (const sequence of order) {
      const weight = examples.sequenceWeights?.[sequence] ?? 1
      weights.owed += step * settings.l1
      loss += weight * learnSequence(examples, presentIn(sequence), sequence, weights, chain, step * weight, 1 / (1 - settings.dropout))
    }
    if (epoch >= settings.epochs - settings.averaged) {
      settle(weights)
      averaged = addChain(averaged, { labels: examples.labels, hashes, values: weights.values, ...chain.parameters() }, 1 / settings.averaged)
    }
    progress(epoch + 1, `loss ${(loss / order.length).toFixed(4)} of ${hashes.length} features`)
  }
  return averaged!
}

/** Adds a share of the weights to a sum; starts one where there is none. */
function addChain(sum: LearnedChain | null, { labels, hashes, ...tables }: LearnedChain, share: number): LearnedChain {
  const add = (table: 'values' | 'transitions' | 'starts' | 'ends'): Float32Array => {
    const into = sum?.[table] ?? new Float32Array(tables[table].length)
    addShare(into, tables[table], share)
    return into
  }
  return { labels, hashes, values: add('values'), transitions: add('transitions'), starts: add('starts'), ends: add('ends') }
}

/** One step on one sequence; gives the loss before it. `gain` makes up for the features that are left out. */
function learnSequence(
  { featureStarts, tokenLabels, sequenceStarts }: Examples, present: Int32Array, sequence: number, weights: LearnedWeights, chain: Chain, step: number, gain: number,
): number {
  const { size, values } = weights
  const first = sequenceStarts[sequence]
  const count = sequenceStarts[sequence + 1] - first
  const featureStart = (token: number): number => featureStarts[first + token] - featureStarts[first]
  const scores = chain.clear(count)
  for (let token = 0; token < count; token++) {
    for (let f = featureStart(token), end = featureStart(token + 1); f < end; f++) {
      if (present[f] < 0) continue
      const row = present[f] * size
      for (let label = 0; label < size; label++) scores[token * size + label] += values[row + label] * gain
    }
  }
  const loss = chain.learn(count, tokenLabels.subarray(first, first + count), step)
  for (let token = 0; token < count; token++) {
    for (let label = 0; label < size; label++) {
      const error = chain.errors[token * size + label]
      if (error < LEAST_ERROR && error > -LEAST_ERROR) continue
      for (let f = featureStart(token), end = featureStart(token + 1); f < end; f++) {
        if (present[f] >= 0) adjust(weights, present[f] * size + label, step * error * gain)
      }
    }
  }
  return loss
}
