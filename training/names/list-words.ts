import { LISTED } from '../../src/entities/tagging/word-knowledge.js'
import { readCities, readNameWords, readPersonNames, readRegions } from './sources.js'
import { countryNames } from './list-places.js'

const LATIN = /^[\p{Script=Latin}'’]+$/u
/** Places below this many people lend their names to no list: most of their names are words, or people's names. */
const LEAST_PEOPLE = 3000
const CITY_PEOPLE = 15_000
const BIG_CITY_PEOPLE = 200_000

const wordsOf = (name: string): readonly string[] => name.toLowerCase().replaceAll('’', "'").split(/[\s-]+/u).filter((word) => word.length > 1 && LATIN.test(word))
export const unaccented = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '')

/** The lists that each word is on, in lower case. A part of a city's name is kept only where `common` has it too. */
export function listWords(common: ReadonlySet<string>): ReadonlyMap<string, number> {
  const listed = new Map<string, number>()
  const add = (word: string, bit: number): void => { listed.set(word, (listed.get(word) ?? 0) | bit) }
  const { first, last } = readPersonNames()
  for (const name of first) wordsOf(name).forEach((word) => add(word, LISTED.firstName))
  for (const name of last) wordsOf(name).forEach((word) => add(word, LISTED.lastName))
  for (const name of readNameWords()) wordsOf(name).forEach((word) => add(word, LISTED.personName))
  for (const { name, population } of readCities()) {
    if (population < LEAST_PEOPLE) continue
    for (const spelling of new Set([name, unaccented(name)])) {
      const words = wordsOf(spelling)
      if (words.length === 1) add(words[0], population >= BIG_CITY_PEOPLE ? LISTED.bigCity : population >= CITY_PEOPLE ? LISTED.city : LISTED.town)
      else words.filter((word) => common.has(word)).forEach((word) => add(word, LISTED.partOfCity))
    }
  }
  for (const { name } of readRegions()) wordsOf(name).forEach((word) => add(word, LISTED.region))
  for (const { name } of countryNames()) wordsOf(name).forEach((word) => add(word, LISTED.country))
  return listed
}
