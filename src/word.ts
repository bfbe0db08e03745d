import { wordClasses } from './lexicon/word-classes.js'
import { hashText } from './model/hash.js'

/** How a word is written. */
export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'number' | 'mark'

/**
 * What can be said of a token from its letters alone; the same object for the same letters, so that models can compare and
 * cache by identity.
 */
export interface Word {
  readonly text: string
  readonly lower: string
  readonly shape: Shape
  /** 32-bit hashes, for hashed features: of the text, of its lower case, and of its pattern ("Xx-Xx", "X.X.", "d,d"). */
  readonly hash: number
  readonly lowerHash: number
  readonly patternHash: number
  /** Hashes of the first 1–4 and the last 1–4 letters, of the lower case; 0 where the word is shorter. */
  readonly prefixes: Uint32Array
  readonly suffixes: Uint32Array
  /** What the word can be, apart from its sentence: bits of `WORD_CLASS`. */
  readonly classes: number
}

const AFFIX_LENGTHS = [1, 2, 3, 4] as const

/**
 * News repeats itself: nearly all words of a run are met again. The bound keeps a stream of garbage from filling memory: with
 * all that the models keep of it, a word takes some three kilobytes. Words are kept in two halves: when the younger is full,
 * the older goes, with all its words that were not met since.
 */
const MOST_WORDS = 12_000
/** A longer word is nobody's name and is met once: it is described by its first letters and not kept. */
const LONGEST = 200
let younger = new Map<string, Word>()
let older = new Map<string, Word>()

/** The one `Word` for these letters. Which words were met before never changes what comes back, only how fast. */
export function internWord(text: string): Word {
  const known = younger.get(text)
  if (known) return known
  const word = older.get(text) ?? describeWord(text)
  if (text.length > LONGEST) return word
  if (younger.size >= MOST_WORDS / 2) {
    older = younger
    younger = new Map()
  }
  younger.set(word.text, word)
  return word
}

function describeWord(sliced: string): Word {
  // A slice keeps its whole article alive; a copy through an encoder-free concatenation does not.
  const text = sliced.length < 13 ? sliced : ` ${sliced}`.slice(1)
  const lower = text.toLowerCase()
  const letters = lower.slice(0, LONGEST)
  const lowerHash = hashText(letters)
  return {
    text, lower, shape: shapeOf(text.slice(0, LONGEST)), lowerHash,
    classes: wordClasses(hashText(dictionaryForm(letters))),
    hash: hashText(text.slice(0, LONGEST)), patternHash: hashText(patternOf(text)),
    prefixes: Uint32Array.from(AFFIX_LENGTHS, (n) => (letters.length > n ? hashText(letters.slice(0, n)) : 0)),
    suffixes: Uint32Array.from(AFFIX_LENGTHS, (n) => (letters.length > n ? hashText(letters.slice(-n)) : 0)),
  }
}

/** As a dictionary has it: "mr" for "mr.", and a straight apostrophe. */
const dictionaryForm = (lower: string): string => lower.replaceAll('’', "'").replace(/\.$/u, '')

const HAS_LETTER = /\p{L}/u
const HAS_NUMBER = /\p{N}/u
const HAS_UPPER = /\p{Lu}/u
const HAS_LOWER = /\p{Ll}/u
const STARTS_UPPER = /^\p{Lu}/u
const UPPER_AFTER_FIRST = /.\p{Lu}/su

function shapeOf(text: string): Shape {
  if (!HAS_LETTER.test(text)) return HAS_NUMBER.test(text) ? 'number' : 'mark'
  if (!HAS_UPPER.test(text)) return 'lower'
  if (!HAS_LOWER.test(text)) return text.length === 1 ? 'title' : 'upper'
  return STARTS_UPPER.test(text) && !UPPER_AFTER_FIRST.test(text) ? 'title' : 'mixed'
}

/** Letters as X or x, digits as d, runs of one kind as one: "McDonald" → "XxXx", "U.S." → "X.X.", "1,200" → "d,d". */
function patternOf(text: string): string {
  let pattern = ''
  for (const character of text.slice(0, 40)) {
    const kind = HAS_UPPER.test(character) ? 'X' : HAS_LETTER.test(character) ? 'x' : HAS_NUMBER.test(character) ? 'd' : character
    if (kind !== pattern.at(-1)) pattern += kind
  }
  return pattern
}
