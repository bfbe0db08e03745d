import type { Analysis } from '../../analysis.js'
import { readModelFile } from '../../model/files.js'
import { addWeights } from '../../model/feature-weights.js'
import { decode, makeDecoderSpace, readSequenceModel, type SequenceModel } from '../../model/sequence-model.js'
import { findStretches } from './stretches.js'
import { readStory, type Story } from './story.js'
import { MOST_FEATURES, writeTokenFeatures } from './token-features.js'
import { REACH, type WordFacts } from './word-facts.js'

/** A tagger with its weights, and what it has worked out of words already met. */
export interface Tagger {
  readonly model: SequenceModel
  /** For each word and place around a token, the sum of the weights of that word's features. */
  readonly sums: WeakMap<WordFacts, Float32Array>
}

const PLACES = 2 * REACH + 1

export const makeTagger = (model: SequenceModel): Tagger => ({ model, sums: new WeakMap() })

function wordSums({ model, sums }: Tagger, facts: WordFacts): Float32Array {
  const known = sums.get(facts)
  if (known) return known
  const size = model.labels.length
  const made = new Float32Array(PLACES * size)
  facts.features.forEach((features, place) => { for (const feature of features) addWeights(model.weights, feature, made, place * size) })
  sums.set(facts, made)
  return made
}

const features = new Uint32Array(MOST_FEATURES)
const space = makeDecoderSpace()

/** The scores of the tokens of one stretch, a row of labels each. */
export function scoreStretch(tagger: Tagger, story: Story, first: number, end: number, scores: Float32Array): void {
  const size = tagger.model.labels.length
  scores.fill(0, 0, (end - first) * size)
  for (let i = first; i < end; i++) {
    const row = (i - first) * size
    for (let place = -REACH; place <= REACH; place++) {
      if (i + place < first || i + place >= end) continue
      const sums = wordSums(tagger, story.facts[i + place])
      const from = (place + REACH) * size
      for (let label = 0; label < size; label++) scores[row + label] += sums[from + label]
    }
    const count = writeTokenFeatures(story, i, first, end, features)
    for (let f = 0; f < count; f++) addWeights(tagger.model.weights, features[f], scores, row)
  }
}

/** The label of each token of the story. */
export function tagStory(tagger: Tagger, analysis: Analysis, story: Story): Uint8Array {
  const labels = new Uint8Array(story.tokens.count)
  for (const { first, end } of findStretches(analysis)) {
    const scores = new Float32Array((end - first) * tagger.model.labels.length)
    scoreStretch(tagger, story, first, end, scores)
    decode(tagger.model, scores, end - first, labels.subarray(first, end), space)
  }
  return labels
}

let shipped: Tagger | undefined

export function tagWithShippedModel(analysis: Analysis): Uint8Array {
  shipped ??= makeTagger(readSequenceModel(readModelFile('entities.bin')))
  return tagStory(shipped, analysis, readStory(analysis))
}
