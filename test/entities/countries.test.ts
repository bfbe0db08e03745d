import { describe, expect, it, test } from 'vitest'
import { analyze, tokensWithin } from '../../src/analysis.js'
import { findCountries } from '../../src/entities/places/countries.js'
import type { Mention } from '../../src/entities/mention.js'
import { makeMention } from '../../src/entities/read-mentions.js'
import { readDocument } from '../../src/reading/index.js'
import { parseStory } from '../story.js'
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
  it('of Georgia is that of the state or of the country, by the places beside it', () => {
    expect(given('[Georgia|US] votes. [Atlanta|US] is calm.')).toEqual(['US', 'US'])
    expect(given('A senator of [Georgia|US] met one of [Idaho|US].')).toEqual(['US', 'US'])
    expect(given('[Georgia|GE] votes.')).toEqual(['GE'])
    expect(given('[Georgia|GE] votes. [Tbilisi|GE] is calm, and so is [Atlanta|US].')).toEqual(['GE', 'GE', 'US'])
  })
  it('is the one that an athlete’s three letters stand for', () => expect(given('Ann Lee ([GER|DE]) beat Jo Tull ([KSA|SA]).')).toEqual(['DE', 'SA']))
  it('is that of a region by its English name', () => expect(given('Rain fell in [Crete|GR], [Siberia|RU], [Darfur|SD] and [Tuscany|IT].')).toEqual(['GR', 'RU', 'SD', 'IT']))
  it('is left open for a part of the world', () => expect(given('Prices rose in [Africa|XX] and in the [Balkans|XX].')).toEqual([null, null]))
  it('is left open for a name that many share', () => expect(given('The shop in [Springfield|XX] and the one in [San Antonio|XX].')[0]).not.toBe('GB'))
})

/** The country of each place of a story, by name: the places of one name are one. */
function countriesByName(marked: string): Readonly<Record<string, string | null>> {
  const story = parseStory(marked)
  const analysis = analyze(readDocument('-', story.text))
  const groups = new Map<string, Mention[]>()
  for (const span of story.mentions) groups.set(span.of, [...(groups.get(span.of) ?? []), makeMention(analysis, tokensWithin(analysis.tokens, span), 'place')!])
  const countries = findCountries(analysis.tokens, [...groups.values()])
  return Object.fromEntries([...groups.keys()].map((name, index) => [name, countries[index]]))
}

describe('a place by itself', () => {
  test.each([
    ['a country', '*Kenya*', 'KE'],
    ['a country with a small namesake', '*Mexico*', 'MX'],
    ['another name of a country', '*U.S.*', 'US'],
    ['a city that everybody knows by its English name', '*Geneva*', 'CH'],
    ['a name that one country alone has', '*Kitale*', 'KE'],
    ['a small town of one country, just large enough', '*Corinth*', 'US'],
    ['a state shortened', '*Ark.*', 'US'],
    ['a village, whose name may mean something else', '*Baxter*', null],
    ['a state with its kind', '*Kano State*', 'NG'],
    ['a region with its kind', '*Almaty region*', 'KZ'],
    ['a city with its kind, of two words', '*Port Sudan city*', 'SD'],
    ['a city with its kind, of three', '*Rio de Janeiro state*', 'BR'],
    ['a town with a word that is no kind', '*Kano Ferry*', null],
    ['a kind alone', '*State*', null],
    ['a place that nobody knows', '*Amsel*', null],
    ['a part of the world', '*Balkans*', null],
    ['one of two states of a name', '*Congo*', null],
    ['a city that outweighs its namesakes by far', '*Goma*', 'CD'],
    ['a large city that outweighs them clearly', '*San Francisco*', 'US'],
    ['a lesser city that outweighs them as clearly', '*Bristol*', null],
    ['a large city that does not', '*Tripoli*', null],
    ['one of many', '*Cambridge*', null],
  ])('is in its own country, if in any: %s, %s', (_, marked, country) => {
    expect(Object.values(countriesByName(`It rained in ${marked} on Sunday.`))).toEqual([country])
  })
})

