import { expect, test } from 'vitest'
import { knowledgeOf, leaningsOf, LISTED, packWord, unpackWord } from '../../../src/entities/tagging/word-knowledge.js'

test.each([
  ['all of it', { cluster: 1024, listed: LISTED.country | LISTED.firstName, leaning: [0, 1, 0, 0.58] }, { cluster: 1024, listed: 257, leaning: 263 }, { person: 7, place: 0, organization: 4 }],
  ['what it stands for', { cluster: 3, listed: 0, leaning: [0.1, 0.14, 0.43, 0.33] }, { cluster: 3, listed: 0, leaning: 153 }, { person: 1, place: 3, organization: 2 }],
  ['a word without company', { cluster: 0, listed: LISTED.town, leaning: undefined }, { cluster: 0, listed: 32, leaning: 0 }, { person: 0, place: 0, organization: 0 }],
])('what is known of a word is kept: %s', (_, { leaning, ...rest }, known, leanings) => {
  expect(unpackWord(packWord({ ...rest, leaning: leaning && Float32Array.from(leaning) }))).toEqual(known)
  expect(leaningsOf(known.leaning)).toEqual(leanings)
})

test('a word is known with its stop or without, with any apostrophe, and what nobody knows is nothing', () => {
  expect(knowledgeOf('kenya').listed & LISTED.country).not.toBe(0)
  expect(knowledgeOf('kenya.')).toEqual(knowledgeOf('kenya'))
  expect(knowledgeOf("n'djamena").listed).toBe(LISTED.bigCity)
  expect(knowledgeOf('n’djamena')).toEqual(knowledgeOf("n'djamena"))
  expect(knowledgeOf('amselquay.')).toEqual({ cluster: 0, listed: 0, leaning: 0 })
})
