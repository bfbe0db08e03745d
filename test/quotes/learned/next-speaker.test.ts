import { expect, it } from 'vitest'
import { tokensWithin, type Analysis, type TokenRange } from '../../../src/analysis.js'
import { withoutNextSpeakers } from '../../../src/quotes/learned/next-speaker.js'
import { readSetting } from '../../../src/quotes/learned/setting.js'
import { findMarks } from '../../../src/quotes/marks.js'
import type { Span } from '../../../src/span.js'
import { readStory } from '../../story.js'

/** A cue within the story, with who speaks and what is said: all of what a tagger reads. */
interface Reading { readonly source: string, readonly cue: string, readonly said: string }

const rangeOf = ({ tokens, document: { text } }: Analysis, words: string): TokenRange => {
  const start = text.indexOf(words)
  const span: Span = { start, end: start + words.length }
  return tokensWithin(tokens, span)
}

/** What the first of two speakers is left with. */
function firstOf(text: string, first: Reading, second: Reading, chance = 0.8): string {
  const { analysis } = readStory(text)
  const { tokens } = analysis
  const frames = [first, second].map(({ source, cue, said }) => {
    const at = rangeOf(analysis, cue)
    return { head: at.first, cue: at, source: rangeOf(analysis, source), content: [rangeOf(analysis, said)], cueChance: 1, contentChance: 1, sourceChance: 1, type: 'indirect' as const, quoteChance: chance, rightChance: chance }
  })
  const [{ content: [left] }] = withoutNextSpeakers(readSetting(analysis, findMarks(analysis).regions), frames)
  return text.slice(tokens.starts[left.first], tokens.ends[left.end - 1])
}

const TOLL = 'The ministry said that twelve people died, while rebels claimed it was forty.'

it('what somebody says ends before the clause of another who speaks', () => {
  expect(firstOf(TOLL, { source: 'The ministry', cue: 'said', said: 'that twelve people died, while rebels claimed it was forty' }, { source: 'rebels', cue: 'claimed', said: 'it was forty' })).toBe('that twelve people died')
})

it('unless that one hardly says anything', () => {
  const whole = 'that twelve people died, while rebels claimed it was forty'
  expect(firstOf(TOLL, { source: 'The ministry', cue: 'said', said: whole }, { source: 'rebels', cue: 'claimed', said: 'it was forty' }, 0.4)).toBe(whole)
})

it.each([
  ['a pronoun, which may be of theirs', 'The ministry said that the men left, and they claimed it was late.', 'that the men left, and they claimed it was late', 'they', 'it was late'],
  ['somebody without a comma before them', 'The ministry said that the men left and rebels claimed it was late.', 'that the men left and rebels claimed it was late', 'rebels', 'it was late'],
  ['somebody at the beginning', 'The ministry said that, while rebels claimed it was late, all was well.', 'that, while rebels claimed it was late, all was well', 'rebels', 'it was late'],
  ['somebody whom a clause tells of', 'The ministry said that the men left, whom rebels claimed it was late for.', 'that the men left, whom rebels claimed it was late for', 'rebels', 'it was late for'],
])('but not before %s', (_, text, whole, source, said) => {
  expect(firstOf(text, { source: 'The ministry', cue: 'said', said: whole }, { source, cue: 'claimed', said })).toBe(whole)
})

const DIVIDED = 'The town was split, with Lee arguing that it was safe and Hill warning that it would fail.'

it('what one participle tells ends before whoever tells the next', () => {
  expect(firstOf(DIVIDED, { source: 'Lee', cue: 'arguing', said: 'that it was safe and Hill warning that it would fail' }, { source: 'Hill', cue: 'warning', said: 'that it would fail' })).toBe('that it was safe')
})
