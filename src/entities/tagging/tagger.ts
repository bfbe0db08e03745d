import type { Analysis, TokenRange } from '../../analysis.js'
import { addWeights } from '../../model/feature-weights.js'
import { readModelFile } from '../../model/files.js'
import { readLooksModel, type LooksModel } from '../../model/looks-model.js'
import { decode, makeDecoderSpace } from '../../model/sequence-model.js'
import { readFirstLook, writeSecondFeatures, type FirstLook } from './second-look.js'
import { readStory, type Story } from './story.js'
import { findStretches } from './stretches.js'
import { MOST_FEATURES, writeTokenFeatures } from './token-features.js'
import { REACH, type WordFacts } from './word-facts.js'

/** A model of one look or two, and what it has worked out of words already met. */
export interface Tagger {
  readonly model: LooksModel
  /** For each word and place around a token, the sum of the weights of that word's features, for the labels of all looks. */
  readonly sums: WeakMap<WordFacts, Float32Array>
}

const PLACES = 2 * REACH + 1

export const makeTagger = (model: LooksModel): Tagger => ({ model, sums: new WeakMap() })

const widthOf = ({ labels, looks }: LooksModel): number => labels.length * looks.length

function wordSums({ model, sums }: Tagger, facts: WordFacts): Float32Array {
  const known = sums.get(facts)
  if (known) return known
  const width = widthOf(model)
  const made = new Float32Array(PLACES * width)
  facts.features.forEach((features, place) => { addWeights(model.weights, features, features.length, made, place * width) })
  sums.set(facts, made)
  return made
}

const features = new Uint32Array(MOST_FEATURES)
const space = makeDecoderSpace()

/** Adds to `scores`, which has the labels of all looks for each token, what the text says by itself. */
function scoreStretch(tagger: Tagger, story: Story, { first, end }: TokenRange, scores: Float32Array): void {
  const width = widthOf(tagger.model)
  const sums: Float32Array[] = []
  for (let i = first; i < end; i++) sums.push(wordSums(tagger, story.facts[i]))
  for (let i = first; i < end; i++) {
    const row = (i - first) * width
    for (let at = Math.max(first, i - REACH); at <= Math.min(end - 1, i + REACH); at++) {
      const own = sums[at - first]
      const from = (at - i + REACH) * width
      for (let label = 0; label < width; label++) scores[row + label] += own[from + label]
    }
    const count = writeTokenFeatures(story, i, first, end, features)
    addWeights(tagger.model.weights, features, count, scores, row)
  }
}

/** Adds to a look's own scores what the look before it found. */
function scoreAgain(tagger: Tagger, story: Story, found: FirstLook, { first, end }: TokenRange, scores: Float32Array): void {
  const size = tagger.model.labels.length
  const row = new Float32Array(widthOf(tagger.model))
  for (let i = first; i < end; i++) {
    row.fill(0)
    const count = writeSecondFeatures(found, story, i, first, end, features, 0)
    addWeights(tagger.model.weights, features, count, row, 0)
    for (let label = 0; label < size; label++) scores[(i - first) * size + label] += row[size + label]
  }
}

/** One look's scores out of those of all. */
function scoresOfLook({ labels, looks }: LooksModel, scores: Float32Array, look: number): Float32Array {
  const size = labels.length
  const width = size * looks.length
  const own = new Float32Array(scores.length / looks.length)
  for (let token = 0; token * size < own.length; token++) {
    for (let label = 0; label < size; label++) own[token * size + label] = scores[token * width + look * size + label]
  }
  return own
}

/** The label of each token of the story, after all looks. */
export function tagStory(tagger: Tagger, analysis: Analysis, story: Story): Uint8Array {
  const { model } = tagger
  const labels = new Uint8Array(story.tokens.count)
  const decodeLook = (look: number, scores: Float32Array, { first, end }: TokenRange): void => { decode(model.looks[look], scores, end - first, labels.subarray(first, end), space) }
  const stretches = findStretches(analysis)
  const scoresAgain = stretches.map((range) => {
    const scores = new Float32Array((range.end - range.first) * widthOf(model))
    scoreStretch(tagger, story, range, scores)
    decodeLook(0, scoresOfLook(model, scores, 0), range)
    return model.looks.length === 1 ? null : scoresOfLook(model, scores, 1)
  })
  const found = readFirstLook(story, labels.slice())
  stretches.forEach((range, index) => {
    const scores = scoresAgain[index]
    if (!scores) return
    scoreAgain(tagger, story, found, range, scores)
    decodeLook(1, scores, range)
  })
  return labels
}

let shipped: Tagger | undefined

/** The labels of a story's tokens by the weights of the package. */
export function tagNames(analysis: Analysis): Uint8Array {
  shipped ??= makeTagger(readLooksModel(readModelFile('entities.bin')))
  return tagStory(shipped, analysis, readStory(analysis))
}
