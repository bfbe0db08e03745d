import { expect, it } from 'vitest'
import { hasAgent, withAgent } from '../../../src/quotes/learned/agent.js'
import { markedFrame, toldAfter } from './marked-frame.js'

it.each([
  ['behind what somebody is called', 'Hill was <called> [mixed a “con man” by Ann Roe on Friday].', 'Ann Roe: a “con man”'],
  ['before what somebody is accused of', 'Hill was <accused> by [indirect Ann Roe of lying to the town].', 'Ann Roe: of lying to the town'],
  ['before what somebody is blamed for', 'Hill has been <criticised> [indirect by Ann Roe for his speeches].', 'Ann Roe: for his speeches'],
])('of a verb in the passive, who stands behind “by” says it: %s', (_, marked, told) => {
  expect(toldAfter(withAgent, marked)).toBe(told)
})

it.each([
  ['a thing', 'Hill was <called> [mixed a “con man” by mistake].', '–: a “con man” by mistake'],
  ['who has done something', '{Hill} <called> [mixed it a “song” by Ann Roe].', 'Hill: it a “song” by Ann Roe'],
  ['words between marks', 'Hill was <called> [mixed a “liar by Ann Roe”].', '–: a “liar by Ann Roe”'],
  ['one who says no more', 'Hill was <accused> by [indirect Ann Roe].', '–: Ann Roe'],
  ['a verb that tells of nobody', 'Hill was <told> by [indirect Ann Roe of the plan].', '–: Ann Roe of the plan'],
])('but not %s', (_, marked, told) => {
  expect(toldAfter(withAgent, marked)).toBe(told)
})

it('a source behind “by” is an agent, and one in front is none', () => {
  const isAgent = (marked: string): boolean => {
    const { setting, frame } = markedFrame(marked)
    return hasAgent(setting, frame)
  }
  expect(isAgent('Hill was <accused> by {Ann Roe} [indirect of lying].')).toBe(true)
  expect(isAgent('{Ann Roe} <accused> [indirect Hill of lying].')).toBe(false)
})
