import type { Analysis, TokenRange } from '../analysis.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import { FINITE, WORD_CLASS } from '../lexicon/word-classes.js'
import type { Word } from '../word.js'

/** "the toll would rise *in an interview on Saturday*": what is said ends before the occasion that it was said on. */
export function beforeOccasion({ tokens: { words } }: Analysis, { first, end }: TokenRange, cue: TokenRange): TokenRange {
  const last = lastBeforeTime(words, { first, end })
  let noun = last
  while (noun > last - LONGEST_OCCASION && noun > first && !OCCASIONS.has(words[noun].lower)) noun--
  if (!OCCASIONS.has(words[noun].lower) || !(noun === last || words[noun + 1].lower === 'with') || SAYING_VERBS.get(words[cue.first].lower)?.kinds.has('report') !== true) return { first, end }
  let opening = noun - 1
  while (opening > first && opening > noun - MOST_BEFORE_NOUN && words[opening].shape !== 'mark' && words[opening].lower !== 'in') opening--
  const isOccasion = words[opening].lower === 'in' && ['a', 'an'].includes(words[opening + 1].lower) && words.slice(first, opening).some(isFiniteVerb)
  return isOccasion ? { first, end: opening } : { first, end }
}

const OCCASIONS: ReadonlySet<string> = new Set(['interview', 'statement', 'tweet'])
/** In tokens: "with the Harbour Times". */
const LONGEST_OCCASION = 6
/** Words before the noun: "in a written". */
const MOST_BEFORE_NOUN = 5

/** The last token before "on Monday" at the end of a range; its first where it is nothing else. */
export function lastBeforeTime(words: readonly Word[], { first, end }: TokenRange): number {
  let last = end - 1
  while (last > first && ((words[last].classes & WORD_CLASS.date) !== 0 || words[last].lower === 'on')) last--
  return last
}

/** "has" is for no lexicon but an auxiliary. */
export const isFiniteVerb = ({ shape, lower, classes }: Word): boolean => lower === 'has' || (shape === 'lower' && (classes & FINITE) !== 0)
