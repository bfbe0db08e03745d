import { expect, it } from 'vitest'
import { straightMarks } from '../../../src/checks/rules/straight-marks.js'
import { foundBy, saidBy } from './found.js'

const CURLY = '“We won,” said the mayor. “At last,” said the cook. “Hooray,” said the baker.'

it('shows the first straight mark among curly ones, and says how many there are', () => {
  expect(foundBy(straightMarks, `${CURLY} "And now?" asked the judge.`)).toEqual(['"'])
  expect(saidBy(straightMarks, `${CURLY} "And now?" asked the judge.`)).toEqual(['2 straight quotation marks, the first of them here, in a story with 6 curly ones'])
})

it.each([
  ['a story with straight marks alone', '"We won," said the mayor.'],
  ['one with curly marks alone', CURLY],
  ['inches', `${CURLY} The plank was 12" long.`],
  ['half of either, where nobody can tell which was meant', '“We won,” said the mayor. "At last," said the cook.'],
])('lets pass %s', (_, story) => {
  expect(foundBy(straightMarks, story)).toEqual([])
})
