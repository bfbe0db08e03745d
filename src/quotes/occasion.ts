import type { Analysis, TokenRange } from '../analysis.js'
import { wordList } from '../lexicon/word-list.js'
import { FINITE, WORD_CLASS } from '../lexicon/word-classes.js'
import type { Word } from '../word.js'
import { isQuotationMark } from './mark-styles.js'

/** "the toll would rise *in an interview on Saturday*", "her rival *during a rally in Tarn*": what is said ends before the occasion that it was said on. */
export function beforeOccasion({ tokens: { words } }: Analysis, { first, end }: TokenRange): TokenRange {
  for (let at = end - 2; at > Math.max(first, end - FARTHEST) && !isQuotationMark(words[at].text); at--) {
    if (opensOccasion(words, at, { first, end })) return { first, end: words[at - 1].text === ',' && at - 1 > first ? at - 1 : at }
  }
  return { first, end }
}

/** In tokens, from the end. */
const FARTHEST = 60

/** Whether "in a written statement" begins at a token, of no verb that stands right before it: "recorded in an interview". */
function opensOccasion(words: readonly Word[], at: number, { first, end }: TokenRange): boolean {
  const { lower } = words[at]
  if (!PLACING.has(lower) || !ARTICLES.has(words[at + 1].lower) || acts(words[at - 1])) return false
  let noun = at + 2
  while (noun < Math.min(end, at + 2 + MOST_BEFORE_NOUN) && words[noun].shape !== 'mark' && !isOccasion(words[noun])) noun++
  if (noun >= end || !isOccasion(words[noun]) || (words[noun].lower === 'conference' && !PRESS.has(words[noun - 1].lower))) return false
  const isOver = noun + 1 === end || words[noun + 1].shape !== 'lower' || FOLLOWING.has(words[noun + 1].lower) || (words[noun + 1].classes & (WORD_CLASS.preposition | WORD_CLASS.date | WORD_CLASS.participle)) !== 0
  return isOver && (lower !== 'at' || !words.slice(Math.max(first, at - FARTHEST), at).some(acts))
}

/** A word that may be a verb, whose occasion it is. */
const acts = (word: Word): boolean => word.shape === 'lower' && ((isFiniteVerb(word) && (!word.lower.endsWith('s') || (word.classes & WORD_CLASS.auxiliary) !== 0)) || (word.classes & (WORD_CLASS.gerund | WORD_CLASS.participle)) !== 0 || word.lower.endsWith('ed'))

const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'during'])
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an'])
const OCCASIONS = wordList('interview statement tweet speech post conference broadcast')
const isOccasion = ({ shape, lower }: Word): boolean => shape === 'lower' && OCCASIONS.has(lower)
const PRESS: ReadonlySet<string> = new Set(['news', 'press'])
const FOLLOWING: ReadonlySet<string> = new Set(['with', 'to', 'ahead', 'published', 'last', 'late', 'early'])
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
