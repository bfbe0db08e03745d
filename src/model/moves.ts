import type { LabelChain } from './sequence-model.js'

/**
 * The moves from label to label that are not forbidden, as parallel arrays: of many labels, few may follow one another. Those
 * of one label stand together: of label `l` from `ends[l - 1]` (0 for the first) to `ends[l]`.
 */
export interface Moves {
  /** The labels that are moved to, by the one that is moved from; or the other way round. */
  readonly other: Uint8Array
  readonly ends: Uint16Array
  /** What each adds to a score, and the same as a factor of a chance. */
  readonly scores: Float64Array
  readonly factors: Float64Array
}

export interface AllowedMoves {
  /** By the label that is moved to. */
  readonly into: Moves
  /** By the label that is moved from. */
  readonly outOf: Moves
}

const movesOf = new WeakMap<LabelChain, AllowedMoves>()

/** Worked out once for a chain. */
export function allowedMoves(chain: LabelChain): AllowedMoves {
  const known = movesOf.get(chain)
  if (known) return known
  const size = chain.labels.length
  const moves: AllowedMoves = { into: gather(size, (to, from) => chain.transitions[from * size + to]), outOf: gather(size, (from, to) => chain.transitions[from * size + to]) }
  movesOf.set(chain, moves)
  return moves
}

function gather(size: number, scoreOf: (label: number, other: number) => number): Moves {
  const all = Array.from({ length: size * size }, (_, at) => ({ label: Math.floor(at / size), other: at % size, score: scoreOf(Math.floor(at / size), at % size) }))
  const allowed = all.filter(({ score }) => score > -Infinity)
  return {
    other: Uint8Array.from(allowed, ({ other }) => other),
    ends: Uint16Array.from({ length: size }, (_, label) => allowed.filter((move) => move.label <= label).length),
    scores: Float64Array.from(allowed, ({ score }) => score), factors: Float64Array.from(allowed, ({ score }) => Math.exp(score)),
  }
}
