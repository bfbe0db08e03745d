import { HASH_START, hashOn, hashPrefix, hashSuffix, hashText, mixHash } from '../../model/hash.js'
import type { Word } from '../../word.js'
import { factsOf, type WordFacts } from './word-facts.js'
import { leaningsOf, LISTED_BITS } from './word-knowledge.js'

/** How far around a token its neighbours' own features reach. */
export const REACH = 2

/** Numbers of the kinds of features a word gives by itself; neighbours' kinds are told apart by their place. */
const KIND = {
  word: 1, pattern: 2, shape: 3, prefix: 4, suffix: 9, cluster: 14, family: 15, classes: 16, listed: 17, eachClass: 18, eachList: 19,
  length: 20, suffixShape: 21, listedShape: 22, familyShape: 23, leaning: 24, person: 25, place: 26, organization: 27, leaningShape: 28,
} as const

/** The widest place's features; a word of all classes and lists would have as many. */
export const MOST_WORD_FEATURES = 80
const CLASS_BITS = 29

/**
 * Writes the features that a word gives to a token which it stands beside, at a place from −2 to 2, or at 0 to itself; gives
 * how many.
 */
export const writeWordFeatures = (word: Word, place: number, features: Int32Array): number =>
  (place === 0 ? writeOwnFeatures(word, factsOf(word), features) : writeNeighbourFeatures(word, factsOf(word), place, features))

function writeOwnFeatures({ text, lower }: Word, { shape, cluster, family, listed, classes, hash, leaning }: WordFacts, features: Int32Array): number {
  let n = 0
  features[n++] = mixHash(KIND.word, hash)
  features[n++] = mixHash(KIND.pattern, hashPattern(text))
  features[n++] = mixHash(KIND.shape, shape)
  features[n++] = mixHash(KIND.listed, listed)
  features[n++] = mixHash(KIND.length, Math.min(text.length, 12))
  features[n++] = mixHash(mixHash(KIND.suffixShape, hashSuffix(lower, 3)), shape)
  features[n++] = mixHash(mixHash(KIND.listedShape, listed), shape)
  features[n++] = mixHash(mixHash(KIND.familyShape, family), shape)
  features[n++] = mixHash(KIND.cluster, cluster)
  features[n++] = mixHash(KIND.family, family)
  features[n++] = mixHash(KIND.classes, classes)
  const { person, place, organization } = leaningsOf(leaning)
  features[n++] = mixHash(KIND.leaning, leaning)
  features[n++] = mixHash(KIND.person, person)
  features[n++] = mixHash(KIND.place, place)
  features[n++] = mixHash(KIND.organization, organization)
  features[n++] = mixHash(mixHash(KIND.leaningShape, leaning), shape)
  for (let length = 2; length <= 4; length++) if (lower.length > length) features[n++] = mixHash(KIND.prefix + length - 1, hashPrefix(lower, length))
  for (let length = 1; length <= 4; length++) if (lower.length > length) features[n++] = mixHash(KIND.suffix + length - 1, hashSuffix(lower, length))
  for (let bit = 0; bit < CLASS_BITS; bit++) if (classes & (1 << bit)) features[n++] = mixHash(KIND.eachClass, bit)
  for (let bit = 0; bit < LISTED_BITS; bit++) if (listed & (1 << bit)) features[n++] = mixHash(KIND.eachList, bit)
  return n
}

function writeNeighbourFeatures({ text, lower }: Word, { shape, cluster, family, listed, classes, hash, leaning }: WordFacts, place: number, features: Int32Array): number {
  const kinds = 64 * (place + REACH + 1)
  let n = 0
  features[n++] = mixHash(kinds + KIND.word, hash)
  features[n++] = mixHash(kinds + KIND.shape, shape)
  features[n++] = mixHash(kinds + KIND.family, family)
  features[n++] = mixHash(kinds + KIND.listed, listed)
  if (Math.abs(place) !== 1) return n
  features[n++] = mixHash(kinds + KIND.cluster, cluster)
  features[n++] = mixHash(kinds + KIND.classes, classes)
  features[n++] = mixHash(kinds + KIND.suffix, hashSuffix(lower, 3))
  features[n++] = mixHash(kinds + KIND.pattern, hashPattern(text))
  features[n++] = mixHash(kinds + KIND.leaning, leaning)
  return n
}

/** Letters and marks beyond these make no other pattern. */
const LONGEST_PATTERN = 40
const UPPER = /\p{Lu}/u
const LETTER = /\p{L}/u
const NUMBER = /\p{N}/u

/** Hash of how a word is written: letters as X or x, digits as d, runs of one kind as one: "McDonald" is "XxXx", "U.S." "X.X.", "1,200" "d,d". */
function hashPattern(text: string): number {
  const end = Math.min(text.length, LONGEST_PATTERN)
  let hash = HASH_START
  let last = 0
  for (let at = 0; at < end;) {
    const code = text.codePointAt(at)!
    const kind = kindOf(code)
    if (kind !== last) hash = kind < 0x10000 ? hashOn(hash, kind) : hashText(text.slice(at, at + 2))
    last = kind
    at += code > 0xffff ? 2 : 1
  }
  return hash
}

const [X, x, d] = ['X', 'x', 'd'].map((letter) => letter.charCodeAt(0))

function kindOf(code: number): number {
  if (code < 128) return code >= 97 && code <= 122 ? x : code >= 65 && code <= 90 ? X : code >= 48 && code <= 57 ? d : code
  const character = String.fromCodePoint(code)
  return UPPER.test(character) ? X : LETTER.test(character) ? x : NUMBER.test(character) ? d : code
}
