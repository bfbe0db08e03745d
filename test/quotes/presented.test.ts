import { expect, it } from 'vitest'
import { analyze, rangeText } from '../../src/analysis.js'
import { extract } from '../../src/index.js'
import { presentedBy } from '../../src/quotes/presented.js'
import { readDocument } from '../../src/reading/index.js'

/** Whom a lead presents, as words of it. */
function presented(lead: string): string | null {
  const analysis = analyze(readDocument('-', lead))
  const found = presentedBy(analysis.tokens, { first: 0, end: analysis.tokens.count })
  return found && rangeText(analysis, found)
}

it.each([
  ['More from Ann Lee:', 'Ann Lee'],
  ['And this from Ann Lee, her deputy:', 'Ann Lee'],
  ['Now some reaction from the mayor:', 'the mayor'],
  ['A statement by the harbour council:', 'the harbour council'],
  ['From Ann Lee:', 'Ann Lee'],
  ['Here is Ann Lee on the wait:', 'Ann Lee'],
  ['Here’s Ann Lee:', 'Ann Lee'],
  ['But here comes Ann Lee:', 'Ann Lee'],
  ['This was Lee’s answer:', 'Lee’s answer'],
  ['This was her answer:', 'her answer'],
])('%s', (lead, who) => {
  expect(presented(lead)).toBe(who)
})

it.each([
  'More from the north:',
  'A ferry from Ann Lee:',
  'The long and cold road that leads to the word from Ann Lee:',
  'Here is the timetable:',
  'Here Ann Lee sits:',
  'This was the answer:',
  'Yesterday: news from Ann Lee',
  'By Ann Lee:',
  'And then',
  'And here',
  'A ferry from Ann Lee with more news:',
  'This was the answer, read in Lee’s office:',
])('presents nobody: %s', (lead) => {
  expect(presented(lead)).toBeNull()
})

it.each([
  'Prime minister Eva Lund and mayor Bo Ek met on Monday.\n\nMore from Ek, who has been speaking at noon:\n\n“We wait.”',
  'Prime minister Eva Lund and mayor Bo Ek met on Monday.\n\nHere is Ek on the trains: “We wait for the wind to drop.”',
])('leads to words of the one presented: %s', (story) => {
  const { quotes } = extract(story)
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Bo Ek'])
})
