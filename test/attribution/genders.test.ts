import { expect, test } from 'vitest'
import { castOf } from '../../src/attribution/cast.js'
import { weighGenders } from '../../src/attribution/genders.js'
import { narrationOf } from '../../src/attribution/narration.js'
import { waypointsOf } from '../../src/attribution/waypoints.js'
import { readStory } from '../story.js'

/** What the pronouns of a story tell of somebody's gender: above 0 for "he". */
function leanOf(name: string, marked: string): number {
  const { analysis, quotes, entities } = readStory(marked)
  const cast = castOf(analysis, entities)
  const narration = narrationOf(analysis, quotes)
  return weighGenders(analysis, cast, [], narration, waypointsOf(analysis, cast, narration.spoken, false))(cast.figures.find((figure) => figure.name === name)!)
}

test('“she” of the next sentence tells nothing of whose guests were asked', () => {
  expect(leanOf('Kroll', 'The storm came. What would the town tell _Kroll_’s guests? She laughed.')).toBe(0)
  expect(leanOf('Kroll', 'The storm came. What would the town tell _Kroll_? She laughed.')).toBeLessThan(0)
})

test('“he” of the same sentence does', () => {
  expect(leanOf('Kroll', 'The storm came. When the town asked for _Kroll_’s papers, he laughed.')).toBeGreaterThan(0)
})

test('“him” is not whom the same sentence has told of before, though the last one did too', () => {
  expect(leanOf('Kroll', 'The storm came. _Kroll_ slept. _Kroll_ told him.')).toBe(0)
  expect(leanOf('Kroll', 'The storm came. _Kroll_ slept. The town told him.')).toBeGreaterThan(0)
})

test('a title in front of a name tells it, but “chairman” nothing of a woman', () => {
  expect(leanOf('Naomi Kroll', 'Congresswoman _Naomi Kroll_ slept.')).toBeLessThanOrEqual(-4)
  expect(leanOf('Naomi Kroll', 'The storm met Chairman _Naomi Kroll_.')).toBe(0)
})
