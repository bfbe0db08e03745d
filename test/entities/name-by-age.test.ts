import { describe, expect, test } from 'vitest'
import { nameByAge } from '../../src/entities/name-by-age.js'
import { namesAfter } from './marked-mentions.js'

const named = (marked: string): readonly string[] => namesAfter(nameByAge, marked)

describe('the age after a name', () => {
  test.each([
    ['taken for a place', 'Among them were *Musa Bello*, 38, and others.', 'person Musa Bello'],
    ['taken for an organization', 'The dead are =Paris Jackson=, 12.', 'person Paris Jackson'],
    ['with a hyphen', 'Among them was *Musa Bello-Pell*, 38.', 'person Musa Bello-Pell'],
    ['of the oldest of all', 'Next to *Musa Bello*, 110, and others.', 'person Musa Bello'],
    ['in a list', 'They are *Chester Pell*, 7; others fled.', 'person Chester Pell'],
  ])('makes somebody of a name %s', (_, marked, name) => expect(named(marked)).toEqual([name]))

  test.each([
    ['a place of one word', 'In *Chester*, 12, 13 and 14 were drawn.', 'place Chester'],
    ['an unknown place of one word', 'In *Pell*, 12, 13 and 14 were drawn.', 'place Pell'],
    ['a town with a given name', 'From *Santa Rosa*, 12, and others.', 'place Santa Rosa'],
    ['a place before how many came', 'From *Jackson Hill*, 111, and others.', 'place Jackson Hill'],
    ['a place before another', 'From *Jackson Hill*, Tarn, and others.', 'place Jackson Hill'],
    ['a place before a dash', 'From *Jackson Hill* – 12, and more.', 'place Jackson Hill'],
    ['a place whose number ends the story', 'From *Jackson Hill*, 12', 'place Jackson Hill'],
    ['a place behind which the story is cut off', 'They left *Jackson Hill*,', 'place Jackson Hill'],
    ['a place that ends the story', 'They left *Jackson Hill*', 'place Jackson Hill'],
    ['a body with letters before a name', 'Then =UN Jackson=, 12, and others came.', 'organization UN Jackson'],
    ['a known place', 'From *New York*, 12, they came.', 'place New York'],
    ['a place before a year', 'In *Jackson Hill*, 1987, it burned.', 'place Jackson Hill'],
    ['a place before what is counted', 'In *Jackson Hill*, 12 people died.', 'place Jackson Hill'],
    ['a body of common words', 'Then =Harbour Watch=, 12, and others came.', 'organization Harbour Watch'],
  ])('leaves %s', (_, marked, name) => expect(named(marked)).toEqual([name]))
})
