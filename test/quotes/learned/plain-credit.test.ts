import { expect, it } from 'vitest'
import { judgePlainCredit } from '../../../src/quotes/learned/plain-credit.js'
import { markedFrame } from './marked-frame.js'

const chanceOf = (marked: string, quoteChance: number): number => {
  const { setting, frame } = markedFrame(marked)
  return judgePlainCredit(setting, { ...frame, type: 'indirect', quoteChance, rightChance: 0.1 }).quoteChance
}

it('“according to” and a source credit words that the judge has doubts about', () => {
  expect(chanceOf('<According to> {the agency}, [indirect 12 people need aid].', 0.4)).toBe(0.5)
})

it('so does a participle in front of who tells it', () => {
  expect(chanceOf('<Saying> [indirect he was tired], {Lee} resigned.', 0.4)).toBe(0.5)
})

it('so does who stands between a subject and its verb', () => {
  expect(chanceOf('[indirect The country], {Hill} <told> supporters, was lost.', 0.4)).toBe(0.5)
})

it('so does who stands behind “by”', () => {
  expect(chanceOf('Lee was <accused> by {Ann Roe} [indirect of lying].', 0.4)).toBe(0.5)
})

it.each([
  ['who stands behind a whole clause', '[indirect The country was lost], {Hill} <told> supporters, was it not.', 0.4],
  ['who tells what follows', '[indirect The country], {Hill} <told> supporters, the sea.', 0.4],
  ['a participle behind who tells it', '{Lee} resigned, <saying> [indirect he was tired].', 0.4],
  ['words that it has none about', '<According to> {the agency}, [indirect 12 people need aid].', 0.9],
  ['words that it is sure are nobody’s', '<According to> {the agency}, [indirect 12 people need aid].', 0.2],
  ['nobody', '<According to> plan, [indirect 12 people need aid].', 0.4],
  ['what others say', '{The agency} <says> [indirect 12 people need aid].', 0.4],
])('but not %s', (_, marked, chance) => {
  expect(chanceOf(marked, chance)).toBe(chance)
})
