import { expect, test } from 'vitest'
import { ENTITY_TYPES, LABELS, OUTSIDE, labelOf, mayFollow, opens, typeOf } from '../../../src/entities/tagging/labels.js'

const EDGE = -1
const labelsOf = (type: 'person' | 'place') => ({ b: labelOf('B', type), i: labelOf('I', type), l: labelOf('L', type), u: labelOf('U', type) })
const person = labelsOf('person')
const place = labelsOf('place')

test('labels tell part and type', () => {
  expect(LABELS[person.b]).toBe('B-person')
  expect(LABELS[place.u]).toBe('U-place')
  expect(Object.values(place).map((label) => ENTITY_TYPES[typeOf(label)])).toEqual(['place', 'place', 'place', 'place'])
  expect([OUTSIDE, ...Object.values(person)].filter(opens)).toEqual([person.b, person.u])
})

test('a name goes on to its end, and is of one type', () => {
  for (const open of [person.b, person.i]) {
    expect([person.i, person.l].map((next) => mayFollow(open, next))).toEqual([true, true])
    expect([OUTSIDE, person.b, person.u, place.i, place.l, EDGE].filter((next) => mayFollow(open, next))).toEqual([])
  }
})

test('after a name, outside and at the edges a name may open, and none goes on', () => {
  for (const closed of [OUTSIDE, person.l, person.u, EDGE]) {
    expect([OUTSIDE, person.b, person.u, place.b, EDGE].filter((next) => !mayFollow(closed, next))).toEqual([])
    expect([person.i, person.l, place.i].filter((next) => mayFollow(closed, next))).toEqual([])
  }
})
