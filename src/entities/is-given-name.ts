import { genderOfName } from '../lexicon/given-names.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import type { Word } from '../word.js'

/** Whether the lists have a word with a capital as somebody's first name. */
export const isGivenName = (word: Word): boolean => word.shape === 'title' && ((word.classes & WORD_CLASS.firstName) !== 0 || genderOfName(`${word.text} X`) !== null)
