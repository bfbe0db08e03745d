import { describe, expect, it } from 'vitest'
import { findSilences } from '../../../src/checks/check/silence.js'

const RULES = ['no-role', 'no-speaker']

/** Which of the words A, B, C of a source a rule is silent at. */
function silentAt(source: string, rule = 'no-role'): string {
  const { covers } = findSilences(source, RULES)
  return Array.from(source.matchAll(/\b[A-D]\b/gu)).filter(({ index }) => covers(rule, index)).map(([word]) => word).join('')
}

describe('a comment silences', () => {
  it.each([
    ['from there on', 'A <!-- whosaid-disable no-role --> B\n\nC', 'BC'],
    ['until it is taken back', 'A <!-- whosaid-disable no-role --> B <!-- whosaid-enable no-role --> C', 'B'],
    ['until all are taken back', 'A <!-- whosaid-disable no-role --> B <!-- whosaid-enable --> C', 'B'],
    ['every rule', 'A <!-- whosaid-disable --> B', 'B'],
    ['several rules', 'A <!-- whosaid-disable no-speaker, no-role --> B', 'B'],
    ['the paragraph after it, where it stands alone', 'A\n\n<!-- whosaid-disable-next no-role -->\nB\n\nC', 'B'],
    ['the paragraph after it, past empty lines', 'A\n\n<!-- whosaid-disable-next no-role -->\n\nB\n\nC', 'B'],
    ['the paragraph it stands in', 'A\n\nB <!-- whosaid-disable-next no-role --> C\n\nD', 'BC'],
    ['whatever the reason', '<!-- whosaid-disable no-role -- she is the queen -->\n\nA', 'A'],
    ['over several lines', '<!--\n  whosaid-disable\n  no-role\n-->\n\nA', 'A'],
  ])('%s', (_, source, silent) => {
    expect(silentAt(source)).toBe(silent)
  })
})

describe('nothing is silenced by', () => {
  it.each([
    ['a comment on another rule', '<!-- whosaid-disable no-speaker --> A'],
    ['any other comment', '<!-- whosaid is fine, no-role too --> A'],
    ['a comment that is never closed', '<!-- whosaid-disable no-role A'],
    ['words without a comment', 'whosaid-disable no-role A'],
  ])('%s', (_, source) => {
    expect(silentAt(source)).toBe('')
  })
})

it('names that no rule has are told, with their place', () => {
  expect(findSilences('A <!-- whosaid-disable no-rule -->', RULES).unknown).toEqual([{ name: 'no-rule', offset: 2 }])
})
