import { hashText } from '../../model/hash.js'
import { addWord, NO_WORDS, placeSize } from './place-table.js'

/** Whether the lists of places have a name, as its words in lower case. */
export const isListed = (words: readonly string[]): boolean => placeSize(words.reduce((name, word) => addWord(name, hashText(word)), NO_WORDS)) > 0
