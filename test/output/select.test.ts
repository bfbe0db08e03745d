import { describe, expect, test } from 'vitest'
import type { Extraction } from '../../src/extraction.js'
import { isNamed, selectProblems, selectQuotes } from '../../src/output/select.js'
import { whosaid } from '../cli/console.js'
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

describe('what is wrong with quotes that are left out is left out with them', () => {
  const { extraction: found } = resultOf('[direct1 “We are back.”] {1 Ann Lee} <1 said>. [direct2 “Who pays?”] [indirect3 It was late.] “The tide')
  const extraction: Extraction = { ...found, problems: [...found.problems, { code: 'unclosed-quote', message: 'this quotation mark is never closed', start: 65, end: 66 }] }
  const codesOf = ({ problems }: Extraction) => problems.map(({ code, start }) => `${code} ${extraction.quotes.findIndex(({ spans: [span] }) => span.start === start) + 1}`)

  test('all of them are there without a choice', () => {
    expect(codesOf(selectQuotes(extraction, ALL))).toEqual(['no-speaker 2', 'no-speaker 3', 'unclosed-quote 0'])
    expect(codesOf(selectProblems(extraction, ['quotes', 'people']))).toEqual(['no-speaker 2', 'no-speaker 3', 'unclosed-quote 0'])
  })

  test('by type', () => expect(codesOf(selectQuotes(extraction, { ...ALL, types: ['direct'] }))).toEqual(['no-speaker 2', 'unclosed-quote 0']))
  test('by speaker', () => expect(codesOf(selectQuotes(extraction, { ...ALL, speakers: ['Lee'] }))).toEqual(['unclosed-quote 0']))
  test('by part', () => expect(codesOf(selectProblems(extraction, ['people', 'speakers']))).toEqual(['unclosed-quote 0']))

  test('in the output too', async () => {
    const problems = async (...argv: readonly string[]) => (JSON.parse((await whosaid(['-f', 'json', ...argv], { stdin: 'It rained.\n\n“Who pays?”\n' })).out) as Extraction).problems
    expect(await problems()).toMatchObject([{ code: 'no-speaker' }])
    expect(await problems('--type', 'direct')).toMatchObject([{ code: 'no-speaker' }])
    expect(await problems('--only', 'people')).toEqual([])
    expect(await problems('--type', 'indirect')).toEqual([])
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
