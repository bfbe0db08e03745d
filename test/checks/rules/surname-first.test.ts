import { expect, it } from 'vitest'
import { surnameFirst } from '../../../src/checks/rules/surname-first.js'
import { foundBy } from './found.js'

it('finds a surname before the full name', () => {
  expect(foundBy(surnameFirst, '_Lindqvist_ left early. Then _Mara Lindqvist_ came back. _Lindqvist_ sang.')).toEqual(['Lindqvist'])
})

it.each([
  ['the full name first', '_Mara Lindqvist_ came. _Lindqvist_ sang.'],
  ['a surname in the headline', '_Lindqvist_ sings in the harbour\n\nThe singer _Mara Lindqvist_ came on Monday. _Lindqvist_ sang.'],
  ['a surname that two people share', '_Lindqvist_ left early. _Mara Lindqvist_ and _Olof Lindqvist_ came back.'],
  ['a surname in what somebody says', '[direct “Nobody likes _Lindqvist_,”] {a neighbour} <said>. _Mara Lindqvist_ laughed.'],
  ['what is named after somebody', 'The _Lindqvist_ campaign began. _Mara Lindqvist_ laughed.'],
  ['a surname with a title', 'Mr. _Lindqvist_ left early. _Mara Lindqvist_ laughed.'],
  ['a surname in a subhead', 'It rained.\n\n_Lindqvist_ sings\n\n_Mara Lindqvist_ laughed.'],
  ['the full name in what somebody says', '[direct “I know _Mara Lindqvist_,”] {a neighbour} <said>. _Lindqvist_ sang. _Mara Lindqvist_ laughed.'],
  ['a given name first', '_Mara_ left early. Then _Mara Lindqvist_ came back.'],
])('lets pass %s', (_, story) => {
  expect(foundBy(surnameFirst, story)).toEqual([])
})
