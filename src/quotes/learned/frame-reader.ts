import type { TokenRange } from '../../analysis.js'
import { addWeights } from '../../model/feature-weights.js'
import { makeMarginalSpace, marginals } from '../../model/marginals.js'
import { decode, makeDecoderSpace, type SequenceModel } from '../../model/sequence-model.js'
import { FeatureRow } from './feature-row.js'
import { addFrameFeatures, frameWindow, type FrameWindow } from './frame-features.js'
import { CONTENT, CUE, OUTSIDE, SOURCE, isFirst, isLast, partOf } from './frame-labels.js'
import type { Frame } from './frame.js'
import { STEP } from './paths.js'
import type { Setting } from './setting.js'

/** Reads the frame of a cue: `head` is its token, `cueChance` the chance that it credits speech, `within` how far it reaches at most. */
export type FrameReader = (setting: Setting, head: number, cueChance: number, within: TokenRange) => Frame

/** A reader with room of its own for scores, kept from one cue to the next. */
export function makeFrameReader(model: SequenceModel): FrameReader {
  const size = model.labels.length
  const row = new FeatureRow()
  const space = makeDecoderSpace()
  const chanceSpace = makeMarginalSpace()
  let scores = new Float64Array(0)
  let labels = new Uint8Array(0)
  return (setting, head, cueChance, within) => {
    const window = frameWindow(setting, head, within)
    const count = window.end - window.first
    if (labels.length < count) {
      scores = new Float64Array(count * size)
      labels = new Uint8Array(count)
    }
    scores.fill(0, 0, count * size)
    for (let i = 0; i < count; i++) {
      row.clear()
      addFrameFeatures(row, setting, window, window.first + i)
      addWeights(model.weights, row.hashes, row.count, scores, i * size)
    }
    decode(model, scores, count, labels, space)
    const chances = marginals(model, scores, count, chanceSpace)
    const said = labels.subarray(0, count).some((label) => label >= CONTENT) ? -1 : likeliestContent(chances, size)
    if (said >= 0) {
      scores.fill(-Infinity, said * size, said * size + CONTENT)
      decode(model, scores, count, labels, space)
    }
    return toFrame(setting, window, labels.subarray(0, count), chances, cueChance)
  }
}

function toFrame(setting: Setting, { first, cue: head }: FrameWindow, labels: Uint8Array, chances: Float64Array, cueChance: number): Frame {
  const size = chances.length / labels.length
  const stretches = (part: number): readonly TokenRange[] => findStretches(labels, part).map((range) => ({ first: first + range.first, end: first + range.end }))
  const least = (ranges: readonly TokenRange[]): number =>
    ranges.reduce((chance, range) => Math.min(chance, edgeChance(range.first - first), edgeChance(range.end - 1 - first)), 1)
  const edgeChance = (i: number): number => chances[i * size + labels[i]]
  const content = stretches(CONTENT).filter((range) => head < range.first || range.end <= head)
  const named = nearest(stretches(SOURCE), head) ?? likeliestSource(chances, size, labels, first)
  const source = named && namesSomebody(setting, named) ? named : null
  const cue = stretches(CUE).find((range) => range.first <= head && head < range.end) ?? { first: head, end: head + 1 }
  return { head, cue, source, content, cueChance, contentChance: least(content), sourceChance: source ? sourceMass(chances, size, source.first - first) : 0 }
}

/** "After saying so, she left": a preposition, a conjunction or a mark names nobody. */
const namesSomebody = ({ codes }: Setting, { first, end }: TokenRange): boolean => {
  for (let i = first; i < end; i++) if ((codes[i].step & STEP.nameless) === 0) return true
  return false
}

/** The stretches of one part, within the window. Two that touch are two where the second is marked as begun anew. */
function findStretches(labels: Uint8Array, part: number): readonly TokenRange[] {
  const found: TokenRange[] = []
  for (let i = 0; i < labels.length;) {
    if (partOf(labels[i]) !== part) {
      i++
      continue
    }
    let end = i + 1
    while (end < labels.length && partOf(labels[end]) === part && !isLast(labels[end - 1]) && !isFirst(labels[end])) end++
    found.push({ first: i, end })
    i = end
  }
  return found
}

/** Who credits words has said some: where the best reading has none, it is read again with the likeliest as said, from this chance on. */
const LEAST_CONTENT_CHANCE = 0.1

/** The token most likely to be said; −1 where none is likely. */
function likeliestContent(chances: Float64Array, size: number): number {
  let peak = -1
  let highest = LEAST_CONTENT_CHANCE
  for (let row = 0; row < chances.length; row += size) {
    let mass = 0
    for (let label = CONTENT; label < size; label++) mass += chances[row + label]
    if (mass > highest) {
      highest = mass
      peak = row / size
    }
  }
  return peak
}

/** Some words nearly always name who speaks: the likeliest of them are better than none from this chance on. */
const LEAST_SOURCE_CHANCE = 0.05

/** The chance that a token is in the source. */
function sourceMass(chances: Float64Array, size: number, i: number): number {
  let mass = 0
  for (let label = SOURCE; label < CONTENT; label++) mass += chances[i * size + label]
  return mass
}

/** Where the best reading has no source: the likeliest token with the neighbours that are half as likely, outside the content. */
function likeliestSource(chances: Float64Array, size: number, labels: Uint8Array, offset: number): TokenRange | null {
  let peak = -1
  let highest = LEAST_SOURCE_CHANCE
  for (let i = 0; i < labels.length; i++) {
    const mass = sourceMass(chances, size, i)
    if (labels[i] === OUTSIDE && mass > highest) {
      highest = mass
      peak = i
    }
  }
  if (peak < 0) return null
  const belongs = (i: number): boolean => labels[i] === OUTSIDE && sourceMass(chances, size, i) >= highest / 2
  let first = peak
  let end = peak + 1
  while (first > 0 && belongs(first - 1)) first--
  while (end < labels.length && belongs(end)) end++
  return { first: offset + first, end: offset + end }
}

const distance = ({ first, end }: TokenRange, token: number): number => (end <= token ? token - end + 1 : first - token)

const nearest = (ranges: readonly TokenRange[], token: number): TokenRange | null =>
  ranges.reduce<TokenRange | null>((best, range) => (best && distance(best, token) <= distance(range, token) ? best : range), null)
