import type { Analysis, TokenRange } from '../../analysis.js'
import { addLanes, addSums, lanesOf } from '../../model/feature-weights.js'
import { readModelFile } from '../../model/files.js'
import { readLooksModel, type LooksModel } from '../../model/looks-model.js'
import { decode, makeDecoderSpace } from '../../model/sequence-model.js'
import { readFirstLook, writeSecondFeatures, type FirstLook } from './second-look.js'
import { readStory, type Story } from './story.js'
import { findStretches } from './stretches.js'
import { MOST_FEATURES, writeTokenFeatures } from './token-features.js'
import { REACH } from './word-features.js'
import { makeWordSums, type WordSums } from './word-sums.js'

/** A model of one look or two, and what it has worked out of words already met. */
export interface Tagger {
  readonly model: LooksModel
  readonly sums: WordSums
}

export const makeTagger = (model: LooksModel): Tagger => ({ model, sums: makeWordSums(model.weights) })

const features = new Int32Array(MOST_FEATURES)
const space = makeDecoderSpace()

/** Room for what is summed up of one stretch, kept from one to the next: thousands of small arrays cost more than what is worked out in them. */
let room = new Int32Array(0)
let scores = new Float64Array(0)

/** Sums up in `room` what the text says by itself: lanes for the labels of all looks, for each token. */
function sumStretch({ model: { weights }, sums: { sums, startOf } }: Tagger, story: Story, { first, end }: TokenRange): void {
  const width = lanesOf(weights)
  const length = (end - first) * width
  if (room.length < length) room = new Int32Array(2 * length)
  room.fill(0, 0, length)
  for (let at = first; at < end; at++) {
    const own = startOf(story.tokens.words[at])
    for (let i = Math.max(first, at - REACH); i <= Math.min(end - 1, at + REACH); i++) {
      const row = (i - first) * width
      const from = own + (at - i + REACH) * width
      for (let lane = 0; lane < width; lane++) room[row + lane] += sums[from + lane]
    }
  }
  for (let i = first; i < end; i++) {
    const count = writeTokenFeatures(story, i, first, end, features)
    addLanes(weights, features, count, room, (i - first) * width)
  }
}

/** Adds one look's scores, as `room` has them, to those from `at` on. */
function addLook({ labels, weights }: LooksModel, look: number, tokens: number, own: Float64Array, at: number): void {
  const size = labels.length
  const width = lanesOf(weights)
  for (let token = 0; token < tokens; token++) addSums(weights, room, token * width, look * size, size, own, at + token * size)
}

/** Adds to the second look's own scores, from `at` on, what the look before it found. */
function scoreAgain({ model }: Tagger, story: Story, found: FirstLook, { first, end }: TokenRange, own: Float64Array, at: number): void {
  const width = lanesOf(model.weights)
  room.fill(0, 0, (end - first) * width)
  for (let i = first; i < end; i++) {
    const count = writeSecondFeatures(found, story, i, first, end, features, 0)
    addLanes(model.weights, features, count, room, (i - first) * width)
  }
  addLook(model, 1, end - first, own, at)
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
  const again = new Float64Array(model.looks.length > 1 ? tokens * size : 0)
  stretches.forEach((range, index) => {
    const count = range.end - range.first
    sumStretch(tagger, story, range)
    if (scores.length < count * size) scores = new Float64Array(2 * count * size)
    scores.fill(0, 0, count * size)
    addLook(model, 0, count, scores, 0)
    decode(model.looks[0], scores, count, labels, space, 0, range.first)
    if (again.length > 0) addLook(model, 1, count, again, starts[index])
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
