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
    ['again by itself, after both in one', 'Then _Hurricane Ana_ came, and _Ana_ went.'],
    ['after the common word', 'Then _hurricane Ana_ came, and _Ana_ went.'],
    ['of a “Storm” where there is weather', 'Winds from _Storm Rolf_ fell the trees. The wind of _Rolf_ was strong.'],
  ])('is nobody’s, %s', (_, marked) => expect(left(marked)).toEqual([]))

  test.each([
    ['who else is called so with a surname', 'Hurricane _Ana_ came. _Ana Roth_ saw it, and _Ana_ fled.', ['person Ana Roth', 'person Ana']],
    ['a given name where there is no weather', 'Then _Storm Roth_ sang.', ['person Storm Roth']],
    ['a name after the common word', 'The hurricane _Ana Roth_ saw was late.', ['person Ana Roth']],
    ['a first name after the common word', 'The hurricane _Ana_ saw was late.', ['person Ana']],
    ['a team', 'Then =Typhoon Ostrava= won.', ['organization Typhoon Ostrava']],
    ['a team and its town', 'Then =Typhoon Ostrava= won in *Ostrava*.', ['organization Typhoon Ostrava', 'place Ostrava']],
    ['a place that has more than its name', 'Hurricane _Ana_ hit *Ana Bay*, and _Ana_ went.', ['place Ana Bay']],
    ['a boxer whom they call so', 'Hurricane _Ana_ came. _Typhoon Tom Reed_ fought.', ['person Typhoon Tom Reed']],
    ['a boxer who is a typhoon in the first of two names', 'Typhoon _Tom Reed_ and _Tom_ fought.', ['person Tom Reed', 'person Tom']],
    ['a boxer’s first name', '_Typhoon Tom Reed_ and _Tom_ fought.', ['person Typhoon Tom Reed', 'person Tom']],
    ['everybody else where there is weather', 'Wind and rain kept _Ana Roth_ and _Ana_ awake.', ['person Ana Roth', 'person Ana']],
    ['a body that has its name', 'Hurricane _Ana_ came. Its victims asked =Ana=.', ['organization Ana']],
    ['who opens the story', '_Ana_ fled.\n\nHurricane _Ana_ came. _Ana Roth_ saw it.', ['person Ana', 'person Ana Roth']],
    ['who opens a story of no storm', '_Ana_ fled.', ['person Ana']],
  ])('leaves %s', (_, marked, names) => expect(left(marked)).toEqual(names))
})
