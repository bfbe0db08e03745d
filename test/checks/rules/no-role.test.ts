import { expect, it } from 'vitest'
import { noRole } from '../../../src/checks/rules/no-role.js'
import { foundBy } from './found.js'

const SAID = '[direct “The bridge will not hold,”]'

it('finds a speaker of whom nothing more is said', () => {
  expect(foundBy(noRole, `It rained. ${SAID} {_Ann Lee_} <said>.`)).toEqual(['Ann Lee'])
})

it('lets pass a speaker with a role', () => {
  expect(foundBy(noRole, `It rained. ${SAID} {_Ann Lee_} <said>.`, { 'Ann Lee': 'engineer' })).toEqual([])
})

it.each([
  ['a description after the name', `${SAID} <said> {_Ann Lee_, who built it}.`],
  ['a description at another place', `${SAID} {_Ann Lee_} <said>. _Lee_, 41, lives near the bridge.`],
  ['a title before the name', `${SAID} {Senator _Ann Lee_} <said>.`],
  ['a trade before the name', `${SAID} {engineer _Ann Lee_} <said>.`],
  ['any noun before the name', `It rained, and ${SAID} {claimant _Ann Lee_} <said>.`],
  ['who is cited from a page', `It rained. ${SAID} <wrote> {_Ann Lee_}.`],
  ['a place after the name', `${SAID} {_Ann Lee_ of Oslo} <said>.`],
  ['whom the headline names', `_Ann Lee_ warns of the bridge\n\nIt rained. ${SAID} {_Ann Lee_} <said>.`],
  ['one who is known by one name', `It rained. ${SAID} {_Cher_} <said>.`],
  ['one whose words are not quoted', 'It rained. {_Ann Lee_} <said> [indirect it was late].'],
])('lets pass %s', (_, story) => {
  expect(foundBy(noRole, story)).toEqual([])
})
