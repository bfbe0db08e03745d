import type { Analysis } from '../../analysis.js'
import { addWeights } from '../../model/feature-weights.js'
import { readModelFile } from '../../model/files.js'
import { decode, makeDecoderSpace, readSequenceModel, type SequenceModel } from '../../model/sequence-model.js'
import { readFirstLook, writeSecondFeatures, type FirstLook } from './second-look.js'
import { readStory, type Story } from './story.js'
import { findStretches } from './stretches.js'
import { MOST_FEATURES, writeTokenFeatures } from './token-features.js'
import { REACH, type WordFacts } from './word-facts.js'

/** A model, and what it has worked out of words already met. */
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

/** Writes all features of token `i` that hang on more than one word; those of a second look where there was a first. */
export function writeFeatures(story: Story, look: FirstLook | null, i: number, first: number, end: number, features: Uint32Array): number {
  const count = writeTokenFeatures(story, i, first, end, features)
  return look ? writeSecondFeatures(look, story, i, first, end, features, count) : count
}

const features = new Uint32Array(MOST_FEATURES)
const space = makeDecoderSpace()

function scoreStretch(tagger: Tagger, story: Story, look: FirstLook | null, first: number, end: number, scores: Float32Array): void {
  const size = tagger.model.labels.length
  const sums: Float32Array[] = []
  for (let i = first; i < end; i++) sums.push(wordSums(tagger, story.facts[i]))
  for (let i = first; i < end; i++) {
    const row = (i - first) * size
    for (let at = Math.max(first, i - REACH); at <= Math.min(end - 1, i + REACH); at++) {
      const own = sums[at - first]
      const from = (at - i + REACH) * size
      for (let label = 0; label < size; label++) scores[row + label] += own[from + label]
    }
    const count = writeFeatures(story, look, i, first, end, features)
    for (let f = 0; f < count; f++) addWeights(tagger.model.weights, features[f], scores, row)
  }
}

/** The label of each token of the story; with the labels of a first look, a second. */
export function tagStory(tagger: Tagger, analysis: Analysis, story: Story, firstLabels: Uint8Array | null): Uint8Array {
  const look = firstLabels && readFirstLook(story, firstLabels)
  const labels = new Uint8Array(story.tokens.count)
  for (const { first, end } of findStretches(analysis)) {
    const scores = new Float32Array((end - first) * tagger.model.labels.length)
    scoreStretch(tagger, story, look, first, end, scores)
    decode(tagger.model, scores, end - first, labels.subarray(first, end), space)
  }
  return labels
}

interface ShippedTaggers {
  readonly first: Tagger
  readonly second: Tagger
}

let shipped: ShippedTaggers | undefined

/** The labels of a story's tokens by the weights of the package, in two looks. */
export function tagNames(analysis: Analysis): Uint8Array {
  shipped ??= {
    first: makeTagger(readSequenceModel(readModelFile('entities-first.bin'))), second: makeTagger(readSequenceModel(readModelFile('entities-second.bin'))),
  }
  const story = readStory(analysis)
  return tagStory(shipped.second, analysis, story, tagStory(shipped.first, analysis, story, null))
}
