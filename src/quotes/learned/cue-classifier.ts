import type { Classifier } from '../../model/classifier.js'
import { softmax } from '../../model/classifier.js'
import { addWeights } from '../../model/feature-weights.js'
import { addCueFeatures } from './cue-features.js'
import { addRivalFeatures, findRivals } from './rival-features.js'
import { FeatureRow } from './feature-row.js'
import type { Setting } from './setting.js'

/** What a candidate does: nothing; credits belief, intention or feeling; credits speech or writing. */
export const CUE_LABELS = ['none', 'other', 'speech'] as const
export const OTHER = 1
export const SPEECH = 2

/** The chances of `CUE_LABELS` for each candidate, a row each. */
export type CueChances = Float32Array

export interface CueModels {
  readonly first: Classifier
  /** Sees what the first made of the candidates around. */
  readonly second: Classifier
}

/** Two looks at each candidate: alone, and knowing how its neighbours came out. */
export function rateCandidates({ first, second }: CueModels, setting: Setting, candidates: readonly number[]): CueChances {
  const alone = rateAlone(first, setting, candidates)
  return meanOf(alone, rateAgain(second, setting, candidates, alone))
}

/** The mean of both looks, which on held-out stories is steadier than either. */
export const meanOf = (first: CueChances, second: CueChances): CueChances => first.map((chance, at) => (chance + second[at]) / 2)

export const rateAlone = (model: Classifier, setting: Setting, candidates: readonly number[]): CueChances =>
  rate(model, candidates, (row, index) => { addCueFeatures(row, setting, candidates[index]) })

export function rateAgain(model: Classifier, setting: Setting, candidates: readonly number[], before: CueChances): CueChances {
  const rivals = findRivals(setting, candidates, before)
  return rate(model, candidates, (row, index) => {
    addCueFeatures(row, setting, candidates[index])
    addRivalFeatures(row, setting, candidates, before, rivals, index)
  })
}

function rate({ biases, weights, labels }: Classifier, candidates: readonly number[], describe: (row: FeatureRow, index: number) => void): CueChances {
  const size = labels.length
  const chances = new Float32Array(candidates.length * size)
  const row = new FeatureRow()
  for (let index = 0; index < candidates.length; index++) {
    row.clear()
    describe(row, index)
    chances.set(biases, index * size)
    addWeights(weights, row.hashes, row.count, chances, index * size)
    softmax(chances, index * size, size)
  }
  return chances
}
