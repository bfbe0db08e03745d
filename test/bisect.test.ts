import { expect, test } from 'vitest'
import { firstWhere } from '../src/bisect.js'

test.each([
  [[], 5, 0], [[7], 5, 0], [[3], 5, 1], [[1, 3, 5, 7], 5, 2], [[1, 3, 7, 9, 11], 5, 2], [[1, 2, 3], 5, 3], [[6, 7, 8], 5, 0], [[5, 5, 5], 5, 0],
] as const)('of %j the first that is at least %i is at %i', (sorted, least, index) => {
  expect(firstWhere(sorted.length, (at) => sorted[at] >= least)).toBe(index)
})
