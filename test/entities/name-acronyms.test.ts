import { expect, test } from 'vitest'
import { nameAcronyms } from '../../src/entities/name-acronyms.js'
import { namesAfter } from './marked-mentions.js'

const named = (marked: string): readonly string[] => namesAfter(nameAcronyms, marked)

test('an acronym that everybody knows is an organization among small words', () => {
  expect(named('An FBI agent met U.N. staff, paid for by the IMF.')).toEqual(['organization FBI', 'organization U.N.', 'organization IMF'])
  expect(named('WHO says masks help\n\nThe port was shut on Monday.')).toEqual(['organization WHO'])
})

test.each([
  ['before and after other names', 'An FBI agent met _Ann Hill_ of =Plinth= and a CIA agent.', ['organization FBI', 'person Ann Hill', 'organization Plinth', 'organization CIA']],
  ['of which something is asked', 'Has an FBI agent left?', ['organization FBI']],
  ['after a number', 'Some 300 FBI agents left.', ['organization FBI']],
  ['that is a company, at the start of the story', 'BP said so.', ['organization BP']],
  ['that is a company, after “the”', 'The BP well leaked.', ['organization BP']],
  ['at the end of a paragraph', 'He left the FBI\n\nIt rained.', ['organization FBI']],
])('so is one %s', (_, marked, names) => expect(named(marked)).toEqual(names))

test('and what was found of it already stays', () => {
  expect(named('The =FBI= knew of the *UN* plaza.')).toEqual(['organization FBI', 'place UN'])
})

test.each([
  ['among capitals', 'WHO IS NEXT'],
  ['in a longer name', 'The FBI Story ran.'],
  ['of a question', 'WHO says so?'],
  ['of a time long ago that goes on', 'It froze in 8,000 BP or so.'],
  ['in a headline in capitals', 'ASK THE FBI\n\nall was quiet there.'],
  ['before a name', 'He saw the FBI Story.'],
  ['that labels what follows', 'FBI: all is well.'],
  ['of a time long ago', 'It was 9,000 years BP, or 8,000 BP, that it froze.'],
  ['that nobody knows', 'A QXZ agent left.'],
])('none is one %s', (_, text) => expect(named(text)).toEqual([]))
