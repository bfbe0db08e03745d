import { describe, expect, test } from 'vitest'
import { isNamed, selectQuotes } from '../../src/output/select.js'
import { EXTRACTION } from './articles.js'
import { resultOf } from './marked-result.js'

const ALL = { types: null, speakers: null, minConfidence: null }
const ids = (filter: Partial<Parameters<typeof selectQuotes>[1]>) => selectQuotes(EXTRACTION, { ...ALL, ...filter }).quotes.map(({ id }) => id)

describe('quotes can be chosen', () => {
  test('by type', () => expect(ids({ types: ['indirect'] })).toEqual(['q2']))
  test('by speaker', () => expect(ids({ speakers: ['李小龍'] })).toEqual(['q1']))
  test('by confidence', () => expect(ids({ minConfidence: 0.4 })).toEqual(['q1', 'q2']))
  test('by all at once', () => expect(ids({ types: ['direct'], minConfidence: 0.98 })).toEqual([]))

  test('and only those who speak them stay; names stay all', () => {
    const { speakers, people } = selectQuotes(EXTRACTION, { ...ALL, types: ['indirect'] })
    expect(speakers).toEqual([])
    expect(people).toBe(EXTRACTION.people)
  })
})

test('the words of a speaker are those of the quotes that stay', () => {
  const { extraction } = resultOf('[direct1 “We are back.”] {1 Ann Lee} <1 said>. [direct2 “All of us are.”] {2 Ann Lee} <2 said>. {3 Ann Lee} <3 said> [indirect3 it was late].')
  const wordsOf = (filter: Partial<Parameters<typeof selectQuotes>[1]>) => selectQuotes(extraction, { ...ALL, ...filter }).speakers.map(({ quotes, words }) => [quotes.length, words])
  expect(wordsOf({ types: ['direct'] })).toEqual([[2, 7]])
  expect(wordsOf({ types: ['indirect'] })).toEqual([[1, 3]])
  expect(wordsOf({ types: ['mixed'] })).toEqual([])
})

describe('a speaker is so named', () => {
  test.each([
    ['Luis Peña', 'pena', true],
    ['Luis Peña', 'LUIS PEÑA', true],
    ['Luis Peña', 'Peña Luis', true],
    ['Ann Leeds', 'Lee', false],
    ['Ann Lee', 'Ann Reed', false],
    ['Ann Lee', '“”', false],
    ['a spokeswoman', 'spokeswoman', true],
  ])('%s by %s: %s', (name, asked, named) => expect(isNamed(name, asked)).toBe(named))
})
