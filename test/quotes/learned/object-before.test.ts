import { expect, it } from 'vitest'
import { withObject } from '../../../src/quotes/learned/object-before.js'
import { saidAfter } from './marked-frame.js'

it.each([
  ['by name and on a day', '{Elders} <urged> Senator Hill on Monday [indirect to stand down].', 'Senator Hill on Monday to stand down'],
  ['by name', '{Elders} <asked> Tom Hill [indirect to stand down].', 'Tom Hill to stand down'],
  ['by who they are', '{Elders} <ordered> the pilots [indirect to stand down].', 'the pilots to stand down'],
])('whom somebody is urged belongs to what is urged: %s', (_, marked, said) => {
  expect(saidAfter(withObject, marked)).toBe(said)
})

it.each([
  ['what was said before', '{Elders} <urged> that it rained and Hill [indirect to stand down].', 'to stand down'],
  ['a thing', '{Elders} <urged> the rain [indirect to stand down].', 'to stand down'],
  ['who promises', '{Elders} <promised> Tom Hill [indirect to stand down].', 'to stand down'],
  ['what follows at once', '{Elders} <asked> [indirect to stand down].', 'to stand down'],
  ['what is no act', '{Elders} <asked> Tom Hill [indirect whether it rained].', 'whether it rained'],
])('but not %s', (_, marked, said) => {
  expect(saidAfter(withObject, marked)).toBe(said)
})
