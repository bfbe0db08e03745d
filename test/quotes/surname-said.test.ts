import { expect, test } from 'vitest'
import { withSurnameSaid } from '../../src/quotes/surname-said.js'
import { readStory } from '../story.js'

/** Who said, by which verb, what. */
function read(marked: string): string {
  const { story: { text }, analysis, quotes: [quote] } = readStory(marked)
  const { source, cue, spans } = withSurnameSaid(analysis, quote)
  return [source, cue, ...spans].map((span) => (span ? text.slice(span.start, span.end) : '?')).join(' | ')
}

test.each([
  ['{Mayor Kamarul} <Said> [indirect said the road was shut].', 'Mayor Kamarul Said | said | the road was shut'],
  ['{Kamarul} <Said> [indirect told them it was shut].', 'Kamarul Said | told | them it was shut'],
  ['{Kamarul} <Said> [indirect the road was shut].', 'Kamarul | Said | the road was shut'],
  ['{Kamarul} <Said> [indirect1 said the road], he added, [indirect1 was shut].', 'Kamarul Said | said | the road | was shut'],
  ['{He} and Kamarul <Said> [indirect said the road was shut].', 'He | Said | said the road was shut'],
  ['What {Kamarul} <Said> About [indirect claims of fraud].', 'Kamarul | Said | claims of fraud'],
  ['{Kamarul} <Said> [indirect Demand for boats fell].', 'Kamarul | Said | Demand for boats fell'],
  ['[indirect the road was shut], {Kamarul}.', 'Kamarul | ? | the road was shut'],
  ['<Said> [indirect told of it], he left.', '? | Said | told of it'],
  ['{the mayor} <Said> [indirect said it].', 'the mayor | Said | said it'],
  ['{Kamarul} <said> [indirect said it].', 'Kamarul | said | said it'],
  ['{Kamarul} <Said> [indirect said].', 'Kamarul | Said | said'],
])('somebody may be called Said: %s', (marked, told) => expect(read(marked)).toBe(told))
