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
  /** 32-bit hash of the lower case, for hashed features. */
  readonly lowerHash: number
  /** What the word can be, apart from its sentence: bits of `WORD_CLASS`. */
  readonly classes: number
  /** What stages have worked out of it, see `perWord`. */
  readonly kept: unknown[]
}

/**
 * News repeats itself: nearly all words of a run are met again. The bound keeps a stream of garbage from filling memory: with
 * all that is kept of it, a word takes half a kilobyte. Words are kept in two halves: when the younger is full, the older
 * goes, with all its words that were not met since.
 */
const MOST_WORDS = 24_000
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

/** Whether a word begins with a capital, or is written in capitals. */
export const isCapital = ({ shape }: Word): boolean => shape === 'title' || shape === 'upper' || shape === 'mixed'

let places = 0

/** A function of words that works out its answer once a word, and keeps it with the word: a map beside would be another look-up. */
export function perWord<Made extends object | string | boolean>(make: (word: Word) => Made): (word: Word) => Made {
  const place = places++
  return (word) => (word.kept[place] ??= make(word)) as Made
}

function describeWord(sliced: string): Word {
  // A slice keeps its whole article alive; a copy through an encoder-free concatenation does not.
  const text = sliced.length < 13 ? sliced : ` ${sliced}`.slice(1)
  const lower = text.toLowerCase()
  const letters = lower.slice(0, LONGEST)
  const lowerHash = hashText(letters)
  const plain = dictionaryForm(letters)
  return { text, lower, shape: shapeOf(text.slice(0, LONGEST)), lowerHash, classes: wordClasses(plain === letters ? lowerHash : hashText(plain)), kept: [] }
}

/** As a dictionary has it: "mr" for "mr.", and a straight apostrophe. */
const dictionaryForm = (lower: string): string => lower.replaceAll('’', "'").replace(/\.$/u, '')

const HAS_LETTER = /\p{L}/u
const HAS_NUMBER = /\p{N}/u
const HAS_UPPER = /\p{Lu}/u
const HAS_LOWER = /\p{Ll}/u
const STARTS_UPPER = /^\p{Lu}/u
const UPPER_AFTER_FIRST = /.\p{Lu}/su
const PLAIN_LOWER = /^[a-z]+$/u
const PLAIN_TITLE = /^[A-Z][a-z]+$/u

function shapeOf(text: string): Shape {
  if (PLAIN_LOWER.test(text)) return 'lower'
  if (PLAIN_TITLE.test(text)) return 'title'
  if (!HAS_LETTER.test(text)) return HAS_NUMBER.test(text) ? 'number' : 'mark'
  if (!HAS_UPPER.test(text)) return 'lower'
  if (!HAS_LOWER.test(text)) return text.length === 1 ? 'title' : 'upper'
  return STARTS_UPPER.test(text) && !UPPER_AFTER_FIRST.test(text) ? 'title' : 'mixed'
}
