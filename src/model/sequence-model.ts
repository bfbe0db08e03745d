import { allowedMoves } from './moves.js'
import { readRows, type FeatureWeights } from './feature-weights.js'
import { floats, readSections } from './sections.js'

/** What a model file says of itself. */
export interface ModelHeader {
  readonly labels: readonly string[]
  /** Rows of the feature table. */
  readonly features: number
  /** Where it comes from: training data, settings, figures. */
  readonly about: Readonly<Record<string, string | number>>
}

/** How the labels of a sequence follow one another. */
export interface LabelChain {
  readonly labels: readonly string[]
  /** `transitions[from * labels.length + to]`; −Infinity where it is forbidden. */
  readonly transitions: Float32Array
  /** Of the first and of the last token's label. */
  readonly starts: Float32Array
  readonly ends: Float32Array
}

/**
 * A linear-chain model. Scores of a sequence are a matrix, `labels.length` numbers a token, in a `Float64Array` of the
 * caller's; fill it with zeros and `addWeights` of each feature of each token.
 */
export interface SequenceModel extends ModelHeader, LabelChain {
  readonly weights: FeatureWeights
}

export function readSequenceModel(bytes: Uint8Array): SequenceModel {
  const { header, sections } = readSections<ModelHeader>(bytes)
  return {
    ...header,
    weights: readRows(sections, floats(sections.scales)),
    transitions: floats(sections.transitions), starts: floats(sections.starts), ends: floats(sections.ends),
  }
}

/** Room for `decode`, kept from one sequence to the next. */
export interface DecoderSpace {
  best: Float64Array
  from: Uint8Array
}

export const makeDecoderSpace = (): DecoderSpace => ({ best: new Float64Array(0), from: new Uint8Array(0) })

/**
 * Writes the best label of each of `count` tokens into `labels`, from `labelsAt` on (Viterbi). `scores` has a row of labels for
 * each token, from `scoresAt` on.
 */
export function decode(chain: LabelChain, scores: Float64Array, count: number, labels: Uint8Array, space: DecoderSpace, scoresAt = 0, labelsAt = 0): void {
  if (count === 0) return
  const { starts, ends } = chain
  const { other: origins, ends: lasts, scores: steps } = allowedMoves(chain).into
  const size = chain.labels.length
  if (space.from.length < count * size) {
    space.best = new Float64Array(2 * count * size)
    space.from = new Uint8Array(2 * count * size)
  }
  const { best, from } = space
  for (let label = 0; label < size; label++) best[label] = starts[label] + scores[scoresAt + label]
  for (let token = 1; token < count; token++) {
    const row = token * size
    for (let label = 0, move = 0; label < size; label++) {
      let highest = -Infinity
      let origin = 0
      for (; move < lasts[label]; move++) {
        const score = best[row - size + origins[move]] + steps[move]
        if (score > highest) {
          highest = score
          origin = origins[move]
        }
      }
      best[row + label] = highest + scores[scoresAt + row + label]
      from[row + label] = origin
    }
  }
  let last = 0
  for (let label = 1; label < size; label++) {
    if (best[(count - 1) * size + label] + ends[label] > best[(count - 1) * size + last] + ends[last]) last = label
  }
  for (let token = count - 1; token >= 0; token--) {
    labels[labelsAt + token] = last
    last = from[token * size + last]
  }
}
