import { expect, it } from 'vitest'
import { beyondInsertion } from '../../../src/quotes/learned/dangling-end.js'
import { saidAfter } from './marked-frame.js'

/** All that is said of what a story's brackets mark. */
const whole = (marked: string): string => saidAfter(beyondInsertion, marked)

it.each([
  ['a question whose subject has a clause', '{Lee} <asked> [indirect why the report], which was due in May, had not come.', 'why the report, which was due in May, had not come'],
  ['one within what is asked for', '{Lee} <asked> [indirect the town to explain why the lake], which was full, had vanished.', 'the town to explain why the lake, which was full, had vanished'],
  ['a second verb behind a time', '{Lee} <said> [indirect the plan began well and then], after a year, fell apart.', 'the plan began well and then, after a year, fell apart'],
])('%s goes on behind what is inserted', (_, marked, words) => {
  expect(whole(marked)).toBe(words)
})

it.each([
  ['a clause with its verb', '{Lee} <asked> [indirect why the report was late], which was due in May, had she known.', 'why the report was late'],
  ['what nothing goes on', '{Lee} <asked> [indirect why the report], which was due in May, of all months.', 'why the report'],
  ['what has no second comma', '{Lee} <asked> [indirect why the report], which was due in May.', 'why the report'],
  ['words with marks near', '{Lee} <asked> [indirect why the report], which was “due”, had not come.', 'why the report'],
  ['what stands before its cue', '[indirect Why the report], {Lee} <asked>, had not come.', 'Why the report'],
  ['a thing with a clause', '{Lee} <praised> [indirect the report], which was due in May, had it come.', 'the report'],
])('but not %s', (_, marked, words) => {
  expect(whole(marked)).toBe(words)
})
