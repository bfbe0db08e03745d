import { expect, it } from 'vitest'
import { unclosedMarks } from '../../../src/checks/rules/unclosed-marks.js'
import { foundBy } from './found.js'

it.each([
  ['opens and never closes', 'The mayor said: “We won.\n\nNobody else spoke.', ['“']],
  ['stands where an apostrophe should', 'The mayor‘s boat is gone.', ['‘']],
  ['closes where it should open, once', '” We won,” the mayor said.', ['”']],
  ['closes what was never opened', 'We won,” the mayor said.', ['”']],
])('shows the mark that %s', (_, story, marks) => {
  expect(foundBy(unclosedMarks, story)).toEqual(marks)
})

it.each([
  ['pairs', '“We won,” the mayor said.'],
  ['a speech over paragraphs, each opened and only the last closed', 'The mayor said: “We won.\n\n“Nobody thought so.”'],
  ['a mark that is a letter of a name', 'Then ‘Abd came to town. Nobody knew that ‘Abd was there.'],
  ['a quote set apart, with its speaker on the last line', 'It rained.\n\n"We may see the sun again.\nAnn Lee."\n\nIt rained on.'],
  ['apostrophes', 'The workers’ boss didn’t come.'],
])('lets pass %s', (_, story) => {
  expect(foundBy(unclosedMarks, story)).toEqual([])
})
