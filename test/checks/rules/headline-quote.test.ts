import { expect, it } from 'vitest'
import { headlineQuote } from '../../../src/checks/rules/headline-quote.js'
import { foundBy } from './found.js'

const BODY = '\n\n“We may have to burn the bridge,” the mayor of the town said on Monday. “It’s the workers’ wish.”'

it.each([
  ['in single marks', 'Mayor: ‘We will burn the bridge’', 'We will burn the bridge'],
  ['in double marks', 'Mayor says “we will burn it all”', 'we will burn it all'],
])('finds words %s in the headline that nobody says in the story', (_, headline, words) => {
  expect(foundBy(headlineQuote, headline + BODY)).toEqual([words])
})

it.each([
  ['words that are in the story, whatever their case and marks', 'Mayor: ‘We may have to BURN the bridge’'],
  ['words with an apostrophe', 'Mayor: ‘It’s the workers’ wish’'],
  ['a single word in marks', 'Mayor plans a ‘bonfire’'],
  ['possessives', 'The workers’ wish and the mayors’ plan'],
])('lets pass %s', (_, headline) => {
  expect(foundBy(headlineQuote, headline + BODY)).toEqual([])
})
