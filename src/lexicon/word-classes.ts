import { readModelFile } from '../model/files.js'
import { lookUp, readHashTable, type HashTable } from '../model/hash-table.js'

/**
 * What a word can be, apart from its sentence; one bit each, several at a time ("said": past tense and participle).
 * The table in `models/word-classes.bin` is made from compromise's lexicon by `npm run train:words`: asking compromise once,
 * when the table is made, costs a run nothing, where its tagger would take nine tenths of the time.
 */
export const WORD_CLASS = {
  pastTense: 1 << 0, presentTense: 1 << 1, gerund: 1 << 2, infinitive: 1 << 3, participle: 1 << 4, auxiliary: 1 << 5,
  adjective: 1 << 6, adverb: 1 << 7, determiner: 1 << 8, pronoun: 1 << 9, preposition: 1 << 10, conjunction: 1 << 11,
  singular: 1 << 12, plural: 1 << 13, actor: 1 << 14, demonym: 1 << 15, honorific: 1 << 16, firstName: 1 << 17,
  lastName: 1 << 18, country: 1 << 19, city: 1 << 20, region: 1 << 21, organization: 1 << 22, date: 1 << 23,
  number: 1 << 24, expression: 1 << 25, negative: 1 << 26, unit: 1 << 27, questionWord: 1 << 28,
} as const

/** A verb that can stand alone: "said", "says", "will". */
export const FINITE = WORD_CLASS.pastTense | WORD_CLASS.presentTense | WORD_CLASS.auxiliary

export type WordClass = keyof typeof WORD_CLASS

let table: HashTable | undefined

/** The bits of `WORD_CLASS` for a lower-case word, by its `hashText`; 0 for a word that is not in the lexicon. */
export function wordClasses(lowerHash: number): number {
  table ??= readHashTable(readModelFile('word-classes.bin'))
  return lookUp(table, lowerHash)
}
