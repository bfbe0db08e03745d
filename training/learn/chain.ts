/** Which labels may follow which; −1 stands for the edge of the sequence on either side. */
export type MayFollow = (from: number, to: number) => boolean

/**
 * The chain under training: transition weights, and room for forward-backward over one sequence after another.
 * Chances are kept as factors scaled to 1 at each token, so that no logarithm is taken inside.
 */
export class Chain {
  readonly #size: number
  readonly #transitions: Float64Array
  readonly #starts: Float64Array
  readonly #ends: Float64Array
  #scores = new Float64Array(0)
  #forward = new Float64Array(0)
  #backward = new Float64Array(0)
  /** Right label less its chance, a row of labels a token: the gradient of the last `learn`. */
  errors = new Float64Array(0)

  constructor(size: number, mayFollow: MayFollow) {
    const label = Array.from({ length: size }, (_, index) => index)
    this.#size = size
    this.#transitions = Float64Array.from(label.flatMap((from) => label.map((to) => (mayFollow(from, to) ? 0 : -Infinity))))
    this.#starts = Float64Array.from(label, (to) => (mayFollow(-1, to) ? 0 : -Infinity))
    this.#ends = Float64Array.from(label, (from) => (mayFollow(from, -1) ? 0 : -Infinity))
  }

  /** A zeroed matrix for the scores of `count` tokens, to be filled before `learn`. */
  clear(count: number): Float64Array {
    if (this.#scores.length < count * this.#size) {
      this.#scores = new Float64Array(count * this.#size)
      this.#forward = new Float64Array(count * this.#size)
      this.#backward = new Float64Array(count * this.#size)
      this.errors = new Float64Array(count * this.#size)
    }
    return this.#scores.fill(0, 0, count * this.#size)
  }

  parameters(): { readonly transitions: Float32Array; readonly starts: Float32Array; readonly ends: Float32Array } {
    return { transitions: Float32Array.from(this.#transitions), starts: Float32Array.from(this.#starts), ends: Float32Array.from(this.#ends) }
  }

  /** Fills `errors` and moves the transitions by `step` along the gradient; gives the negative log-likelihood before that. */
  learn(count: number, gold: Uint8Array, step: number): number {
    const size = this.#size
    const moves = this.#transitions.map(Math.exp)
    const goldScore = this.#goldScore(count, gold)
    const offset = this.#exponentiate(count)
    const local = this.#scores
    const forward = this.#forward
    const backward = this.#backward
    let logSum = offset
    for (let token = 0; token < count; token++) {
      const row = token * size
      for (let label = 0; label < size; label++) {
        let sum = token === 0 ? 1 : 0
        if (token > 0) for (let before = 0; before < size; before++) sum += forward[row - size + before] * moves[before * size + label]
        forward[row + label] = sum * local[row + label]
      }
      logSum += Math.log(scaleToOne(forward, row, size))
    }
    backward.fill(1, (count - 1) * size, count * size)
    for (let token = count - 2; token >= 0; token--) {
      const row = token * size
      for (let label = 0; label < size; label++) {
        let sum = 0
        for (let after = 0; after < size; after++) sum += moves[label * size + after] * local[row + size + after] * backward[row + size + after]
        backward[row + label] = sum
      }
      scaleToOne(backward, row, size)
    }
    this.#setErrors(count, gold)
    this.#moveTransitions(count, gold, moves, step)
    return logSum - goldScore
  }

  #goldScore(count: number, gold: Uint8Array): number {
    let score = this.#starts[gold[0]] + this.#ends[gold[count - 1]]
    for (let token = 0; token < count; token++) {
      score += this.#scores[token * this.#size + gold[token]]
      if (token > 0) score += this.#transitions[gold[token - 1] * this.#size + gold[token]]
    }
    return score
  }

  /** Turns scores into factors, the highest of each token 1; gives the sum of what was taken off. */
  #exponentiate(count: number): number {
    const size = this.#size
    const scores = this.#scores
    let taken = 0
    for (let label = 0; label < size; label++) {
      scores[label] += this.#starts[label]
      scores[(count - 1) * size + label] += this.#ends[label]
    }
    for (let row = 0; row < count * size; row += size) {
      let highest = -Infinity
      for (let label = 0; label < size; label++) highest = Math.max(highest, scores[row + label])
      for (let label = 0; label < size; label++) scores[row + label] = Math.exp(scores[row + label] - highest)
      taken += highest
    }
    return taken
  }

  #setErrors(count: number, gold: Uint8Array): void {
    const size = this.#size
    for (let row = 0; row < count * size; row += size) {
      for (let label = 0; label < size; label++) this.errors[row + label] = this.#forward[row + label] * this.#backward[row + label]
      scaleToOne(this.errors, row, size)
      for (let label = 0; label < size; label++) this.errors[row + label] *= -1
      this.errors[row + gold[row / size]] += 1
    }
  }

  #moveTransitions(count: number, gold: Uint8Array, moves: Float64Array, step: number): void {
    const size = this.#size
    for (let label = 0; label < size; label++) {
      this.#starts[label] += step * this.errors[label]
      this.#ends[label] += step * this.errors[(count - 1) * size + label]
    }
    const joint = new Float64Array(size * size)
    for (let token = 1; token < count; token++) {
      const row = token * size
      let sum = 0
      for (let from = 0; from < size; from++) {
        for (let to = 0; to < size; to++) {
          const chance = this.#forward[row - size + from] * moves[from * size + to] * this.#scores[row + to] * this.#backward[row + to]
          joint[from * size + to] = chance
          sum += chance
        }
      }
      this.#transitions[gold[token - 1] * size + gold[token]] += step
      for (let at = 0; at < joint.length; at++) this.#transitions[at] -= (step * joint[at]) / sum
    }
  }
}

/** Divides a row by its sum, which it gives. */
function scaleToOne(values: Float64Array, from: number, size: number): number {
  let sum = 0
  for (let i = from; i < from + size; i++) sum += values[i]
  for (let i = from; i < from + size; i++) values[i] /= sum
  return sum
}
