import { UNQUOTED, type SaidWords } from './said-words.js'

/** Where quoted words, and pairs of neighbours in quotes, occur in what was said. */
export interface Occurrences {
  /** All words of the transcripts. */
  readonly total: number
  readonly ofWord: (form: number) => Int32Array
  /** Where the first of the two stands. */
  readonly ofPair: (first: number, second: number) => Int32Array
}

const NOWHERE = new Int32Array()

/** Indexes what was said in two scans. `pairs` are the neighbours in quotes, as `pairKey`s. */
export function indexOccurrences({ count, forms }: SaidWords, vocabularySize: number, pairs: ReadonlySet<number>): Occurrences {
  const numbers = new Map([...pairs].map((pair, index) => [pair, index]))
  const wordCounts = new Int32Array(vocabularySize + 1)
  const pairCounts = new Int32Array(pairs.size)
  const pairAt = new Int32Array(count).fill(-1)
  for (let at = 0; at < count; at++) {
    const form = forms[at]
    if (form === UNQUOTED) continue
    wordCounts[form]++
    const next = at + 1 < count ? forms[at + 1] : UNQUOTED
    const pair = next === UNQUOTED ? undefined : numbers.get(pairKey(form, next))
    if (pair === undefined) continue
    pairAt[at] = pair
    pairCounts[pair]++
  }
  const words = Array.from(wordCounts, (size) => new Int32Array(size))
  const pairPlaces = Array.from(pairCounts, (size) => new Int32Array(size))
  wordCounts.fill(0)
  pairCounts.fill(0)
  for (let at = 0; at < count; at++) {
    const form = forms[at]
    if (form === UNQUOTED) continue
    words[form][wordCounts[form]++] = at
    const pair = pairAt[at]
    if (pair >= 0) pairPlaces[pair][pairCounts[pair]++] = at
  }
  return {
    total: count,
    ofWord: (form) => words[form] ?? NOWHERE,
    ofPair: (first, second) => pairPlaces[numbers.get(pairKey(first, second)) ?? -1] ?? NOWHERE,
  }
}

/** More forms than quotes of a story can have. */
const MOST_FORMS = 2 ** 26

/** One number for two neighbours. */
export const pairKey = (first: number, second: number): number => first * MOST_FORMS + second
