import type { TokenRange, Tokens } from '../analysis.js'
import { GIVEN_WORDS } from '../lexicon/given-words.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import type { Word } from '../word.js'

/** Whether the word before a surname is the first name to it: "Don" of "Don Pruitt", and at the start of a sentence where a name could not be a verb's object, "Mark Trask said". */
export function isGivenNameBefore({ words }: Tokens, { first, end }: TokenRange): boolean {
  const before = words[first - 1] as Word | undefined
  if (before === undefined || (before.shape !== 'title' && before.shape !== 'mixed')) return false
  const isGiven = (before.classes & WORD_CLASS.firstName) !== 0 || GIVEN_WORDS.has(before.lower)
  return isGiven && (!opensSentence(words, first - 1) || isSubject(words, before, end))
}

const OPENERS = '.!?”"“\''
const opensSentence = (words: readonly Word[], at: number): boolean => at > 0 && OPENERS.includes(words[at - 1].text)

/** A finite verb or a comma follows; after "Will" and "May" one of the past, since "Will Trask go?" asks of Trask. */
function isSubject(words: readonly Word[], before: Word, end: number): boolean {
  const after = words[end] as Word | undefined
  if (after === undefined) return false
  if ((before.classes & WORD_CLASS.auxiliary) === 0 && after.text === ',') return true
  const verbs = WORD_CLASS.pastTense | ((before.classes & WORD_CLASS.auxiliary) === 0 ? WORD_CLASS.presentTense | WORD_CLASS.auxiliary : 0)
  return after.shape === 'lower' && (after.classes & verbs) !== 0
}
