import { isNumberWord, valueOfWords } from './numerals.js'

/** Told where each word of a text starts and ends, in order. */
export type VisitWord = (start: number, end: number) => void

const NO = 1
const LETTER = 2
const DIGIT = 3
/** What each UTF-16 unit is, found out when first met. Halves of surrogate pairs count as letters: emoji are matched like words. */
const kinds = new Uint8Array(0x10000)

const LETTERS = /[\p{L}\p{M}\p{Cs}]/u
const DIGITS = /\p{N}/u

function kindOf(unit: number): number {
  const known = kinds[unit]
  if (known !== 0) return known
  const character = String.fromCharCode(unit)
  const kind = LETTERS.test(character) ? LETTER : DIGITS.test(character) ? DIGIT : NO
  kinds[unit] = kind
  return kind
}

const STRAIGHT_APOSTROPHE = 0x27
const CURLY_APOSTROPHE = 0x2019
const COMMA = 0x2c
const FULL_STOP = 0x2e

/**
 * Finds the words of a text: letters and digits, with apostrophes within ("don’t"), commas and points within numbers
 * ("1,200.5"), and the points of initials ("U.S"). Hyphens part words, so that "well-known" is "well known", but what says one
 * number is one word: "twenty-five", "one thousand two hundred". One scan.
 */
export function scanWords(text: string, visit: VisitWord): void {
  const numbers = joinNumbers(text, visit)
  scanSingleWords(text, numbers.visit)
  numbers.end()
}

function scanSingleWords(text: string, visit: VisitWord): void {
  const { length } = text
  let at = 0
  while (at < length) {
    if (kindOf(text.charCodeAt(at)) === NO) {
      at++
      continue
    }
    const start = at
    let joined = start // where the last run of letters and digits began
    for (;;) {
      while (at < length && kindOf(text.charCodeAt(at)) !== NO) at++
      if (at + 1 >= length || !joins(text, joined, at)) break
      at++
      joined = at
    }
    visit(start, at)
  }
}

/** Whether the mark at `at` holds together the run before it, which began at `from`, and what follows. */
function joins(text: string, from: number, at: number): boolean {
  const before = kindOf(text.charCodeAt(at - 1))
  const after = kindOf(text.charCodeAt(at + 1))
  if (after === NO) return false
  switch (text.charCodeAt(at)) {
    case STRAIGHT_APOSTROPHE:
    case CURLY_APOSTROPHE: return true
    case COMMA: return before === DIGIT && after === DIGIT
    case FULL_STOP: return before === DIGIT ? after === DIGIT : at - from === 1 && after === LETTER && isSingle(text, at + 1)
    default: return false
  }
}

/** Whether the letter at `at` stands alone: "S" in "U.S." */
const isSingle = (text: string, at: number): boolean => at + 1 >= text.length || kindOf(text.charCodeAt(at + 1)) === NO

/** Longer words are no part of a number. */
const LONGEST_NUMBER_WORD = 'seventeen'.length
/** "nine hundred and ninety-nine billion …": more words in a row say no number that news has. */
const MOST_NUMBER_WORDS = 24
/** What stands between the words of one number. */
const WITHIN_NUMBER = /^(?:\s+|[-‐‑])$/u

/** Joins single words, told in order, that say one number. */
function joinNumbers(text: string, visit: VisitWord): { readonly visit: VisitWord; readonly end: () => void } {
  let run: { readonly start: number; readonly end: number; readonly lower: string }[] = []
  const tellFirst = (): void => {
    let count = run.length
    while (count > 1 && valueOfWords(run.slice(0, count).map(({ lower }) => lower)) === null) count--
    visit(run[0].start, run[count - 1].end)
    run = run.slice(count)
  }
  const end = (): void => { while (run.length > 0) tellFirst() }
  return {
    end,
    visit: (start, stop) => {
      const lower = stop - start > LONGEST_NUMBER_WORD ? '' : text.slice(start, stop).toLowerCase()
      const isNumber = isNumberWord(lower)
      const last = run.at(-1)
      if (last && !(isNumber && WITHIN_NUMBER.test(text.slice(last.end, start)))) end()
      if (!isNumber) visit(start, stop)
      else if (run.push({ start, end: stop, lower }) === MOST_NUMBER_WORDS) tellFirst()
    },
  }
}

const JOINED = /(?<=\d),|(?<=\p{L})\.|(?<=\p{M})\./gu

/** The form by which words are compared: lower case, straight apostrophes, "1200" for "1,200", "us" for "U.S", "5" for "five", "25" for "twenty-five". */
export function comparedForm(word: string): string {
  const lower = word.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(JOINED, '')
  const value = isNumberWord(/^[^\s‐‑-]*/u.exec(lower)![0]) ? valueOfWords(lower.split(/[\s‐‑-]+/u)) : null
  return value === null ? lower : String(value)
}
