import { readRows, type FeatureWeights } from './feature-weights.js'
import { floats, readSections } from './sections.js'
import type { ModelHeader } from './sequence-model.js'

/** A softmax classifier: scores are one row of `labels.length` numbers that starts as `biases`; `addWeights` each feature. */
export interface Classifier extends ModelHeader {
  readonly weights: FeatureWeights
  readonly biases: Float32Array
}

export function readClassifier(bytes: Uint8Array): Classifier {
  const { header, sections } = readSections<ModelHeader>(bytes)
  return { ...header, weights: readRows(sections, floats(sections.scales)), biases: floats(sections.biases) }
}

/** Turns a row of scores into chances that add up to 1, in place. */
export function softmax(scores: Float64Array, at: number, size: number): void {
  let highest = -Infinity
  for (let i = at; i < at + size; i++) highest = Math.max(highest, scores[i])
  let sum = 0
  for (let i = at; i < at + size; i++) sum += scores[i] = Math.exp(scores[i] - highest)
  for (let i = at; i < at + size; i++) scores[i] /= sum
}
