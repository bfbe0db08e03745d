import { expect, it } from 'vitest'
import { analyze } from '../../../src/analysis.js'
import { completeFrame } from '../../../src/quotes/learned/complete-frame.js'
import { readSetting } from '../../../src/quotes/learned/setting.js'
import { findMarks } from '../../../src/quotes/marks.js'
import { readDocument } from '../../../src/reading/index.js'

/** What is left of the content when a tagger has taken all words of a sentence but the source and the cue for it. */
function completed(text: string, source: string, cue: string): readonly string[] {
  const analysis = analyze(readDocument('-', text))
  const { tokens } = analysis
  const at = (word: string) => tokens.words.findIndex(({ text: letters }) => letters === word)
  const [from, head] = [at(source), at(cue)]
  const setting = readSetting(analysis, findMarks(analysis).regions)
  const content = [{ first: 0, end: from }, { first: head + 1, end: tokens.count - 1 }]
  const frame = { head, cue: { first: head, end: head + 1 }, source: { first: from, end: from + 1 }, content, cueChance: 1, contentChance: 1, sourceChance: 1 }
  return completeFrame(setting, frame).content.map(({ first, end }) => text.slice(tokens.starts[first], tokens.ends[end - 1]))
}

it('leaves out words that set the scene before a quote that goes on without a comma', () => {
  expect(completed('While giving no figures, Lee said the port was open.', 'Lee', 'said')).toEqual(['the port was open'])
})

it('keeps words before the source where a comma says that they go on after the cue', () => {
  expect(completed('The port, Lee said, was open.', 'Lee', 'said')).toEqual(['The port,', ', was open'])
})

it('keeps marked words before the source', () => {
  expect(completed('“The port,” Lee said in a letter.', 'Lee', 'said')).toContain('“The port,”')
})

it('keeps of a headline what stands between marks after its colon', () => {
  const text = 'Storm prompts mayor to act: “Leave now”\n\nThe mayor spoke on Friday about the storm in the harbour.'
  const analysis = analyze(readDocument('-', text))
  const setting = readSetting(analysis, findMarks(analysis).regions)
  const frame = { head: 1, cue: { first: 1, end: 2 }, source: { first: 0, end: 1 }, content: [{ first: 2, end: 10 }], cueChance: 1, contentChance: 1, sourceChance: 1 }
  expect(completeFrame(setting, frame).content.map(({ first, end }) => text.slice(analysis.tokens.starts[first], analysis.tokens.ends[end - 1]))).toEqual(['“Leave now”'])
})
