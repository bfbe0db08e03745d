/** The pronouns that stand for a speaker, in lower case. Source: a grammar's closed list. */

import type { Word } from '../word.js'

export type Gender = 'he' | 'she'

export interface Pronoun {
  /** Null where the pronoun does not say. */
  readonly gender: Gender | null
  /** What it can stand for. */
  readonly refersTo: 'person' | 'several' | 'thing' | 'teller' | 'antecedent'
}

const HE: Pronoun = { gender: 'he', refersTo: 'person' }
const SHE: Pronoun = { gender: 'she', refersTo: 'person' }
const THEY: Pronoun = { gender: null, refersTo: 'several' }
const IT: Pronoun = { gender: null, refersTo: 'thing' }
const I: Pronoun = { gender: null, refersTo: 'teller' }
const WHO: Pronoun = { gender: null, refersTo: 'antecedent' }

const ALONE: readonly (readonly [string, Pronoun])[] = [
  ['he', HE], ['him', HE], ['his', HE], ['himself', HE],
  ['she', SHE], ['her', SHE], ['hers', SHE], ['herself', SHE],
  ['they', THEY], ['them', THEY], ['their', THEY], ['theirs', THEY], ['themselves', THEY],
  ['it', IT], ['its', IT], ['itself', IT],
  ['i', I], ['me', I], ['my', I], ['we', I], ['us', I], ['our', I],
  ['who', WHO], ['whom', WHO], ['whose', WHO], ['which', WHO], ['that', WHO],
]

/** What begins a clause on whoever was just named; not "that", which also points: "the author of that report, Lee". */
export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(['who', 'whose', 'which'])

/** The verbs that a pronoun runs together with: "he’s", "she’ll". */
const RUN_TOGETHER = ['s', 'll', 'd', 've', 're', 'm']
const SUBJECTS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'who'])

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...ALONE,
  ...ALONE.filter(([word]) => SUBJECTS.has(word)).flatMap(([word, pronoun]) =>
    RUN_TOGETHER.flatMap((verb) => ["'", '’'].map((mark): [string, Pronoun] => [`${word}${mark}${verb}`, pronoun]))),
])

/** The pronoun that a word is, also with a verb run together; "WHO" and "US" are none. */
export const pronounOf = (word: Word): Pronoun | undefined => (word.shape === 'upper' ? undefined : PRONOUNS.get(word.lower))

/** Those that own what follows: "his campaign". */
export const POSSESSIVE_PRONOUNS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'whose', 'your'])
