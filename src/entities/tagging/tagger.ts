import type { Analysis, TokenRange } from '../../analysis.js'
import { addWeights } from '../../model/feature-weights.js'
import { readModelFile } from '../../model/files.js'
import { readLooksModel, type LooksModel } from '../../model/looks-model.js'
import { decode, makeDecoderSpace } from '../../model/sequence-model.js'
import { readFirstLook, writeSecondFeatures, type FirstLook } from './second-look.js'
import { readStory, type Story } from './story.js'
import { findStretches } from './stretches.js'
import { MOST_FEATURES, writeTokenFeatures } from './token-features.js'
import { REACH } from './word-facts.js'
import { makeWordSums, type WordSums } from './word-sums.js'

/** A model of one look or two, and what it has worked out of words already met. */
export interface Tagger {
  readonly model: LooksModel
  readonly sums: WordSums
}

export const makeTagger = (model: LooksModel): Tagger => ({ model, sums: makeWordSums(model.weights, widthOf(model)) })

const widthOf = ({ labels, looks }: LooksModel): number => labels.length * looks.length

const features = new Int32Array(MOST_FEATURES)
const space = makeDecoderSpace()

/** Room for the scores of one stretch, of all looks and of one by itself, kept from one to the next: thousands of small arrays cost more than what is worked out in them. */
let room = new Float32Array(0)
let ownRoom = new Float32Array(0)

/** Writes into `room`, which has the labels of all looks for each token, what the text says by itself. */
function scoreStretch(tagger: Tagger, story: Story, { first, end }: TokenRange): void {
  const width = widthOf(tagger.model)
  const length = (end - first) * width
  if (room.length < length) {
    room = new Float32Array(2 * length)
    ownRoom = new Float32Array(room.length / tagger.model.looks.length)
  }
  room.fill(0, 0, length)
  const { sums, startOf } = tagger.sums
  for (let at = first; at < end; at++) {
    const own = startOf(story.tokens.words[at])
    for (let i = Math.max(first, at - REACH); i <= Math.min(end - 1, at + REACH); i++) {
      const row = (i - first) * width
      const from = own + (at - i + REACH) * width
      for (let label = 0; label < width; label++) room[row + label] += sums[from + label]
    }
  }
  for (let i = first; i < end; i++) {
    const count = writeTokenFeatures(story, i, first, end, features)
    addWeights(tagger.model.weights, features, count, room, (i - first) * width)
  }
}

/** Adds to the second look's own scores, from `at` on, what the look before it found. */
function scoreAgain(tagger: Tagger, story: Story, found: FirstLook, { first, end }: TokenRange, scores: Float32Array, at: number): void {
  const size = tagger.model.labels.length
  for (let i = first; i < end; i++) {
    room.fill(0, 0, widthOf(tagger.model))
    const count = writeSecondFeatures(found, story, i, first, end, features, 0)
    addWeights(tagger.model.weights, features, count, room, 0)
    for (let label = 0; label < size; label++) scores[at + (i - first) * size + label] += room[size + label]
  }
}

/** Copies one look's scores out of those of all in `room` to `own`, from `at` on. */
function copyLook({ labels, looks }: LooksModel, look: number, tokens: number, own: Float32Array, at: number): void {
  const size = labels.length
  const width = size * looks.length
  for (let token = 0; token < tokens; token++) {
    for (let label = 0; label < size; label++) own[at + token * size + label] = room[token * width + look * size + label]
  }
}

/** The label of each token of the story, after all looks. */
export function tagStory(tagger: Tagger, analysis: Analysis, story: Story): Uint8Array {
  const { model } = tagger
  const size = model.labels.length
  const labels = new Uint8Array(story.tokens.count)
  const stretches = findStretches(analysis)
  const starts: number[] = []
  let tokens = 0
  for (const { first, end } of stretches) {
    starts.push(tokens * size)
    tokens += end - first
  }
  const again = new Float32Array(model.looks.length > 1 ? tokens * size : 0)
  stretches.forEach((range, index) => {
    const count = range.end - range.first
    scoreStretch(tagger, story, range)
    copyLook(model, 0, count, ownRoom, 0)
    decode(model.looks[0], ownRoom, count, labels, space, 0, range.first)
    if (again.length > 0) copyLook(model, 1, count, again, starts[index])
  })
  if (again.length === 0) return labels
  const found = readFirstLook(story, labels.slice())
  stretches.forEach((range, index) => {
    scoreAgain(tagger, story, found, range, again, starts[index])
    decode(model.looks[1], again, range.end - range.first, labels, space, starts[index], range.first)
  })
  return labels
}

let shipped: Tagger | undefined

/** The labels of a story's tokens by the weights of the package. */
export function tagNames(analysis: Analysis): Uint8Array {
  shipped ??= makeTagger(readLooksModel(readModelFile('entities.bin')))
  return tagStory(shipped, analysis, readStory(analysis))
}
