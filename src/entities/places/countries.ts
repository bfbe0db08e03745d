import type { Tokens } from '../../analysis.js'
import { CITY_COUNTRIES, COUNTRY_ALIASES, NO_COUNTRY } from '../../lexicon/place-aliases.js'
import { STATE_ABBREVIATIONS } from '../../lexicon/state-abbreviations.js'
import { TEAM_CODES } from '../../lexicon/team-codes.js'
import { hashText } from '../../model/hash.js'
import { nameKey, type Mention } from '../mention.js'
import { addWord, findPlaceName, NO_WORDS, type PlaceName } from './place-table.js'

/** One place of the story. */
export type PlaceGroup = readonly Mention[]

/** Powers of two in thousands of people: a name that only a smaller place bears may well mean something else. */
const LEAST_SIZE = 4
/** A city this large (128,000 people) that outweighs its namesakes 32 times is meant where the story names no country. */
const WELL_KNOWN_SIZE = 7
const WELL_KNOWN_LEAD = 5
/** States weigh this much in the table; only they do. */
const STATE_SIZE = 15

/** Provinces weigh this much, and few cities do: in a list of towns, the next one tells nothing of the one before. */
const REGION_SIZE = 11

const listed = (words: readonly string[]): PlaceName | null => findPlaceName(words.reduce((name, word) => addWord(name, hashText(word)), NO_WORDS))

/** Whether a name, as words in lower case, is first of all a country's. */
export const isState = (words: readonly string[]): boolean => listed(words)?.size === STATE_SIZE

const GENERIC: ReadonlySet<string> = new Set(['city', 'province', 'state', 'region', 'county', 'district', 'town', 'island', 'islands', 'governorate', 'prefecture', 'oblast', 'republic', 'area', 'municipality'])

/** "Kano State", "Almaty region": the kind of place is no part of what the lists call it. */
function lookUp(words: readonly string[]): PlaceName | null {
  const found = listed(words)
  return found ?? (GENERIC.has(words.at(-1)!) ? listed(words.slice(0, -1)) : null)
}

/**
 * The country of each place, ISO 3166-1 alpha-2; null where it is in doubt. Evidence, the surest first: the place named
 * after it ("Paris, Texas"), the name of a country, the countries the story names otherwise, the size of the place.
 */
export function findCountries(tokens: Tokens, places: readonly PlaceGroup[]): readonly (string | null)[] {
  const names = places.map((place) => lookUp(place[0].words))
  const certain: (string | null)[] = places.map((place, index) => countryOfTeam(tokens, place) ?? certainCountry(place, names[index]))
  const weight = new Map<string, number>()
  certain.forEach((country, index) => { if (country !== null) weight.set(country, (weight.get(country) ?? 0) + places[index].length) })
  places.forEach((place, index) => { if (nameKey(place[0]) === 'georgia') certain[index] = georgia(places, names, index) })
  const firstAt = new Map(places.flatMap((place, index) => place.map((mention) => [mention.first, index] as const)))
  return places.map((place, index) => {
    const name = names[index]
    if (NO_COUNTRY.has(nameKey(place[0]))) return null
    const beside = countryBeside(tokens, places, index, firstAt, certain, names)
    if (beside !== null) return beside
    if (certain[index] !== null || name === null) return certain[index]
    return weighed(name, weight)
  })
}

/** "Georgia" is a state of the US where the story has another, or one of its towns. */
function georgia(places: readonly PlaceGroup[], names: readonly (PlaceName | null)[], own: number): string {
  const isAmerican = (place: PlaceGroup, index: number): boolean => index !== own &&
    (GEORGIAN_TOWNS.has(nameKey(place[0])) || place.some((mention) => STATE_ABBREVIATIONS.has(nameKey(mention))) || (certainCountry(place, names[index]) === 'US'))
  const isCaucasian = (place: PlaceGroup): boolean => NEIGHBOURS.has(nameKey(place[0]))
  return places.some(isAmerican) && !places.some(isCaucasian) ? 'US' : 'GE'
}

const GEORGIAN_TOWNS: ReadonlySet<string> = new Set(['atlanta', 'savannah', 'macon', 'augusta', 'columbus', 'marietta', 'valdosta', 'fulton county', 'cobb county', 'gwinnett county'])
const NEIGHBOURS: ReadonlySet<string> = new Set(['tbilisi', 'batumi', 'armenia', 'azerbaijan', 'russia', 'abkhazia', 'south ossetia', 'ukraine', 'moldova', 'moscow'])

/** "(ESP)" after an athlete. */
const countryOfTeam = ({ words }: Tokens, [{ first }]: PlaceGroup): string | undefined => (words[first - 1]?.text === '(' ? TEAM_CODES.get(words[first].text) : undefined)

/** Of a state's own name, or of a name that one country alone has and that is no village's. */
function certainCountry(place: PlaceGroup, name: PlaceName | null): string | null {
  const key = nameKey(place[0])
  if (NO_COUNTRY.has(key)) return null
  if (place.some((mention) => STATE_ABBREVIATIONS.has(nameKey(mention)))) return 'US'
  const alias = COUNTRY_ALIASES.get(key) ?? CITY_COUNTRIES.get(key)
  if (alias !== undefined) return alias
  if (name === null || name.size < LEAST_SIZE) return null
  return name.rival === null || (name.size === STATE_SIZE && name.lead > WELL_KNOWN_LEAD) ? name.country : null
}

/** "Paris, Texas", "Oyam, Uganda": of the place that follows a comma, where this name is known there or nowhere. "Syria, Iraq" is a list. */
function countryBeside(
  tokens: Tokens, places: readonly PlaceGroup[], index: number, firstAt: ReadonlyMap<number, number>, certain: readonly (string | null)[], names: readonly (PlaceName | null)[],
): string | null {
  const own = names[index]
  const isCountry = (at: number): boolean => names[at]?.size === STATE_SIZE || COUNTRY_ALIASES.has(nameKey(places[at][0]))
  for (const { end } of places[index]) {
    if (tokens.words[end]?.text !== ',') continue
    const next = firstAt.get(end + 1)
    if (next === undefined || (isCountry(next) ? isCountry(index) : own === null && certain[index] !== null)) continue
    const [country, region] = [certain[next], names[next]]
    if (region !== null && region.size < REGION_SIZE && !isCountry(next)) continue
    const candidates = country !== null ? [country] : region ? [region.country, region.rival] : []
    for (const candidate of candidates) {
      if (candidate !== null && (own === null ? candidate === country : own.country === candidate || own.rival === candidate || own.more)) return candidate
    }
  }
  return null
}

/** The one of a name's countries that the story speaks of; without such a word only a city that outshines its namesakes. */
function weighed({ country, rival, size, lead, more }: PlaceName, weight: ReadonlyMap<string, number>): string | null {
  const forFirst = weight.get(country) ?? 0
  const forRival = rival === null ? 0 : weight.get(rival) ?? 0
  if (forFirst > 0 && (forFirst >= forRival || lead >= WELL_KNOWN_LEAD)) return country
  if (forRival > 0 && rival !== null && size < STATE_SIZE) return rival
  if (more && weight.size > 0 && lead < WELL_KNOWN_LEAD) return null
  return size >= WELL_KNOWN_SIZE && (lead >= WELL_KNOWN_LEAD || (size >= 10 && lead >= 3)) ? country : null
}
