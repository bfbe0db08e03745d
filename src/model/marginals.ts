import { allowedMoves } from './moves.js'
import type { SequenceModel } from './sequence-model.js'

/**
 * The chance of each label at each token, given the whole sequence (forward-backward, scaled at each token): `count` rows of
 * `labels.length` numbers that add up to 1. `scores` is as for `decode`.
 */
export function marginals(model: SequenceModel, scores: Float32Array, count: number): Float32Array {
  const size = model.labels.length
  const { from, to, factors } = allowedMoves(model)
  const local = exponentials(model, scores, count)
  const forward = new Float32Array(count * size)
  if (count > 0) forward.fill(1, 0, size)
  for (let token = 0; token < count; token++) {
    const row = token * size
    for (let move = 0; token > 0 && move < from.length; move++) forward[row + to[move]] += forward[row - size + from[move]] * factors[move]
    for (let label = 0; label < size; label++) forward[row + label] *= local[row + label]
    normalize(forward, row, size)
  }
  const backward = new Float32Array(count * size)
  backward.fill(1, Math.max(0, count - 1) * size)
  for (let token = count - 2; token >= 0; token--) {
    const row = token * size
    const next = row + size
    for (let move = 0; move < from.length; move++) backward[row + from[move]] += factors[move] * local[next + to[move]] * backward[next + to[move]]
    normalize(backward, row, size)
  }
  for (let at = 0; at < forward.length; at++) forward[at] *= backward[at]
  for (let token = 0; token < count; token++) normalize(forward, token * size, size)
  return forward
}

/** Scores of each token as factors, the highest of them 1; first and last labels count for the tokens at the ends. */
function exponentials({ starts, ends, labels }: SequenceModel, scores: Float32Array, count: number): Float32Array {
  const size = labels.length
  const local = scores.slice(0, count * size)
  for (let label = 0; count > 0 && label < size; label++) {
    local[label] += starts[label]
    local[(count - 1) * size + label] += ends[label]
  }
  for (let row = 0; row < local.length; row += size) {
    let highest = -Infinity
    for (let i = row; i < row + size; i++) if (local[i] > highest) highest = local[i]
    for (let i = row; i < row + size; i++) local[i] = Math.exp(local[i] - highest)
  }
  return local
}

function normalize(values: Float32Array, from: number, size: number): void {
  let sum = 0
  for (let i = from; i < from + size; i++) sum += values[i]
  if (sum > 0) for (let i = from; i < from + size; i++) values[i] /= sum
}