describe('a name with namesakes', () => {
  test.each([
    ['the one country of which the story speaks', '*Venezuela* won. A fan in *Valencia* wept.', 'Valencia', 'VE'],
    ['the weightier place, of two as often spoken of', '*Spain* met *Venezuela*. A fan in *Valencia* wept.', 'Valencia', 'ES'],
    ['the country spoken of more often', '*Spain* met *Venezuela*. *Venezuela* won. A fan in *Valencia* wept.', 'Valencia', 'VE'],
    ['the country whose cities it speaks of', 'From *Caracas* and *Maracaibo* they came to *Valencia*, not from *Vigo*.', 'Valencia', 'VE'],
    ['a city that outweighs its namesakes by far, if its country is spoken of at all', '*Australia* met *Britain*. *Britain* won. A fan in *Perth* wept.', 'Perth', 'AU'],
    ['the other, if the weightier’s country is not', '*Britain* won. A fan in *Perth* wept.', 'Perth', 'GB'],
    ['a city that outweighs them by far, whatever else is spoken of', '*Kenya* won. A fan in *Perth* wept.', 'Perth', 'AU'],
    ['none, if many have the name and the story speaks of others', '*Kenya* won. A fan in *Victoria* wept.', 'Victoria', null],
    ['the weightiest, if it speaks of no country', 'A fan in *Victoria* wept.', 'Victoria', 'AU'],
    ['a village of the country of which it speaks', '*Switzerland* won. A fan in *Brig* wept.', 'Brig', 'CH'],
    ['no village of another', '*Kenya* won. A fan in *Brig* wept.', 'Brig', null],
    ['the state whose capital it names', 'From *Kinshasa* he saw *Congo*.', 'Congo', 'CD'],
    ['no other state', 'From *Brazzaville* he saw *Congo*.', 'Congo', null],
    ['the country of which it speaks, though towns have its name', '*Mexico* won. A fan in *Guadalajara* wept.', 'Guadalajara', 'MX'],
    ['no country for the sake of a city that has namesakes', 'From *Melbourne* he came to *Newcastle*.', 'Newcastle', null],
    ['no country for the sake of a part of the world', 'From *Punjab* he came to *Hyderabad*.', 'Hyderabad', null],
  ])('is %s: %s', (_, marked, name, country) => {
    expect(countriesByName(marked)[name]).toBe(country)
  })
})

describe('a place before a comma', () => {
  test.each([
    ['a state of the rival', 'A bakery in *Paris*, *Texas*, burned.', 'Paris', 'US'],
    ['a state of neither, where many have the name', 'A bakery in *Paris*, *Ontario*, burned.', 'Paris', 'CA'],
    ['a country’s other name', 'A bakery in *Cambridge*, *U.S.*, burned.', 'Cambridge', 'US'],
    ['a country, if it is known nowhere else', 'A bakery in *Amsel*, *Kenya*, burned.', 'Amsel', 'KE'],
    ['a country’s other name, though a town has it', 'A mill in *Amsel*, *Holland*, burned.', 'Amsel', 'NL'],
    ['a country’s other name that no list has', 'A mill in *Cambridge*, *America*, burned.', 'Cambridge', 'US'],
    ['itself, in a list of countries', 'Troops left *Syria*, *Iraq* and others.', 'Syria', 'SY'],
    ['itself, though towns elsewhere have its name', 'Troops left *Mexico*, *Kenya* and others.', 'Mexico', 'MX'],
    ['itself, though a province of the next has its name', 'Troops left *Niger*, *Nigeria* and others.', 'Niger', 'NE'],
    ['a state that has a town of that name', 'A mill in *Lebanon*, *Ohio*, burned.', 'Lebanon', 'US'],
    ['a state shortened', 'A mill in *Amsel*, *Ga.*, burned.', 'Amsel', 'US'],
    ['a country, the second time', '*Cambridge* slept. A bakery in *Cambridge*, *Canada*, burned.', 'Cambridge', 'CA'],
    ['a province with namesakes, by what both may be', 'A bakery in *Toledo*, *Granada*, burned.', 'Toledo', 'ES'],
    ['a province with namesakes, by its lesser', 'A bakery in *Lancaster*, *Perth*, burned.', 'Lancaster', 'GB'],
    ['a province that may be in two, if it is known nowhere', 'A bakery in *Amsel*, *Valencia*, burned.', 'Amsel', null],
    ['a country that has no such place', 'A bakery in *Lancaster*, *Kenya*, burned.', 'Lancaster', null],
    ['a city in a list', 'Choirs from *Cambridge*, *Boston* and elsewhere sang.', 'Cambridge', null],
    ['what nobody knows', 'Choirs from *Cambridge*, *Amsel* and elsewhere sang.', 'Cambridge', null],
    ['no place', 'Choirs from *Cambridge*, said a man from *Texas*, sang.', 'Cambridge', null],
    ['a country, with a word for the comma', 'Choirs from *Cambridge* and *Texas* sang.', 'Cambridge', null],
    ['a country that it has no part in', 'It rained in *Crimea*, *Ukraine*, on Sunday.', 'Crimea', null],
    ['nothing at all', 'Then it rained in *Paris*, *Texas*, and in *Toledo*', 'Toledo', null],
  ])('is of %s: %s', (_, marked, name, country) => {
    expect(countriesByName(marked)[name]).toBe(country)
  })
})
