import { describe, expect, test } from 'vitest'
import { nameByAge } from '../../src/entities/name-by-age.js'
import { namesAfter } from './marked-mentions.js'

const named = (marked: string): readonly string[] => namesAfter(nameByAge, marked)

describe('the age after a name', () => {
  test.each([
    ['taken for a place', 'Among them were *Musa Bello*, 38, and others.', 'person Musa Bello'],
    ['taken for an organization', 'The dead are =Paris Jackson=, 12.', 'person Paris Jackson'],
    ['in a list', 'They are *Chester Pell*, 7; others fled.', 'person Chester Pell'],
  ])('makes somebody of a name %s', (_, marked, name) => expect(named(marked)).toEqual([name]))

  test.each([
    ['a place of one word', 'In *Chester*, 12, 13 and 14 were drawn.', 'place Chester'],
    ['a known place', 'From *New York*, 12, they came.', 'place New York'],
    ['a place before a year', 'In *Chester Hill*, 1987, it burned.', 'place Chester Hill'],
    ['a place before what is counted', 'In *Chester Hill*, 12 people died.', 'place Chester Hill'],
    ['a body of common words', 'Then =Harbour Watch=, 12, and others came.', 'organization Harbour Watch'],
  ])('leaves %s', (_, marked, name) => expect(named(marked)).toEqual([name]))
})
