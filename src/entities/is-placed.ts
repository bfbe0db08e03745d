import { WORD_CLASS } from '../lexicon/word-classes.js'
import type { Word } from '../word.js'

/** Words before places that the class of prepositions lacks; after "the" stands a place or a body. */
const BEFORE_PLACES: ReadonlySet<string> = new Set(['the', 'near', 'outside'])

/** After "in" and "the" a name is a place or a body, whoever bears it too. */
export const isPlaced = (words: readonly Word[], first: number): boolean =>
  first > 0 && (BEFORE_PLACES.has(words[first - 1].lower) || (words[first - 1].classes & WORD_CLASS.preposition) !== 0)
