import { expect, it } from 'vitest'
import { pronounClash } from '../../../src/checks/rules/pronoun-clash.js'
import { foundBy } from './found.js'

it.each([
  ['a clause that the reporter began', '{_Ann Lee_} <said> [mixed she would “never leave my town”].', ['“never leave my town”']],
  ['“that” before a first person', '{_Ann Lee_} <said> that [direct “I will not go”].', ['“I will not go”']],
])('finds a first person that clashes with %s', (_, story, words) => {
  expect(foundBy(pronounClash, story)).toEqual(words)
})

it.each([
  ['a whole sentence', '{_Ann Lee_} <said>: [direct “I will never leave my town.”]'],
  ['words without a pronoun', '{_Ann Lee_} <said> [mixed she would “never leave town”].'],
  ['“we”, which may be all of a town', '{_Ann Lee_} <said> [mixed the town would “keep our promise”].'],
  ['words that somebody was told', '{_Ann Lee_} <said> [mixed she was told: “I hate my town.”]'],
])('lets pass %s', (_, story) => {
  expect(foundBy(pronounClash, story)).toEqual([])
})
