import type { Classifier } from '../../model/classifier.js'
import { softmax } from '../../model/classifier.js'
import { addWeights } from '../../model/feature-weights.js'
import { addCueFeatures } from './cue-features.js'
import { FeatureRow } from './feature-row.js'
import type { Setting } from './setting.js'

/** What a candidate does: nothing; credits belief, intention or feeling; credits speech or writing. */
export const CUE_LABELS = ['none', 'other', 'speech'] as const
export const OTHER = 1
export const SPEECH = 2

/** The chances of `CUE_LABELS` for each candidate, a row each. */
export type CueChances = Float64Array

const row = new FeatureRow()

/** Rates each candidate by itself: a second look that knew how the neighbours came out did worse on stories kept apart. */
export function rateCandidates({ biases, weights, labels }: Classifier, setting: Setting, candidates: readonly number[]): CueChances {
  const size = labels.length
  const chances = new Float64Array(candidates.length * size)
  for (let index = 0; index < candidates.length; index++) {
    row.clear()
    addCueFeatures(row, setting, candidates[index])
    chances.set(biases, index * size)
    addWeights(weights, row.hashes, row.count, chances, index * size)
    softmax(chances, index * size, size)
  }
  return chances
}
