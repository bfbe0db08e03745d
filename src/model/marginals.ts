import { allowedMoves } from './moves.js'
import type { LabelChain } from './sequence-model.js'

/** Room for `marginals`, kept from one sequence to the next. */
export interface MarginalSpace {
  local: Float64Array
  forward: Float64Array
  backward: Float64Array
}

export const makeMarginalSpace = (): MarginalSpace => ({ local: new Float64Array(0), forward: new Float64Array(0), backward: new Float64Array(0) })

/**
 * The chance of each label at each token, given the whole sequence (forward-backward, scaled at each token): `count` rows of
 * `labels.length` numbers that add up to 1, in the room given: valid until it is used again. `scores` is as for `decode`.
 */
export function marginals(chain: LabelChain, scores: Float64Array, count: number, space: MarginalSpace): Float64Array {
  const size = chain.labels.length
  const length = count * size
  if (space.local.length < length) Object.assign(space, { local: new Float64Array(length), forward: new Float64Array(length), backward: new Float64Array(length) })
  const { local, forward, backward } = space
  const { into, outOf } = allowedMoves(chain)
  setFactors(chain, scores, count, local)
  for (let token = 0; token < count; token++) {
    const row = token * size
    let all = 0
    for (let label = 0, move = 0; label < size; label++) {
      let sum = token === 0 ? 1 : 0
      if (token > 0) for (; move < into.ends[label]; move++) sum += forward[row - size + into.other[move]] * into.factors[move]
      all += forward[row + label] = sum * local[row + label]
    }
    scale(forward, row, size, all)
  }
  if (count > 0) backward.fill(1, length - size, length)
  for (let token = count - 2; token >= 0; token--) {
    const row = token * size
    const next = row + size
    // What comes after, once for each label rather than for each move.
    for (let at = next; at < next + size; at++) local[at] *= backward[at]
    let all = 0
    for (let label = 0, move = 0; label < size; label++) {
      let sum = 0
      for (; move < outOf.ends[label]; move++) sum += outOf.factors[move] * local[next + outOf.other[move]]
      all += backward[row + label] = sum
    }
    scale(backward, row, size, all)
  }
  for (let row = 0; row < length; row += size) {
    let all = 0
    for (let at = row; at < row + size; at++) all += forward[at] *= backward[at]
    scale(forward, row, size, all)
  }
  return forward.subarray(0, length)
}

/** Scores of each token as factors, the highest of them 1; first and last labels count for the tokens at the ends. */
function setFactors({ starts, ends, labels }: LabelChain, scores: Float64Array, count: number, local: Float64Array): void {
  const size = labels.length
  const length = count * size
  local.set(scores.subarray(0, length))
  for (let label = 0; count > 0 && label < size; label++) {
    local[label] += starts[label]
    local[length - size + label] += ends[label]
  }
  for (let row = 0; row < length; row += size) {
    let highest = -Infinity
    for (let i = row; i < row + size; i++) if (local[i] > highest) highest = local[i]
    for (let i = row; i < row + size; i++) local[i] = Math.exp(local[i] - highest)
  }
}

/** Makes a row add up to 1 that adds up to `sum`. */
function scale(values: Float64Array, row: number, size: number, sum: number): void {
  if (sum <= 0) return
  const factor = 1 / sum
  for (let i = row; i < row + size; i++) values[i] *= factor
}
