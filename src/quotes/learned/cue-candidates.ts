import type { TokenRange } from '../../analysis.js'
import type { Setting } from './setting.js'

/**
 * The tokens that may be a cue: verbs of saying, and the words that training found to credit words ("according", "claim", ":").
 * `known` holds the keys of the latter.
 */
export function findCandidates({ codes, analysis }: Setting, known: ReadonlySet<number>, { first, end }: TokenRange = { first: 0, end: analysis.tokens.count }): number[] {
  const candidates: number[] = []
  for (let i = first; i < end; i++) {
    if ((codes[i].saying & VERBS) !== 0 || known.has(codes[i].key)) candidates.push(i)
  }
  return candidates
}

/** The bits of `WordCode.saying` that stand for verbs. */
const VERBS = 15
