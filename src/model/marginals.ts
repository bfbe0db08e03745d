import type { SequenceModel } from './sequence-model.js'

/**
 * The chance of each label at each token, given the whole sequence (forward-backward, scaled at each token): `count` rows of
 * `labels.length` numbers that add up to 1. `scores` is as for `decode`.
 */
export function marginals(model: SequenceModel, scores: Float32Array, count: number): Float32Array {
  const size = model.labels.length
  const step = model.transitions.map(Math.exp)
  const local = exponentials(model, scores, count)
  const forward = new Float32Array(count * size)
  for (let token = 0; token < count; token++) {
    const row = token * size
    for (let label = 0; label < size; label++) {
      let sum = token === 0 ? 1 : 0
      for (let before = 0; token > 0 && before < size; before++) sum += forward[row - size + before] * step[before * size + label]
      forward[row + label] = sum * local[row + label]
    }
    normalize(forward, row, size)
  }
  const backward = new Float32Array(count * size).fill(1)
  for (let token = count - 2; token >= 0; token--) {
    const row = token * size
    for (let label = 0; label < size; label++) {
      let sum = 0
      for (let after = 0; after < size; after++) sum += step[label * size + after] * local[row + size + after] * backward[row + size + after]
      backward[row + label] = sum
    }
    normalize(backward, row, size)
  }
  const chances = forward.map((value, at) => value * backward[at])
  for (let token = 0; token < count; token++) normalize(chances, token * size, size)
  return chances
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
    const highest = local.subarray(row, row + size).reduce((a, b) => Math.max(a, b), -Infinity)
    for (let label = 0; label < size; label++) local[row + label] = Math.exp(local[row + label] - highest)
  }
  return local
}

function normalize(values: Float32Array, from: number, size: number): void {
  let sum = 0
  for (let i = from; i < from + size; i++) sum += values[i]
  if (sum > 0) for (let i = from; i < from + size; i++) values[i] /= sum
}
