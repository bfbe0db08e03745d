import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/analysis.js'
import { findEntities } from '../../src/entities/index.js'
import type { Mention } from '../../src/entities/mention.js'
import { shareSurnames } from '../../src/entities/share-surnames.js'
import { readDocument } from '../../src/reading/index.js'
import { namesAfter } from './marked-mentions.js'

/** The full names that a step adds to those of a marked story. */
function sharedIn(marked: string): readonly string[] {
  let full: readonly Mention[] = []
  namesAfter((analysis, mentions) => (full = shareSurnames(analysis, mentions)), marked)
  return full.flatMap(({ name }) => name ?? [])
}

const people = (text: string): readonly (readonly string[])[] => findEntities(analyze(readDocument('-', text))).filter(({ type }) => type === 'person')
  .map(({ name, mentions }) => [name, ...mentions.map(({ start, end }) => text.slice(start, end))])

describe('a couple shares its surname', () => {
  test.each([
    ['with “and”', '_Deb_ and _Gary Hollis_ left.', 'Deb Hollis'],
    ['with “&”', '_Deb_ & _Gary Hollis_ left.', 'Deb Hollis'],
    ['a surname with a particle', '_Peter_ and _Susan van Doyle_ left.', 'Peter van Doyle'],
    ['the first of whom was not found', 'Police named Peter and _Susan Doyle_.', 'Peter Doyle'],
    ['after a comma', 'In 1990, _Peter_ and _Susan Doyle_ left.', 'Peter Doyle'],
  ])('%s', (_, marked, name) => expect(sharedIn(marked)).toEqual([name]))

  test.each([
    ['somebody whom the story knows by another name', '_Deb Vole_ came. _Deb_ and _Gary Hollis_ left.'],
    ['a surname', '_Ann Grant_ came. _Grant_ and _Mary Baker_ left.'],
    ['a name after a title', 'Mr. _Grant_ and _Mary Baker_ left.'],
    ['a list of names', 'Then _Brandy_, _Monica_ and _Mary Baker_ sang.'],
    ['a word that is no given name', 'The _Kremlin_ and _Mary Baker_ spoke.'],
    ['a place', 'Then *Paris* and _Mary Baker_ met.'],
    ['the end of a longer name', 'Then Hollow Peter and _Mary Baker_ met.'],
    ['one name alone', 'Then _Peter_ and _Mary_ left.'],
  ])('but not with %s', (_, marked) => expect(sharedIn(marked)).toEqual([]))

  test('and either is found by it later, by title and given name', () => {
    expect(people('Deb and Gary Hollis have spent years on the farm. “We love it,” Ms Hollis said.')).toEqual([['Deb Hollis', 'Deb', 'Hollis'], ['Gary Hollis', 'Gary Hollis']])
    expect(people('John and Mary Baker bought the shop in 1990. “It was a dream,” Mr Baker said.')).toEqual([['John Baker', 'John', 'Baker'], ['Mary Baker', 'Mary Baker']])
  })

  test('and is named in full where the story does so elsewhere', () => {
    expect(people('Police named the victims as Peter and Susan Doyle. Peter van Doyle was a baker.')[0][0]).not.toBe('Peter')
  })
})
