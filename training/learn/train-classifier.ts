import { softmaxInto } from './softmax.js'
import { indexFeatures, type Examples } from './examples.js'
import { makeProgress } from './progress.js'
import { makeRandom, shuffle } from './random.js'
import { stepOf, type TrainingSettings } from './settings.js'
import { addShare, adjust, makeWeights, settle } from './sparse-learner.js'
import { makeThinning } from './thinning.js'

/** Weights of a softmax classifier as floats. */
export interface LearnedClassifier {
  readonly labels: readonly string[]
  readonly hashes: Uint32Array
  readonly values: Float32Array
  readonly biases: Float32Array
}

/** Trains on single tokens, each an example of its own whatever sequence it lies in; a sequence's weight is its tokens'. */
export function trainClassifier(examples: Examples, settings: TrainingSettings): LearnedClassifier {
  const { featureStarts, tokenLabels, labels } = examples
  const { hashes, indices } = indexFeatures(examples.features, settings.leastCount)
  const size = labels.length
  const weights = makeWeights(hashes.length, size)
  const biases = new Float32Array(size)
  const counts = tokenWeights(examples)
  const order = Int32Array.from({ length: tokenLabels.length }, (_, index) => index)
  const random = makeRandom(settings.seed)
  const present = makeThinning(settings, random)
  const gain = 1 / (1 - settings.dropout)
  const progress = makeProgress(settings.name, settings.epochs)
  const chances = new Float64Array(size)
  const averaged = { values: new Float32Array(weights.values.length), biases: new Float32Array(size) }
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random)
    const step = stepOf(settings, epoch)
    let loss = 0
    for (const token of order) {
      weights.owed += step * settings.l1
      chances.set(biases)
      const kept = present(indices, featureStarts[token], featureStarts[token + 1])
      for (const row of kept) if (row >= 0) for (let label = 0; label < size; label++) chances[label] += weights.values[row * size + label] * gain
      softmaxInto(chances)
      loss -= Math.log(Math.max(chances[tokenLabels[token]], Number.MIN_VALUE)) * counts[token]
      for (let label = 0; label < size; label++) {
        const change = step * counts[token] * ((label === tokenLabels[token] ? 1 : 0) - chances[label])
        biases[label] += change
        for (const row of kept) if (row >= 0) adjust(weights, row * size + label, change * gain)
      }
    }
    if (epoch >= settings.epochs - settings.averaged) {
      settle(weights)
      addShare(averaged.values, weights.values, 1 / settings.averaged)
      addShare(averaged.biases, biases, 1 / settings.averaged)
    }
    progress(epoch + 1, `loss ${(loss / order.length).toFixed(4)} of ${hashes.length} features`)
  }
  return { labels, hashes, ...averaged }
}

function tokenWeights({ sequenceStarts, sequenceWeights, tokenLabels }: Examples): Float32Array {
  const weights = new Float32Array(tokenLabels.length).fill(1)
  for (let sequence = 0; sequenceWeights && sequence + 1 < sequenceStarts.length; sequence++) {
    weights.fill(sequenceWeights[sequence], sequenceStarts[sequence], sequenceStarts[sequence + 1])
  }
  return weights
}
