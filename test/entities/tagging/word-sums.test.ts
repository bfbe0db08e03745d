import { expect, it } from 'vitest'
import { makeWordSums, type WordSums } from '../../../src/entities/tagging/word-sums.js'
import { lanesOf } from '../../../src/model/feature-weights.js'
import { readModelFile } from '../../../src/model/files.js'
import { readLooksModel } from '../../../src/model/looks-model.js'
import { internWord } from '../../../src/word.js'

const { weights } = readLooksModel(readModelFile('entities.bin'))
const PLACES = 5

const sumsOf = ({ sums, startOf }: WordSums, word: string): readonly number[] => {
  const start = startOf(internWord(word))
  return [...sums.slice(start, start + PLACES * lanesOf(weights))]
}

it('keeps what a word adds to each token beside it', () => {
  const sums = makeWordSums(weights)
  const paris = sumsOf(sums, 'Paris')
  expect(paris.some((sum) => sum !== 0)).toBe(true)
  expect(sumsOf(sums, 'said')).not.toEqual(paris)
  expect(sumsOf(sums, 'Paris')).toEqual(paris)
})

it('gives the same when the word has lost its row to others', () => {
  const [alone, crowded] = [makeWordSums(weights), makeWordSums(weights, 2)]
  for (const word of ['Paris', 'said', 'Lee', 'Paris', 'Paris', 'Amsel', 'said', 'Lee']) expect(sumsOf(crowded, word), word).toEqual(sumsOf(alone, word))
})
