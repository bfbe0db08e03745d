import { describe, expect, it } from 'vitest'
import { analyze, tokensWithin } from '../../src/analysis.js'
import { findCountries } from '../../src/entities/places/countries.js'
import { makeMention } from '../../src/entities/read-mentions.js'
import { readDocument } from '../../src/reading/index.js'
import { PLACE_SENTENCES } from './place-list.js'

const MARKED = /\[([^|\]]+)\|([A-Z]{2})\]/gu

interface PlaceCase {
  readonly place: string
  readonly wanted: string
  readonly given: string | null
}

/** The country given to each marked place of a story. */
function countriesIn(marked: string): readonly PlaceCase[] {
  const analysis = analyze(readDocument('-', marked.replace(MARKED, '$1')))
  let removed = 0
  const places = [...marked.matchAll(MARKED)].map((match) => {
    const [whole, place, wanted] = match
    const start = match.index - removed
    removed += whole.length - place.length
    return { place, wanted, start, end: start + place.length }
  })
  const groups = places.map((span) => [makeMention(analysis, tokensWithin(analysis.tokens, span), 'place')!])
  return findCountries(analysis.tokens, groups).map((given, index) => ({ ...places[index], given }))
}

const given = (marked: string): readonly (string | null)[] => countriesIn(marked).map((place) => place.given)

describe('the country of a place', () => {
  const all = PLACE_SENTENCES.flatMap(countriesIn)
  const told = all.filter((place) => place.given !== null)

  it('is right in at least 95 of 100 cases where one is given', () => {
    const wrong = told.filter((place) => place.given !== place.wanted)
    expect(wrong.length / told.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.05)
  })
  it('is given for at least 80 of 100 places', () => {
    expect(all.length).toBeGreaterThanOrEqual(200)
    expect(told.length / all.length, JSON.stringify(all.filter((place) => place.given === null))).toBeGreaterThanOrEqual(0.8)
  })
  it('is that of the place named beside it', () => expect(given('A bakery in [Paris|US], [Texas|US], burned down.')).toEqual(['US', 'US']))
  it('is that of the country the story speaks of', () => expect(given('[Spain|ES] won. A fan in [Valencia|ES] wept.')).toEqual(['ES', 'ES']))
  it('is left open for a part of the world', () => expect(given('Prices rose in [Africa|XX] and in the [Balkans|XX].')).toEqual([null, null]))
  it('is left open for a name that many share', () => expect(given('The shop in [Springfield|XX] and the one in [San Antonio|XX].')[0]).not.toBe('GB'))
})
