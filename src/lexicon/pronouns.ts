/** The pronouns that stand for a speaker, in lower case. Source: a grammar's closed list. */

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

export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', HE], ['him', HE], ['his', HE], ['himself', HE],
  ['she', SHE], ['her', SHE], ['hers', SHE], ['herself', SHE],
  ['they', THEY], ['them', THEY], ['their', THEY], ['theirs', THEY], ['themselves', THEY],
  ['it', IT], ['its', IT], ['itself', IT],
  ['i', I], ['me', I], ['my', I], ['we', I], ['us', I], ['our', I],
  ['who', WHO], ['whom', WHO], ['whose', WHO], ['which', WHO], ['that', WHO],
])

/** Those that own what follows: "his campaign". */
export const POSSESSIVE_PRONOUNS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'whose', 'your'])
