import { expect, it } from 'vitest'
import { wordsWithinClause as said } from './within-clause.js'

it.each([
  ['{Voters} <said> [indirect they were angry, the survey showed].', 'they were angry'],
  ['{Lee} <said> [indirect she was armed, the lawsuit alleges].', 'she was armed'],
  ['{Lee} <said> [indirect the port was shut, state radio reported].', 'the port was shut'],
  ['{Hill} <told> [indirect them the bomb was ready, two aides said].', 'the bomb was ready'],
  ['{Lee} <said> [indirect the port was shut, Hill found].', 'the port was shut, Hill found'],
  ['{Lee} <said> [indirect the port was shut, the record showed].', 'the port was shut'],
])('what is said ends before who or what passes it on: %s', (marked, words) => {
  expect(said(marked)).toEqual([words])
})
