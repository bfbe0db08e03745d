import { describe, expect, test } from 'vitest'
import { dropStorms } from '../../src/entities/drop-storms.js'
import { namesAfter } from './marked-mentions.js'

const left = (marked: string): readonly string[] => namesAfter(dropStorms, marked)

describe('a storm’s name', () => {
  test.each([
    ['together with what it is', 'Then _Hurricane Ana_ came.'],
    ['after what it is', 'Then Typhoon _Ana_ came.'],
    ['taken for a place', 'Then *Cyclone Ana* came.'],
    ['again by itself', 'Hurricane _Ana_ came, and _Ana_ went.'],
    ['of a “Storm” where there is weather', 'Winds from _Storm Rolf_ fell the trees. The wind of _Rolf_ was strong.'],
  ])('is nobody’s, %s', (_, marked) => expect(left(marked)).toEqual([]))

  test.each([
    ['who else is called so with a surname', 'Hurricane _Ana_ came. _Ana Roth_ saw it, and _Ana_ fled.', ['person Ana Roth', 'person Ana']],
    ['a given name where there is no weather', 'Then _Storm Roth_ sang.', ['person Storm Roth']],
    ['a name after the common word', 'The hurricane _Ana Roth_ saw was late.', ['person Ana Roth']],
    ['a team', 'Then =Typhoon Ostrava= won.', ['organization Typhoon Ostrava']],
  ])('leaves %s', (_, marked, names) => expect(left(marked)).toEqual(names))
})
