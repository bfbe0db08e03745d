import { expect, it } from 'vitest'
import { withToldClause } from '../../../src/quotes/learned/told-clause.js'
import { markedFrame } from './marked-frame.js'

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
