import { expect, it } from 'vitest'
import { tokensWithin } from '../../../src/analysis.js'
import { readSetting } from '../../../src/quotes/learned/setting.js'
import { turned } from '../../../src/quotes/learned/turned-frame.js'
import { findMarks } from '../../../src/quotes/marks.js'
import { readStory } from '../../story.js'

/** Who says what, once a tagger's reading is turned, as "source: words". */
function read(marked: string): string {
  const { story: { text }, analysis, quotes: [{ spans, source, cue }] } = readStory(marked)
  const { tokens } = analysis
  const within = (span: { start: number; end: number }) => tokensWithin(tokens, span)
  const frame = { head: within(cue!).first, cue: within(cue!), source: source && within(source), content: spans.map(within), cueChance: 1, contentChance: 1, sourceChance: 1 }
  const words = ({ first, end }: { first: number; end: number }) => text.slice(tokens.starts[first], tokens.ends[end - 1])
  const whole = turned(readSetting(analysis, findMarks(analysis).regions), frame)
  return `${whole.source ? words(whole.source) : '–'}: ${whole.content.map(words).join(' … ')}`
}

it.each([
  ['who stands behind the verb says what stands before it', '{Not so fast}, <says> [indirect Ann Lee].', 'Ann Lee: Not so fast'],
  ['with what she says next', '{Not so fast}, <says> [indirect Ann Lee. “We have a plan]”', 'Ann Lee: Not so fast … “We have a plan'],
  ['but nobody does who is no one', '{Not so fast}, <says> [indirect the rain].', 'Not so fast: the rain'],
  ['nor where somebody stands before it', '{Tom Hill}, <says> [indirect Ann Lee].', 'Tom Hill: Ann Lee'],
  ['nor without a comma', '{The paper} <says> [indirect Ann Lee].', 'The paper: Ann Lee'],
  ['nor where words lie between', '{Not so fast}, <says> again [indirect Ann Lee].', 'Not so fast: Ann Lee'],
  ['nor without a source', '<Says> [indirect Ann Lee].', '–: Ann Lee'],
])('%s', (_, marked, whole) => {
  expect(read(marked)).toBe(whole)
})
