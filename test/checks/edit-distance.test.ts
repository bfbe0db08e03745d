import fc from 'fast-check'
import { expect, it } from 'vitest'
import { editsBetween } from '../../src/checks/edit-distance.js'
import { didYouMean, nearestName } from '../../src/checks/nearest.js'

it.each([
  ['harbour', 'harbour', 0],
  ['harbour', 'harbor', 1],
  ['harbour', 'habrour', 1],
  ['harbour', 'harboor', 1],
  ['harbour', 'barber', 3],
])('%s and %s are %i edits apart', (a, b, edits) => {
  expect(editsBetween(a, b, 3)).toBe(edits)
})

it('says no more than that the limit is passed', () => {
  expect(editsBetween('harbour', 'lighthouse', 2)).toBe(3)
})

it('does not depend on which word comes first, and never looks past the limit', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
  fc.assert(fc.property(word, word, fc.nat(4), (a, b, limit) => {
    const edits = editsBetween(a, b, limit)
    expect(edits).toBe(editsBetween(b, a, limit))
    expect(edits).toBe(Math.min(editsBetween(a, b, 8), limit + 1))
  }))
})

it('names what was probably meant, and nothing where nothing is near', () => {
  const names = ['no-speaker', 'no-role', 'name-spelling']
  expect(nearestName('no-speeker', names)).toBe('no-speaker')
  expect(didYouMean('name_speling', names)).toBe(' (did you mean name-spelling?)')
  expect(didYouMean('weather', names)).toBe('')
})
