import { describe, expect, it, test } from 'vitest'
import { markGuilds } from '../../src/entities/mark-guilds.js'
import { extract } from '../../src/index.js'
import { namesMarkedAfter } from './marked-mentions.js'

const bodies = (text: string): readonly string[] => extract(text).organizations.map(({ name }) => name)

it.each([
  ["The Tenants' Union backed the plan.", "Tenants' Union"],
  ['The plan of the Amsel Planters’ Association was read.', 'Amsel Planters’ Association'],
  ["On Monday the National Nurses' Federation met.", "National Nurses' Federation"],
  ['Money came from the Kalmora Women’s Institute.', 'Kalmora Women’s Institute'],
  ["In the end the Bakers' and Millers' Guild gave way.", "Bakers' and Millers' Guild"],
])('takes those whom a body is for into its name: %s', (text, expected) => {
  expect(bodies(text)).toEqual([expected])
})

it.each([
  ["The tenants' union backed the plan.", "tenants' union"],
  ["Joseph Walters' Party lost the vote.", "Joseph Walters' Party"],
  ["The Maldives' Congress met.", "Maldives' Congress"],
  ["The Planters' old Union Street office is shut.", "Planters' old Union"],
])('finds no such body in: %s', (text, none) => {
  expect(bodies(text)).not.toContain(none)
})

const named = (marked: string): readonly string[] => namesMarkedAfter(markGuilds, marked)

describe('whatever the tagger made of it, a body is called after', () => {
  test.each([
    ['people of one trade', 'The Tenants’ Union met.', 'Tenants’ Union'],
    ['many of a thing', 'The Schools’ Council met.', 'Schools’ Council'],
    ['those whose trade has the form of one', 'The Velmers’ Guild met.', 'Velmers’ Guild'],
    ['a trade that no list has but as a verb', 'The Nurses’ League met.', 'Nurses’ League'],
    ['women', 'The Women’s Institute met.', 'Women’s Institute'],
    ['two trades', 'The Bakers’ and Millers’ Mutual Guild met.', 'Bakers’ and Millers’ Mutual Guild'],
    ['a trade and five words', 'The Planters’ Great Old Velm Amsel Union met.', 'Planters’ Great Old Velm Amsel Union'],
    ['a trade and its town', 'The Amsel Planters’ Union met.', 'Amsel Planters’ Union'],
    ['a trade and letters', 'The NW Planters’ Union met.', 'NW Planters’ Union'],
    ['a trade of two towns', 'The Velm & Amsel Planters’ Union met.', 'Velm & Amsel Planters’ Union'],
    ['a trade, with more behind', 'The Planters’ =Union of Velm= met.', 'Planters’ Union of Velm'],
    ['a trade, with what was taken for a place behind', 'The Planters’ *Union of Velm* met.', 'Planters’ Union of Velm'],
    ['a trade, with all of it at the end', 'It was the Planters’ =Union of Velm=', 'Planters’ Union of Velm'],
    ['those who are a body themselves', 'Then Velm =Board of Bakers=’ Union met.', 'Board of Bakers’ Union'],
    ['those whose name opens like a sentence', 'The =Every Bakers=’ Union met.', 'Every Bakers’ Union'],
    ['those who open a sentence', 'Planters’ Union men met.', 'Planters’ Union'],
    ['those behind the word that opens a sentence', 'But Planters’ Union men met.', 'Planters’ Union'],
    ['those behind two words that open a headline', 'In The Planters’ Union Men Met', 'Planters’ Union'],
    ['those of whom all was taken for a person', 'The _Amsel Planters’ Association_ met.', 'Amsel Planters’ Association'],
    ['those of whom all was taken for a place', 'The *Amsel Planters’ Association* met.', 'Amsel Planters’ Association'],
  ])('%s', (_, marked, body) => expect(named(marked)).toEqual([`organization ${body}`]))

  test('one trade, and the next after another', () => {
    expect(named('The Planters’ Union and the Bakers’ Guild and the Nurses’ League met.')).toEqual(['organization Planters’ Union', 'organization Bakers’ Guild', 'organization Nurses’ League'])
  })
})

test('a body ends where the next one’s members begin', () => {
  expect(named('The Planters’ Union Women’s Institute met.')).toEqual(['organization Planters’ Union', 'organization Women’s Institute'])
})

describe('a body is not called after', () => {
  test.each([
    ['a person', 'Then _Joe Walters_’ Party met.', ['person Joe Walters']],
    ['a place', 'Then *Velmers*’ Council met.', ['place Velmers']],
    ['a city', 'Then Algiers’ Council met.', []],
    ['somebody of no trade', 'Then Lyons’ Party met.', []],
    ['one of a trade', 'The Planter’s Union met.', []],
    ['a trade in small letters', 'The planters’ =Union= met.', ['organization Union']],
    ['many who are named without an “s”', 'The Women’ Union met.', []],
    ['a trade that owns nothing', 'The Planters Market Union met.', []],
    ['a thing that owns it', 'The Market’ Velm Union met.', []],
    ['a trade of another line', 'News of the Planters’\n\nUnion Men Met', []],
    ['a trade too far ahead of it', 'The Planters’ Great Old Velm Amsel Mutual Union met.', []],
    ['a trade before a word in small letters', 'The Planters’ old Union met.', []],
    ['a trade where there is no body', 'The Planters’ Velm Market met.', []],
  ])('%s', (_, marked, names) => expect(named(marked)).toEqual(names))
})
