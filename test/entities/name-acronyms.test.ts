import { expect, test } from 'vitest'
import { nameAcronyms } from '../../src/entities/name-acronyms.js'
import { namesAfter } from './marked-mentions.js'

const named = (marked: string): readonly string[] => namesAfter(nameAcronyms, marked)

test('an acronym that everybody knows is an organization among small words', () => {
  expect(named('An FBI agent met U.N. staff, paid for by the IMF.')).toEqual(['organization FBI', 'organization U.N.', 'organization IMF'])
  expect(named('WHO says masks help\n\nThe port was shut on Monday.')).toEqual(['organization WHO'])
})

test('and what was found of it already stays', () => {
  expect(named('The =FBI= knew of the *UN* plaza.')).toEqual(['organization FBI', 'place UN'])
})

test.each([
  ['among capitals', 'WHO IS NEXT'],
  ['in a longer name', 'The FBI Story ran.'],
  ['of a question', 'WHO says so?'],
  ['of a time long ago', 'It was 9,000 years BP, or 8,000 BP, that it froze.'],
  ['that nobody knows', 'A QXZ agent left.'],
])('none is one %s', (_, text) => expect(named(text)).toEqual([]))
