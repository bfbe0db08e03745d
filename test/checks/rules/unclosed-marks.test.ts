import { expect, it } from 'vitest'
import { unclosedMarks } from '../../../src/checks/rules/unclosed-marks.js'
import { foundBy } from './found.js'

it.each([
  ['opens and never closes', 'The mayor said: “We won.\n\nNobody else spoke.', ['“']],
  ['closes what was never opened', 'We won,” the mayor said.', ['”']],
])('shows the mark that %s', (_, story, marks) => {
  expect(foundBy(unclosedMarks, story)).toEqual(marks)
})

it.each([
  ['pairs', '“We won,” the mayor said.'],
  ['a speech over paragraphs, each opened and only the last closed', 'The mayor said: “We won.\n\n“Nobody thought so.”'],
  ['apostrophes', 'The workers’ boss didn’t come.'],
])('lets pass %s', (_, story) => {
  expect(foundBy(unclosedMarks, story)).toEqual([])
})
