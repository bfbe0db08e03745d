import { describe, expect, test } from 'vitest'
import { nameHomes } from '../../src/entities/name-homes.js'
import { namesAfter } from './marked-mentions.js'

/** The names of a marked story without those of the people that it is told of. */
const homes = (marked: string): readonly string[] => namesAfter(nameHomes, marked).filter((name) => name !== 'person Mara Lind')

describe('what something is done in', () => {
  test('is a place', () => expect(homes('One is _Brackley Heath_, where the council built flats.')).toEqual(['place Brackley Heath']))

  test.each([
    ['somebody of a first name', 'One is _Ann Marsh_, where it all began.', 'person Ann Marsh'],
    ['somebody with a title', 'One is Mr. _Marsh_, where it all began.', 'person Marsh'],
    ['somebody by the sound of the name', 'One is _Gorbachev_, where it all began.', 'person Gorbachev'],
    ['half a name', 'One is _Jr._, where it all began.', 'person Jr.'],
    ['somebody who is there', 'One is _Brackley_ where it all began, and _Heath_, who left.', 'person Brackley, person Heath'],
  ])('is not %s', (_, marked, names) => expect(homes(marked).join(', ')).toBe(names))
})

describe('what somebody is of', () => {
  test.each([
    ['behind an age, taken for a person', '_Mara Lind_, 24, of _Velmora_, died.', 'place Velmora'],
    ['behind an age, taken for a body', '_Mara Lind_, 24, of =Velmora Hill=, died.', 'place Velmora Hill'],
    ['behind an age, of two words', '_Mara Lind_, 24, of _Velmora Hill_, died.', 'place Velmora Hill'],
    ['behind an age, not found', '_Mara Lind_, 24, of Velmora, died.', 'place Velmora'],
    ['right behind the name, taken for a person', 'It was _Mara Lind_ of _Fenton_.', 'place Fenton'],
    ['right behind the name, not found', 'It was _Mara Lind_ of Troy who left.', 'place Troy'],
    ['at the end of the story', 'It was _Mara Lind_ of _Fenton_', 'place Fenton'],
  ])('is a town: %s', (_, marked, name) => expect(homes(marked)).toEqual([name]))

  test.each([
    ['a word that no list has', 'It was _Mara Lind_ of _Velmora_.', ['person Velmora']],
    ['a word that no list has and nobody found', 'It was _Mara Lind_ of Velmora.', []],
    ['what is of another', 'It was _Mara Lind_ of _Fenton_’s board.', ['person Fenton']],
    ['one of two', 'It was _Mara Lind_ of _Fenton_ and Marlow fame.', ['person Fenton']],
    ['a name that goes on', 'It was _Mara Lind_ of _Fenton_ Marlow.', ['person Fenton']],
    ['a name of four words', '_Mara Lind_, 24, of _Ann Bell Hale Ward_, died.', ['person Ann Bell Hale Ward']],
    ['whom a number of years leads up to', 'They were 24, of _Fenton_, and left.', ['person Fenton']],
    ['behind no age of theirs', '_Mara Lind_, 1987, of _Velmora_, died.', ['person Velmora']],
    ['behind a body', 'The =Harbour Board= of _Fenton_ left.', ['organization Harbour Board', 'person Fenton']],
    ['behind one word', '_Joan_ of _Fenton_ left.', ['person Joan', 'person Fenton']],
    ['behind nobody', 'The mother of _Fenton_ left.', ['person Fenton']],
    ['a firm', '_Mara Lind_, 24, of =Fenton=, left.', ['organization Fenton']],
  ])('is left as it is: %s', (_, marked, names) => expect(homes(marked)).toEqual(names))
})
