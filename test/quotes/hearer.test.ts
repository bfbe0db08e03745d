import { expect, it } from 'vitest'
import { analyze } from '../../src/analysis.js'
import { clauseAfterHearer } from '../../src/quotes/hearer.js'
import { readDocument } from '../../src/reading/index.js'

/** The clause that somebody is told behind “told”; null where none is. */
function told(text: string): string | null {
  const { tokens } = analyze(readDocument('-', text))
  const end = tokens.count - 1
  const clause = clauseAfterHearer(tokens, tokens.words.findIndex(({ lower }) => lower === 'told') + 1, end)
  return clause < 0 ? null : text.slice(tokens.starts[clause], tokens.ends[end - 1])
}

it.each([
  ['Lee told the judge the port was shut.', 'the port was shut'],
  ['Lee told jurors the port was shut.', 'the port was shut'],
  ['Lee told a packed meeting her port was shut.', 'her port was shut'],
  ['Lee told workers in Tarn the port was shut.', 'the port was shut'],
  ['Lee told Reuters the port was shut.', 'the port was shut'],
  ['Lee told Radio Four she was late.', 'she was late'],
  ['Lee told Hill’s sister the port was shut.', 'the port was shut'],
  ['Lee told them Hill would leave.', 'Hill would leave'],
  ['Lee told residents Hill would leave.', 'Hill would leave'],
  ['Lee told the BBC her port was shut.', 'her port was shut'],
  ['Lee told the New York Times the port was shut.', 'the port was shut'],
  ['Lee told parliament on Tuesday the port was shut.', 'the port was shut'],
  ['Lee told her staff the port was shut.', 'the port was shut'],
  ['Lee told her the port was shut.', 'the port was shut'],
  ['Lee told the two angry old pilots the port was shut.', 'the port was shut'],
])('whoever hears it stands in front of a clause: %s', (text, clause) => {
  expect(told(text)).toBe(clause)
})

it.each([
  'Lee told the judge to leave.', 'Lee told the judge that it was shut.', 'Lee told the truth.', 'Lee told the judge the story of a port.', 'Lee told Ann Hill to leave.', 'Lee told of a port that was shut.',
  'Lee told the judge the port, she felt, was shut.', 'Lee told the one open and free and very noisy meeting the port was shut.', 'Lee told pilots near Tarn the port was shut.', 'Lee told the judge', 'Lee told the judge that port was shut.',
  'Lee told the judge, the mayor and the town it was shut.', 'Lee told them nothing new.',
])('but in front of none in: %s', (text) => {
  expect(told(text)).toBeNull()
})
