import countries from 'i18n-iso-countries'
import { hashText } from '../../src/model/hash.js'
import { writePlaces, type ListedPlace } from '../../src/entities/places/place-table.js'
import { readCities, readRegions } from './sources.js'
import { unaccented } from './list-words.js'

/** Smaller places are left out of the file: stories that name them name their country as well. */
const LEAST_PEOPLE = 3000
/** A state or province weighs as much as a city of this many people. */
const REGION_WEIGHT = 2_000_000
const COUNTRY_WEIGHT = 4_000_000_000

/** Every English name of every country, from the package i18n-iso-countries (MIT). */
export const countryNames = (): readonly { readonly name: string; readonly country: string }[] =>
  Object.entries(countries.getNames('en', { select: 'all' })).flatMap(([country, names]) => names.map((name) => ({ name, country })))

/** The bytes of `models/places.bin`. */
export function listPlaces(): Uint8Array {
  const places: ListedPlace[] = [
    ...readCities().filter(({ population }) => population >= LEAST_PEOPLE).map(({ name, country, population }) => ({ name, country, weight: population })),
    ...readRegions().map(({ name, country }) => ({ name, country, weight: REGION_WEIGHT })),
    ...countryNames().map(({ name, country }) => ({ name, country, weight: COUNTRY_WEIGHT })),
  ]
  return writePlaces(places.flatMap((place) => [...new Set([place.name, unaccented(place.name)])].map((name) => ({ ...place, name }))), hashText)
}
