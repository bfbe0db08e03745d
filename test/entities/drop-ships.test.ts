import { describe, expect, test } from 'vitest'
import { dropShips } from '../../src/entities/drop-ships.js'
import { namesAfter } from './marked-mentions.js'

const left = (marked: string): readonly string[] => namesAfter(dropShips, marked)

describe('a person’s name with “the” before all of it', () => {
  test.each([
    ['before a comma', 'The _Marta Vole_, a tug, sank.'],
    ['before a verb', 'Then the _Marta Vole_ sank.'],
    ['at the end of a sentence', 'They saw the _Marta Vole_. It sank.'],
    ['at the end of the story', 'They saw the _Marta Vole_'],
    ['called a ship', 'Aboard research vessel _Marta Vole_ they slept.'],
    ['called a ship, at the end of the story', 'They slept on the tanker _Vole_'],
    ['called a ship, taken for a place', 'The navy sent the destroyer *Lanzhou* south.'],
    ['wherever the story names it', 'Then the _Marta Vole_ sank. _Marta Vole_ had a crew.'],
  ])('is a ship’s: %s', (_, marked) => expect(left(marked)).toEqual([]))

  test.each([
    ['the person whom somebody knew', 'This was the _Marta Vole_ whom I knew.', ['person Marta Vole']],
    ['a family’s house', 'It was the _Marta Vole_ house.', ['person Marta Vole']],
    ['whoever built a ship', 'They saw the ship _Marta Vole_ built.', ['person Marta Vole']],
    ['whoever commands a ship', 'They saw tanker captain _Marta Vole_.', ['person Marta Vole']],
    ['whoever opens the next paragraph', 'Two fell from a boat\n\n_Marta Vole_ was its pilot.', ['person Marta Vole']],
    ['a surname', 'Then the _Voles_ left.', ['person Voles']],
    ['a title', 'Then the _Dalai Lama_ spoke.', ['person Dalai Lama']],
    ['a first name alone', 'Then the _Marta_ sank.', ['person Marta']],
    ['a person, after a place called so', 'Then the *Marta Vole* sank. _Marta Vole_ left.', ['place Marta Vole', 'person Marta Vole']],
    ['a company that is called like the ship', 'Then the _Marta Vole_ sank, and =Marta Vole= too.', ['organization Marta Vole']],
    ['the port that a ship is from', 'The frigate left. It saw *Bergen* again.', ['place Bergen']],
    ['the port that bears the name of a ship', 'They saw the frigate *Bergen*, and then *Bergen*.', ['place Bergen']],
    ['where a ship is', 'They saw a ferry *Bergen* had sold.', ['place Bergen']],
    ['a place', 'Then the *Marta Vole* sank.', ['place Marta Vole']],
    ['a person with a title', 'Then the Rev. _Marta Vole_ spoke.', ['person Marta Vole']],
  ])('is not %s', (_, marked, names) => expect(left(marked)).toEqual(names))
})
