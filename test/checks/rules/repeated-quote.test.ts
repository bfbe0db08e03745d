import { expect, it } from 'vitest'
import { repeatedQuote } from '../../../src/checks/rules/repeated-quote.js'
import { foundBy, saidBy } from './found.js'

const FIRST = '[direct “We will never leave this old harbour while I am mayor,”] {_Ann Lee_} <said>.'

it('finds a quote that comes twice in other words', () => {
  const story = `${FIRST}\n\n[direct “We will never leave this old harbour so long as I am mayor,”] {_Lee_} <said>.`
  expect(foundBy(repeatedQuote, story)).toEqual(['We will never leave this old harbour so long as I am mayor,'])
  expect(saidBy(repeatedQuote, story)).toEqual(['this quote is in the story twice, in words that differ'])
})

it('finds a quote that was pasted twice', () => {
  expect(saidBy(repeatedQuote, `${FIRST}\n\n${FIRST}`)).toEqual(['this quote is in the story twice'])
})

it.each([
  ['two quotes of one speaker on one matter', `${FIRST}\n\n[direct “The old harbour is all that we have in this town,”] {_Lee_} <said>.`],
  ['words that somebody else takes up', `${FIRST}\n\n[direct “We will never leave this old harbour so long as I live,”] {_Max Berg_} <said>.`],
  ['a slogan of a few words', '[direct “We will never leave here,”] {_Ann Lee_} <said>.\n\n[direct “We will never leave,”] {_Lee_} <said>.'],
])('lets pass %s', (_, story) => {
  expect(foundBy(repeatedQuote, story)).toEqual([])
})
