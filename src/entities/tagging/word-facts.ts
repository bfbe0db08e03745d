import { mixHash } from '../../model/hash.js'
import type { Word } from '../../word.js'
import { knowledgeOf, LISTED_BITS, type WordKnowledge } from './word-knowledge.js'

/** Clusters come in families of 32. */
const FAMILY_SHIFT = 5

/** How a word is written, as a number for features. */
export const SHAPE = { lower: 0, title: 1, upper: 2, mixed: 3, number: 4, mark: 5 } as const

/** How far around a token its neighbours' own features reach. */
export const REACH = 2

/** A word, as the tagger sees it: numbers and hashes only. */
export interface WordFacts extends WordKnowledge {
  readonly shape: number
  readonly hash: number
  /** Of its cluster; 0 for a word of none. */
  readonly family: number
  readonly classes: number
  /** For each place from −2 to 2: the features that this word gives to a token which it stands beside. */
  readonly features: readonly Uint32Array[]
}

const facts = new WeakMap<Word, WordFacts>()

export function factsOf(word: Word): WordFacts {
  const known = facts.get(word)
  if (known) return known
  const made = describe(word)
  facts.set(word, made)
  return made
}

function describe(word: Word): WordFacts {
  const knowledge = knowledgeOf(word.lower)
  const family = knowledge.cluster === 0 ? 0 : 1 + ((knowledge.cluster - 1) >> FAMILY_SHIFT)
  const base = { ...knowledge, family, shape: SHAPE[word.shape], hash: word.lowerHash, classes: word.classes }
  return { ...base, features: [-2, -1, 0, 1, 2].map((place) => (place === 0 ? ownFeatures(word, base) : neighbourFeatures(word, base, place))) }
}

type BaseFacts = Omit<WordFacts, 'features'>

/** Numbers of the kinds of features a word gives by itself; neighbours' kinds are told apart by their place. */
const KIND = {
  word: 1, pattern: 2, shape: 3, prefix: 4, suffix: 9, cluster: 14, family: 15, classes: 16, listed: 17, eachClass: 18, eachList: 19,
  length: 20, suffixShape: 21, listedShape: 22, familyShape: 23, leaning: 24, person: 25, place: 26, organization: 27, leaningShape: 28,
} as const

function ownFeatures(word: Word, base: BaseFacts): Uint32Array {
  const { shape, cluster, family, listed, classes, hash, leaning } = base
  const features = [
    mixHash(KIND.word, hash), mixHash(KIND.pattern, word.patternHash), mixHash(KIND.shape, shape), mixHash(KIND.listed, listed),
    mixHash(KIND.length, Math.min(word.text.length, 12)), mixHash(mixHash(KIND.suffixShape, word.suffixes[2]), shape),
    mixHash(mixHash(KIND.listedShape, listed), shape), mixHash(mixHash(KIND.familyShape, family), shape),
    mixHash(KIND.cluster, cluster), mixHash(KIND.family, family), mixHash(KIND.classes, classes),
    mixHash(KIND.leaning, leaning), mixHash(KIND.person, base.person), mixHash(KIND.place, base.place), mixHash(KIND.organization, base.organization),
    mixHash(mixHash(KIND.leaningShape, leaning), shape),
  ]
  for (let n = 1; n < 4; n++) if (word.prefixes[n] !== 0) features.push(mixHash(KIND.prefix + n, word.prefixes[n]))
  for (let n = 0; n < 4; n++) if (word.suffixes[n] !== 0) features.push(mixHash(KIND.suffix + n, word.suffixes[n]))
  for (let bit = 0; bit < 29; bit++) if (classes & (1 << bit)) features.push(mixHash(KIND.eachClass, bit))
  for (let bit = 0; bit < LISTED_BITS; bit++) if (listed & (1 << bit)) features.push(mixHash(KIND.eachList, bit))
  return Uint32Array.from(features)
}

function neighbourFeatures(word: Word, { shape, cluster, family, listed, classes, hash, leaning }: BaseFacts, place: number): Uint32Array {
  const kind = (number: number): number => number + 64 * (place + REACH + 1)
  const features = [
    mixHash(kind(KIND.word), hash), mixHash(kind(KIND.shape), shape), mixHash(kind(KIND.family), family), mixHash(kind(KIND.listed), listed),
  ]
  if (Math.abs(place) === 1) {
    features.push(mixHash(kind(KIND.cluster), cluster), mixHash(kind(KIND.classes), classes), mixHash(kind(KIND.suffix), word.suffixes[2]),
      mixHash(kind(KIND.pattern), word.patternHash), mixHash(kind(KIND.leaning), leaning))
  }
  return Uint32Array.from(features)
}
