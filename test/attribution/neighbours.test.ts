import { describe, expect, test } from 'vitest'
import { analyze, type Tokens } from '../../src/analysis.js'
import { followsPreposition, isQualifier, joinsWords, tellsWhere } from '../../src/attribution/neighbours.js'
import { readDocument } from '../../src/reading/index.js'

/** What is said of the token after the bar. */
function ask(question: (tokens: Tokens, at: number) => boolean, marked: string): boolean {
  const [before, after] = marked.split('|')
  const { tokens } = analyze(readDocument('-', before + after))
  return question(tokens, Array.from(tokens.starts).findIndex((start) => start >= before.length))
}

describe('a participle within a phrase for somebody', () => {
  test.each(['a |retired nurse left', 'the once |widowed nurse left', 'her |retired nurse'])('is one: %s', (marked) => expect(ask(isQualifier, marked)).toBe(true))

  test.each(['|Retired nurse Ann Lee', 'Ann |called a nurse', 'a |young nurse', 'the |retired, all of them,'])('is none: %s', (marked) => expect(ask(isQualifier, marked)).toBe(false))
})

describe('where and when, after whoever it is', () => {
  test.each(['officials |there said so', 'the council |this week', 'Lee |late on Monday', 'the board |Monday', 'the board |Monday night'])('is told: %s', (marked) => expect(ask(tellsWhere, marked)).toBe(true))

  test.each([
    ['the late mayor', 'Then the |late mayor left'], ['the late mayor, at the start', 'The |late mayor left'], ['what comes after a mark', 'the board, |there'], ['what nobody stands before', 'they went |there'],
    ['a plan', 'the council |this plan'], ['no time at all', 'the council |this'], ['a name', 'Lee |April Reed'], ['a holiday', 'the board |Monday Club'],
  ])('is not told by %s: %s', (_, marked) => expect(ask(tellsWhere, marked)).toBe(false))
})

describe('a preposition before a name', () => {
  test.each(['In a letter to Mayor |Lee', 'With |Lee gone', 'She spoke to |Lee'])('governs it: %s', (marked) => expect(ask(followsPreposition, marked)).toBe(true))

  test.each(['a spokesman for |Lee', 'Mayor |Lee', 'In Oslo, |Lee', 'With the old, and the very old and the young ones and mayor |Lee', 'To my very old and very dear and ever so young friend |Lee'])('does not: %s', (marked) => expect(ask(followsPreposition, marked)).toBe(false))
})

describe('a hyphen', () => {
  test('joins two words', () => expect(ask(joinsWords, 'the vice|-president')).toBe(true))
  test.each(['the vice|-', 'the vice |- president', 'the vice|- president', 'the vice|.president'])('or does not: %s', (marked) => expect(ask(joinsWords, marked)).toBe(false))
})
