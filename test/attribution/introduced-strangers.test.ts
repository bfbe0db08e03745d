import { describe, expect, test } from 'vitest'
import { namesOf } from './credits.js'

const BEFORE = '{1 _Tom Hill_, the mayor,} <1 said> [indirect1 all was calm].\n\n'
/** Who "he" or "she" of a second quote is, after what is told. */
const speaker = (told: string, pronoun = 'he'): string | null => namesOf(`${BEFORE}${told}[direct2 “Oil is dear,”] {2 ${pronoun}} <2 said>.`)[1]

describe('he and she are somebody without a name', () => {
  test.each([
    ['A farmer disagreed. ', 'a farmer'],
    ['One angry vendor shrugged. ', 'one angry vendor'],
    ['Another young driver, who would not give a name, shook his head. ', 'another young driver'],
    ['A shopkeeper in the old town was worried. ', 'a shopkeeper'],
    ['A farmer shook his head. He had seen it all. ', 'a farmer'],
    ['A farmer shook his head.\n\n', 'a farmer'],
    ['Her neighbour agreed. ', 'her neighbour'],
    ['His deputy disagrees. ', 'his deputy'],
    ['At the old gate a farmer shook his head. ', 'a farmer'],
  ])('with whom the sentence before begins: %s', (told, name) => expect(speaker(told)).toBe(name))

  test('who goes on speaking', () => {
    expect(namesOf(`${BEFORE}A farmer disagreed. [direct2 “Oil is dear,”] {2 he} <2 said>. [direct3 “Very,”] {3 he} <3 added>.`)).toEqual(['Tom Hill', 'a farmer', 'a farmer'])
  })
})

describe('he and she are still the one in mind', () => {
  test.each([
    ['where somebody is only where it happens', 'At the house of a farmer all was calm. '],
    ['where somebody stands after a comma', 'In the rain, which a farmer likes, all was calm. '],
    ['where a body is new', 'A farmer organisation disagreed. '],
    ['where several are', 'Some farmers disagreed. '],
    ['where somebody is only met on the way', 'He met a farmer. '],
    ['where the mayor has been named since', 'A farmer shook his head. _Hill_ laughed. '],
    ['where it is long ago', 'A farmer shook his head. It rained. It snowed. '],
    ['where a thing is new', 'A boat sank. '],
    ['where the noun is of the other gender', 'A woman laughed. '],
    ['where an animal of somebody is', 'A farmer’s goat ran off. '],
  ])('%s', (_, told) => expect(speaker(told)).toBe('Tom Hill'))
})
