import { SAYING_NOUNS, SAYING_VERBS, type SayingKind } from '../../lexicon/saying-verbs.js'
import { hashSuffix, hashText, mixHash } from '../../model/hash.js'
import { FINITE } from '../../lexicon/word-classes.js'
import { stepOf } from './paths.js'
import { internWord, perWord, type Shape, type Word } from '../../word.js'

/** What the models see of a word: numbers, made once a word. */
export interface WordCode {
  /** Hash of the lower case, curly and straight marks alike. */
  readonly key: number
  /** A coarse part of speech: the classes that the word can have and its shape; punctuation is its own. */
  readonly kind: number
  /** Hash of the last two, three and four letters. */
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  readonly shape: number
  /** Bits of what the lexicon of saying knows; 0 for other words. */
  readonly saying: number
  /** Bits of `STEP`. */
  readonly step: number
  readonly word: Word
}

const SHAPES: Readonly<Record<Shape, number>> = { lower: 0, title: 1, upper: 2, mixed: 3, number: 4, mark: 5 }
const KIND_BITS: Readonly<Record<SayingKind, number>> = { report: 1, address: 2, utter: 4, characterize: 8 }
/** The bits of `WordCode.saying` that stand for verbs. */
export const SAYING_VERB = Object.values(KIND_BITS).reduce((bits, bit) => bits | bit)
const GERUND_BIT = 16
const NOUN_BIT = 32

/** Newsrooms differ in their marks and dashes, the words around them do not. */
const PLAIN: Readonly<Record<string, string>> = {
  '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '``': '"', "''": '"', '‘': "'", '’': "'", '’s': "'s", '–': '—', '--': '—', '...': '…',
}

function plainForm(lower: string): string {
  return Object.hasOwn(PLAIN, lower) ? PLAIN[lower] : lower.replaceAll('’', "'")
}

/** Once a word. */
export const wordCode = perWord((word): WordCode => {
  const key = hashText(plainForm(word.lower).slice(0, 40))
  const shape = SHAPES[word.shape]
  return {
    key, shape, word, saying: sayingBits(word.lower), step: stepOf(key, (word.classes & FINITE) !== 0),
    kind: word.shape === 'mark' ? key : mixHash(word.classes, shape),
    suffix2: hashSuffix(word.lower, 2) || key, suffix3: hashSuffix(word.lower, 3) || key, suffix4: hashSuffix(word.lower, 4) || key,
  }
})

/** What stands before a paragraph's first token and after its last. */
export const EDGE = wordCode(internWord(''))

function sayingBits(lower: string): number {
  const verb = SAYING_VERBS.get(lower)
  let bits = SAYING_NOUNS.has(lower) ? NOUN_BIT : 0
  if (!verb) return bits
  for (const kind of verb.kinds) bits |= KIND_BITS[kind]
  return verb.gerund ? bits | GERUND_BIT : bits
}
