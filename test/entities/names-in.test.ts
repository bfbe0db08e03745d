import { expect, test } from 'vitest'
import { markName } from '../../src/entities/mark-name.js'
import { namesIn } from '../../src/entities/names-in.js'
import { OUTSIDE } from '../../src/entities/tagging/labels.js'

const labels = new Uint8Array(10)
for (const [first, end] of [[1, 2], [2, 5], [6, 7], [8, 10]]) markName(labels, { first, end }, 'place')

test('names are read one by one, of one word and of several, side by side and apart', () => {
  expect(namesIn(labels, { first: 0, end: 10 })).toEqual([{ first: 1, end: 2 }, { first: 2, end: 5 }, { first: 6, end: 7 }, { first: 8, end: 10 }])
})

test('a name ends with its paragraph', () => {
  expect(namesIn(labels, { first: 0, end: 4 })).toEqual([{ first: 1, end: 2 }, { first: 2, end: 4 }])
  expect(namesIn(labels, { first: 5, end: 6 })).toEqual([])
})

test('what is left of a name that something cut is one still', () => {
  const cut = labels.slice()
  cut[2] = OUTSIDE
  expect(namesIn(cut, { first: 0, end: 6 })).toEqual([{ first: 1, end: 2 }, { first: 3, end: 5 }])
})
