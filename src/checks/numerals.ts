const numbered = (words: string, from: number, step: number): readonly (readonly [string, number])[] =>
  words.split(/\s+/u).map((word, index) => [word, from + index * step])

const SMALL: ReadonlyMap<string, number> = new Map(numbered(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 0, 1))
const TENS: ReadonlyMap<string, number> = new Map(numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10))
const HUNDRED = 'hundred'
const SCALES: ReadonlyMap<string, number> = new Map([['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12]])

/** "1,200", "1.5", in the form that `valueOfWords` takes. */
const DIGITS = /^\d[\d,]*(?:\.\d+)?$/u

/** Whether a word in lower case may be part of a number: "two", "hundred", "25" of "25 million", "a" and "and" between them. */
export const isNumberWord = (lower: string): boolean =>
  SMALL.has(lower) || TENS.has(lower) || lower === HUNDRED || SCALES.has(lower) || lower === 'a' || lower === 'and' || DIGITS.test(lower)

/** How a number goes on: what was last read of it. */
type Read = 'nothing' | 'digits' | 'one' | 'small' | 'tens' | 'hundred' | 'scale' | 'and'

/** The number that words say, in lower case: 25 for "twenty five", 1200 for "one thousand two hundred"; null where they say none, or more than one. */
export function valueOfWords(words: readonly string[]): number | null {
  let total = 0
  let part = 0 // of what a scale multiplies
  let last: Read = 'nothing'
  let least = Infinity
  for (const word of words) {
    const small = SMALL.get(word)
    const tens = TENS.get(word)
    const scale = SCALES.get(word)
    const isOpen = last === 'nothing' || last === 'hundred' || last === 'scale' || last === 'and'
    if (small !== undefined && (isOpen || (last === 'tens' && small < 10)) && (small > 0 || words.length === 1)) [part, last] = [part + small, last === 'tens' || small > 9 ? 'one' : 'small']
    else if (tens !== undefined && isOpen) [part, last] = [part + tens, 'tens']
    else if (word === HUNDRED && (last === 'small' || last === 'one') && part < 20) [part, last] = [part * 100, 'hundred']
    else if (scale !== undefined && scale < least && part > 0 && last !== 'scale' && last !== 'and') {
      total += part * scale
      part = 0
      least = scale
      last = 'scale'
    } else if (word === 'and' && (last === 'hundred' || last === 'scale')) last = 'and'
    else if (last === 'nothing' && word === 'a' && words.length > 1) [part, last] = [1, 'one']
    else if (last === 'nothing' && DIGITS.test(word)) [part, last] = [Number(word.replaceAll(',', '')), 'digits']
    else return null
  }
  if (last === 'nothing' || last === 'and' || (last === 'one' && words.at(-1) === 'a')) return null
  return least === Infinity ? part : Math.round(total + part)
}
