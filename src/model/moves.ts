import type { LabelChain } from './sequence-model.js'

/** The moves from label to label that are not forbidden, as parallel arrays: of many labels, few may follow one another. */
export interface Moves {
  readonly from: Uint8Array
  readonly to: Uint8Array
  /** What each adds to a score, and the same as a factor of a chance. */
  readonly scores: Float32Array
  readonly factors: Float32Array
}

const movesOf = new WeakMap<LabelChain, Moves>()

/** In the order of `from`, then `to`; worked out once for a chain. */
export function allowedMoves(chain: LabelChain): Moves {
  const known = movesOf.get(chain)
  if (known) return known
  const size = chain.labels.length
  const allowed = Array.from(chain.transitions.keys()).filter((at) => chain.transitions[at] > -Infinity)
  const moves: Moves = {
    from: Uint8Array.from(allowed, (at) => Math.floor(at / size)), to: Uint8Array.from(allowed, (at) => at % size),
    scores: Float32Array.from(allowed, (at) => chain.transitions[at]), factors: Float32Array.from(allowed, (at) => Math.exp(chain.transitions[at])),
  }
  movesOf.set(chain, moves)
  return moves
}
