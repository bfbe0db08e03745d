import type { Word } from '../word.js'
import type { Appearance } from './cast.js'
import type { Reading } from './reading.js'
import { isDeterminer, isMark, isPossessiveMark, isPreposition, isVerb } from './word-kinds.js'

/** Words between an article and its noun. */
export const MOST_BEFORE_NOUN = 5
/** "the mayor’s brother’s lawyer" */
const MOST_OWNERS = 2

/** A word that may stand between an article and its noun. */
export const isBeforeNoun = (word: Word): boolean => !isDeterminer(word) && !isMark(word) && !isPreposition(word) && !isVerb(word)

/** Where "the mayor", "Kenya’s top currency official" begins; null where neither an article nor an owner does. */
export function phraseStart(reading: Reading, head: number, owners = MOST_OWNERS): number | null {
  const { analysis: { tokens: { words } }, cast } = reading
  let first = head
  while (first > 0 && head - first < MOST_BEFORE_NOUN && !isDeterminer(words[first]) && isBeforeNoun(words[first - 1]) && !isPossessiveMark(words[first - 1]) && cast.appearanceAt[first - 1] < 0) first--
  if (first > 1 && isPossessiveMark(words[first - 1])) {
    const owner = cast.appearances[cast.appearanceAt[first - 2]] as Appearance | undefined
    if (owner) return words[owner.first - 1]?.lower === 'the' ? owner.first - 1 : owner.first
    return owners > 0 ? phraseStart(reading, first - 2, owners - 1) : null
  }
  if (first > 0 && isDeterminer(words[first - 1])) first--
  return isDeterminer(words[first]) ? first : null
}
