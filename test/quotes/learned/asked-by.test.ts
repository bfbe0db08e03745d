import { expect, it } from 'vitest'
import { withAsker } from '../../../src/quotes/learned/asked-by.js'
import { toldAfter } from './marked-frame.js'

/** Who asks what in a story, as "who: what". */
const asked = (marked: string): string => toldAfter(withAsker, marked)

it.each([
  ['on a day', '<Asked> Tuesday by a reporter [indirect if he would go, Ann Hale smiled].', 'a reporter: if he would go'],
  ['by somebody with a title', '<Asked> by Rep. Ada Bell of Ohio [indirect why he lied, Hale paused].', 'Rep. Ada Bell of Ohio: why he lied'],
  ['during something', '<Asked> during a hearing by Bell [indirect if he lied, Hale paused].', 'Bell: if he lied'],
  ['where only other words were taken', 'When <asked> [indirect by reporters why] the bridge fell, Hale paused.', 'reporters: why the bridge fell'],
  ['on something', '<Pressed> by Bell [indirect on whether he lied, Hale paused].', 'Bell: whether he lied'],
])('whoever asks is told of, %s', (_, marked, result) => {
  expect(asked(marked)).toBe(result)
})

it.each([
  ['where nobody is', '<Asked> on Monday [indirect why he lied, Hale paused].', '–: why he lied, Hale paused'],
  ['where somebody asks', '{Lee} <asked> [indirect why he lied by night, Hale paused].', 'Lee: why he lied by night, Hale paused'],
  ['where nobody answers', '<Asked> by reporters [indirect why he lied].', '–: why he lied'],
  ['where no question follows', '<Asked> by reporters [indirect for help, Hale paused].', '–: for help, Hale paused'],
  ['where a comma stands between', '<Asked>, by reporters, [indirect why he lied, Hale paused].', '–: why he lied, Hale paused'],
])('but not %s', (_, marked, result) => {
  expect(asked(marked)).toBe(result)
})
