import { expect, it } from 'vitest'
import { CONTENT, CUE, OUTSIDE, SOURCE, mayFollow, stretchLabel } from '../../../src/quotes/learned/frame-labels.js'

const EDGE = -1
const first = stretchLabel(CONTENT, 0, 3)
const inner = stretchLabel(CONTENT, 1, 3)
const last = stretchLabel(CONTENT, 2, 3)
const only = stretchLabel(CONTENT, 0, 1)

it('lets a stretch go on until its last token', () => {
  expect([mayFollow(first, inner), mayFollow(inner, inner), mayFollow(inner, last), mayFollow(first, last)]).toEqual([true, true, true, true])
})

it('lets no stretch break off', () => {
  expect([mayFollow(first, OUTSIDE), mayFollow(inner, CUE), mayFollow(inner, EDGE), mayFollow(first, only)]).toEqual([false, false, false, false])
})

it('lets no stretch go on that was not begun', () => {
  expect([mayFollow(EDGE, inner), mayFollow(OUTSIDE, last), mayFollow(last, inner), mayFollow(only, last)]).toEqual([false, false, false, false])
})

it('keeps source and content apart', () => {
  expect(mayFollow(first, stretchLabel(SOURCE, 2, 3))).toBe(false)
  expect(mayFollow(last, stretchLabel(SOURCE, 0, 3))).toBe(true)
})
