import { addLanes, lanesOf, type FeatureWeights } from '../../model/feature-weights.js'
import { perWord, type Word } from '../../word.js'
import { MOST_WORD_FEATURES, REACH, writeWordFeatures } from './word-features.js'

/**
 * For each word and place around a token, the sum of the weights of that word's features. Words have rows of one large array,
 * taken in turn: when all are given away, the first is taken from its word and given anew, which costs that word a second
 * look if it is met again. So many small arrays would cost more than what is in them.
 */
export interface WordSums {
  /** For each row and place from −2 to 2, the lanes of `addLanes`. */
  readonly sums: Int32Array
  /** Where the row of a word starts among them. */
  readonly startOf: (word: Word) => number
}

const PLACES = 2 * REACH + 1
/** Five megabytes, for labels of two looks. */
const MOST_ROWS = 1 << 14

/** Sums of at most so many words at once. */
export function makeWordSums(weights: FeatureWeights, mostRows = MOST_ROWS): WordSums {
  const width = lanesOf(weights)
  const size = PLACES * width
  const sums = new Int32Array(mostRows * size)
  const features = new Int32Array(MOST_WORD_FEATURES)
  const owners: Row[] = []
  const rowOf = perWord((): Row => ({ start: -1 }))
  let next = 0

  const give = (row: Row, word: Word): number => {
    if (next < owners.length) owners[next].start = -1
    owners[next] = row
    const start = next * size
    next = (next + 1) % mostRows
    sums.fill(0, start, start + size)
    for (let place = 0; place < PLACES; place++) addLanes(weights, features, writeWordFeatures(word, place - REACH, features), sums, start + place * width)
    return row.start = start
  }
  return {
    sums,
    startOf: (word) => {
      const row = rowOf(word)
      return row.start < 0 ? give(row, word) : row.start
    },
  }
}

interface Row {
  start: number
}
