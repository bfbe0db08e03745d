import { expect, it } from 'vitest'
import { analyze } from '../../src/analysis.js'
import { creditFloating } from '../../src/quotes/credit-floating.js'
import { findMarkedQuotes } from '../../src/quotes/find-marked.js'
import { findMarks } from '../../src/quotes/marks.js'
import { readDocument } from '../../src/reading/index.js'

/** The last quote of a text, as [rule, source]. */
function lastCredit(text: string): readonly (string | null)[] {
  const analysis = analyze(readDocument('-', text))
  const { rule, source } = creditFloating(analysis, findMarkedQuotes(analysis, findMarks(analysis)).map((quote) => (quote.cue ? quote : { ...quote, source: null }))).at(-1)!
  return [rule, source && text.slice(source.start, source.end)]
}

it.each([
  ['The readers had much to say.\n\n“Nobody asked us about the port.” — Ann Lee, baker', 'signed-quote', 'Ann Lee'],
  ['The readers had much to say.\n\n“Nobody asked us about the port.”\n\n— Ann Lee, Oslo', 'signed-quote', 'Ann Lee'],
  ['The readers were few.\n\n“We will rebuild.” — Ann Lee', 'signed-quote', 'Ann Lee'],
  ['The readers were few.\n\n"No comment." – Tom Hill, baker', 'signed-quote', 'Tom Hill'],
  ['The readers were few.\n\n• “Never again!” — Ann van der Lee', 'signed-quote', 'Ann van der Lee'],
  ['“We won,” said Tom Hill.\n\n“Nobody asked us about the port”\n\nAnn Lee, union leader', 'signed-quote', 'Ann Lee'],
  ['“We won,” said Tom Hill.\n\n“Nobody asked us about the port.”\n\nAnn Lee, a baker, left.', 'floating-quote', 'Tom Hill'],
  ['“We won,” said Tom Hill.\n\n“Nobody asked us about the port.”\n\nHarbour talks begin', 'floating-quote', 'Tom Hill'],
  ['“We won,” said Tom Hill.\n\n“Nobody asked us about the port”\n\nAnn Lee in Oslo', 'floating-quote', 'Tom Hill'],
  ['“We won,” said Tom Hill.\n\n“Nobody asked us about the port”\n\nAnn Maria Lee,', 'floating-quote', 'Tom Hill'],
  ['“We won,” said Tom Hill.\n\nAnd: “Nobody asked us about the port.”\n\nAnn Lee, union leader', 'floating-quote', 'Tom Hill'],
  ['“We won,” said Tom Hill.\n\nTarn Police @tarnpolice\n\n“Stay at home, please.”', 'signed-quote', 'Tarn Police'],
  ['“We won,” said Tom Hill.\n\nTarnRail (@TarnRail) May 4\n\n“Stay at home, please.”', 'signed-quote', 'TarnRail'],
  ['“We won,” said Tom Hill.\n\nThe police wrote to @tarnpolice\n\n“Stay at home, please.”', 'subject-before', 'The police'],
  ['“We won,” said Tom Hill.\n\nTarn Police @tarnpolice\n\nIt said: “Stay at home, please.”', 'speaker-cue-quote', 'It'],
  ['Three views of the port:\n\nAnn Lee, Harbour Bank\n\n– Tonnage: 90 percent\n\n– “It will take years to come back”', 'listed-under-name', 'Ann Lee, Harbour Bank'],
  ['The port is shut.\n\nAnn Lee later added:\n\n“Nobody asked us about the port.”', 'introduced-quote', 'Ann Lee'],
  ['“We won,” said Ann Lee.\n\nTom Hill was less kind: “Nobody asked us about the port.”', 'introduced-quote', 'Tom Hill'],
  ['“We won,” said Ann Lee.\n\nAnd on his blog, Tom Hill had this: “Nobody asked us about the port.”', 'introduced-quote', 'Tom Hill'],
  ['“We won,” said Ann Lee.\n\n“We did,” he had; Tom Hill was less kind: “Nobody asked us about the port.”', 'introduced-quote', 'Tom Hill'],
  ['“We won,” said Ann Lee.\n\nEarlier, Tom Hill had shamed the council, “You have had a year, and the road is as bad as ever.”', 'introduced-quote', 'Tom Hill'],
  ['“We won,” said Ann Lee.\n\nThe result of Tom Hill was plain: “Nobody asked us about the port.”', 'floating-quote', 'Ann Lee'],
  ['“We won,” said Ann Lee.\n\nThe words of Tom Hill, a baker, were plain: “Nobody asked us about the port.”', 'floating-quote', 'Ann Lee'],
  ['“We won,” said Ann Lee.\n\n“Nobody thought that we would.”', 'floating-quote', 'Ann Lee'],
  ['The port is shut.\n\nAnn Lee has sold bread here for years. “We open at five.”', 'subject-before', 'Ann Lee'],
])('%s', (text, rule, source) => {
  expect(lastCredit(text)).toEqual([rule, source])
})

it('is not sure that a thing introduces words that stand on it', () => {
  expect(lastCredit('“We won,” said Ann Lee.\n\nIt was on every door:\n\n“Nobody asked us about the port.”')).toEqual(['subject-before', 'It'])
})

it('leaves a quote alone where nobody is named before it', () => {
  expect(lastCredit('“Nobody asked us about the port.”')).toEqual(['floating-quote', null])
})

it('leaves it alone in a list that nothing stands over', () => {
  expect(lastCredit('– Tonnage: 90 percent\n\n– “It will take years to come back”')).toEqual(['floating-quote', null])
})

it('passes over a paragraph of control characters', () => {
  expect(lastCredit('\u0007\n\n“Nobody asked us about the port.”')).toEqual(['floating-quote', null])
})
