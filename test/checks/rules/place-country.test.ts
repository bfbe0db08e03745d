import { expect, it } from 'vitest'
import type { PlaceEntity } from '../../../src/extraction.js'
import { createStory } from '../../../src/checks/check/story.js'
import { placeCountry } from '../../../src/checks/rules/place-country.js'
import { markedExtraction } from '../marked-extraction.js'

const COUNTRIES: Readonly<Record<string, string>> = {
  Almaty: 'KZ', Kyrgyzstan: 'KG', Kazakhstan: 'KZ', London: 'GB', France: 'FR', Spain: 'ES', Paris: 'FR', Atlanta: 'US', Georgia: 'GE', Taipei: 'TW', China: 'CN', UK: 'GB', Lyon: 'FR',
}

function found(marked: string): readonly (readonly [string, string])[] {
  const { text, extraction } = markedExtraction(marked)
  const places = extraction.places.map((place): PlaceEntity => ({ ...place, country: COUNTRIES[place.name] ?? null }))
  return placeCountry.find(createStory(text, { ...extraction, places })).map(({ start, end, message }) => [text.slice(start, end), message])
}

it.each([
  ['They met in *Almaty*, *Kyrgyzstan*, on Monday.', 'Almaty, Kyrgyzstan', 'Almaty is in Kazakhstan, not in Kyrgyzstan'],
  ['They met in *Lyon*, *UK*.', 'Lyon, UK', 'Lyon is in France, not in UK'],
])('finds the country that is wrong: %s', (story, words, message) => {
  expect(found(story)).toEqual([[words, message]])
})

it.each([
  ['a place and its country', 'They met in *Almaty*, *Kazakhstan*.'],
  ['a list of places', 'They went to *London*, *France* and *Spain*.'],
  ['a list without “and”', 'They went to *London*, *France*, *Spain*, whatever came.'],
  ['two cities', 'They went to *London*, *Paris* being full.'],
  ['two countries', 'They went to *France*, *Spain* being full.'],
  ['a state of the same name as a country', 'They met in *Atlanta*, *Georgia*.'],
  ['what houses write in more than one way', 'They met in *Taipei*, *China*.'],
  ['a place of no country', 'They met in *Port Elsby*, *Spain*.'],
])('lets pass %s', (_, story) => {
  expect(found(story)).toEqual([])
})
