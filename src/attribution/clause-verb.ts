import { PARTIES } from '../lexicon/parties.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import { wordList } from '../lexicon/word-list.js'
import type { Word } from '../word.js'
import { headKind, isDeterminer, isName, isPossessiveMark } from './word-kinds.js'

/**
 * Whether a word before a title and a name is the verb of the clause, which no list of verbs may have: "charged" in "Prosecutors charged businessman
 * Lee" and "replace" in "would replace President Lee", but not "ousted" in "the ousted mayor Lee".
 */
export function isClauseVerb(words: readonly Word[], first: number, at: number): boolean {
  const { shape, lower } = words[at]
  if (shape !== 'lower' || at <= first) return false
  if (MODALS.has(words[at - 1].lower)) return true
  if (lower.endsWith('ing')) return !QUALIFYING.has(lower) && (AFTER.has(words[at - 1].lower) || isHead(words[at - 1]))
  const manner = isManner(words[at - 1]) && at - 1 > first
  if (manner && PLURAL.test(lower)) return true
  if (!isPast(lower) && !FINITE.has(lower)) return false
  return HAVING.has(words[at - 1].lower) || isSubject(words, first, manner ? at - 2 : at - 1, lower)
}

const MODALS = wordList('would could should might must cannot didn’t doesn’t won’t wouldn’t couldn’t shouldn’t')
const HAVING = wordList('have has had having')
const AFTER = wordList('after before while when without since despite')
/** What tells how long somebody is what they are. */
const QUALIFYING = wordList('acting outgoing incoming sitting leading serving reigning presiding visiting ruling managing supervising founding aspiring practising practicing')
const PAST = wordList('left beat led won met told took saw kept held sent paid fought shot brought caught')
/** Verbs in the present that are no plural beside a title; "stars" and "names" are. */
const FINITE = wordList('say says tells faces replaces succeeds joins endorses appoints elects defeats ousts urges accuses praises')
/** What ends so and is no verb in the past. */
const ADJECTIVES = wordList('based born raised educated trained backed nominated appointed owned funded sponsored employed affiliated listed red naked sacred wicked')
const SHORTEST = 5

const isPast = (lower: string): boolean => (lower.endsWith('ed') && lower.length >= SHORTEST && !ADJECTIVES.has(lower)) || PAST.has(lower)

/** "openly" of "openly admires President Lee", after which stands no noun. */
const isManner = ({ lower }: Word): boolean => lower.endsWith('ly') && !NO_MANNER.has(lower)
const NO_MANNER = wordList('daily nightly weekly monthly yearly early only family elderly assembly')

const isHead = (word: Word): boolean => word.shape === 'lower' && headKind(word) !== 'other'

/** "Voters", "the jury", "Lee", "the goals"; no people's, party's or other qualifier: "Russian", "Former". */
function isSubject(words: readonly Word[], first: number, at: number, verb: string): boolean {
  const word = words[at]
  if (isPossessiveMark(word) || isDeterminer(word) || (word.classes & NO_SUBJECT) !== 0) return false
  if (headKind(word) !== 'other' || (word.shape === 'lower' && PLURAL.test(word.lower))) return true
  if (word.shape === 'lower') return FINITE.has(verb) ? at > first && isDeterminer(words[at - 1]) : false
  if (!isName(word) || PARTIES.has(word.lower)) return false
  return at > first || !QUALIFIED.test(word.lower)
}

/** "goals", "admires", but not "press" and "religious" */
const PLURAL = /[^su]s$/u
const NO_SUBJECT = WORD_CLASS.demonym | WORD_CLASS.adjective | WORD_CLASS.adverb | WORD_CLASS.preposition | WORD_CLASS.conjunction | WORD_CLASS.date
/** "Recently", "Convicted" at the start of a sentence. */
const QUALIFIED = /(?:ly|ed|ing)$/u
