import { expect, it } from 'vitest'
import { withToldClause } from '../../../src/quotes/learned/told-clause.js'
import { markedFrame, toldAfter } from './marked-frame.js'

/** What somebody is told in a story of which a tagger saw nothing said. */
function told(marked: string): readonly string[] {
  const { setting, frame, words } = markedFrame(marked)
  return withToldClause(setting, { ...frame, content: [] }).content.map(words)
}

it('a clause is told behind whoever hears it', () => {
  expect(told('{Lee} <told> jurors the port [indirect was] shut.')).toEqual(['the port was shut'])
})

it('but none of a sentence without end', () => {
  expect(told(`{Lee} <told> jurors the port [indirect was] shut${' and open and shut'.repeat(40)}.`)).toEqual([])
})

it('nor behind a verb that tells nobody', () => {
  expect(told('{Lee} <liked> jurors the port [indirect was] shut.')).toEqual([])
})

it('nor is whoever hears it a part of it, where a tagger took them for one', () => {
  expect(toldAfter(withToldClause, '{Lee} <told> [indirect the BBC her men were near].')).toBe('Lee: her men were near')
  expect(toldAfter(withToldClause, '{Lee} <told> [indirect the truth].')).toBe('Lee: the truth')
})

it.each([
  ['Eleven people were missing, {Ali Musa} <told> a press [indirect conference] in Jakarta.', ['Eleven people were missing']],
  ['Eleven people were missing, {Ali Musa} <told> [indirect the BBC], adding more.', ['Eleven people were missing']],
  ['In May, {Ali Musa} <told> [indirect the BBC].', []],
  ['Eleven people were missing, {Ali Musa} <told> [indirect the BBC was] late.', []],
  ['“Eleven” were missing, {Ali Musa} <told> [indirect the BBC].', []],
])('what stands in front is told where nothing but who hears it stands behind: %s', (marked, said) => {
  expect(told(marked)).toEqual(said)
})
