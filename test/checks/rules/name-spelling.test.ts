import { expect, it } from 'vitest'
import { nameSpelling } from '../../../src/checks/rules/name-spelling.js'
import { foundBy, saidBy } from './found.js'

it.each([
  ['a letter left out', '_Mara Lindqvist_ spoke. _Lindqvst_ left.', ['Lindqvst']],
  ['a letter too many', '_Mara Solheim_ spoke. _Solheimn_ left.', ['Solheimn']],
  ['two letters swapped', '_Mara Solheim_ spoke. _Solhiem_ left.', ['Solhiem']],
  ['an accent', '_Ana Muñoz_ spoke. _Munoz_ left.', ['Munoz']],
  ['the rarer spelling, wherever it stands', '_Solhiem_ spoke. _Solheim_ left. _Solheim_ came back.', ['Solhiem']],
  ['the same given name with both', '_Mara Solheim_ spoke. _Mara Solhiem_ left.', ['Mara Solhiem']],
])('finds %s', (_, story, words) => {
  expect(foundBy(nameSpelling, story)).toEqual(words)
})

it('names both spellings', () => {
  expect(saidBy(nameSpelling, '_Mara Solheim_ spoke. _Solhiem_ left.')).toEqual(['“Solhiem” here, “Solheim” elsewhere: one person under two spellings?'])
})

it.each([
  ['two people with given names of their own', '_Boris Johnson_ met _Ed Johnston_.'],
  ['a man and a woman of one family', '_Ivan Petrov_ married _Petrova_. _Jan Kowalski_ knows _Kowalska_.'],
  ['a family', '_Ann Lindberg_ spoke. The _Lindbergs_ left.'],
  ['short names, which are alike by chance', '_Ann Lee_ met _Leo_ and _Lea_.'],
  ['capitals', '_Ann Lindberg_ spoke. _LINDBERG_ left.'],
])('lets pass %s', (_, story) => {
  expect(foundBy(nameSpelling, story)).toEqual([])
})
