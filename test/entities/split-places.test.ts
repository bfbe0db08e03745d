import { describe, expect, test } from 'vitest'
import { splitPlaces } from '../../src/entities/split-places.js'
import { namesAfter } from './marked-mentions.js'

const split = (marked: string): readonly string[] => namesAfter(splitPlaces, marked)

describe('a place of a place', () => {
  test('is two, where the first is a country', () => {
    expect(split("She came from *Kenya's Rift Valley* by bus.")).toEqual(['place Kenya', 'place Rift Valley'])
  })

  test('is two, where the story names the first by itself', () => {
    expect(split('In *Amsel*, rain fell on *Amsel’s Upper Quay* all day.')).toEqual(['place Amsel', 'place Amsel', 'place Upper Quay'])
  })

  test('is one, where the first is no place that the story knows', () => {
    expect(split("She came from *Hobb's Corner* by bus.")).toEqual(["place Hobb's Corner"])
    expect(split("_Hobb_ and =Hobb= came from *Hobb's Corner* by bus.")).toEqual(['person Hobb', 'organization Hobb', "place Hobb's Corner"])
    expect(split("She left *Hobb Town* for *Hobb's Corner*.")).toEqual(['place Hobb Town', "place Hobb's Corner"])
    expect(split('She left Kenya *’s Graveland* by bus.')).toEqual(['place ’s Graveland'])
  })

  test.each([
    ['a name with another mark', 'She came from *Kenya-Rift Valley* by bus.', 'place Kenya-Rift Valley'],
    ['a name of two words', 'She came from *Rift Valley* by bus.', 'place Rift Valley'],
    ['a name of one', 'She came from *Kenya* by bus.', 'place Kenya'],
    ['a country’s own possessive', "She saw *Kenya's* buses.", 'place Kenya'],
    ['a body of a country', "She saw =Kenya's Rift Board= there.", "organization Kenya's Rift Board"],
  ])('is one: %s', (_, marked, name) => expect(split(marked)).toEqual([name]))

  test('may be of a place with several words, and of a plural', () => {
    expect(split("She saw *Upper Kenya's Rift Valley* there.")).toEqual(['place Upper Kenya', 'place Rift Valley'])
    expect(split("In *Amsels*, she saw *Amsels' Upper Quay* there.")).toEqual(['place Amsels', 'place Amsels', 'place Upper Quay'])
    expect(split('In *Amsels*, she saw *Amsels’ Upper Quay* there.')).toEqual(['place Amsels', 'place Amsels', 'place Upper Quay'])
  })
})

describe('a town of a region', () => {
  test('is two, where a list has the region', () => {
    expect(split('Police in *West Bengal’s Malda* came.')).toEqual(['place West Bengal', 'place Malda'])
  })

  test.each([
    ['a county', 'Police in *Prince George’s County* came.', 'place Prince George’s County'],
    ['part of a town with a saint’s name', 'Police in *St. John’s Wold* came.', 'place St. John’s Wold'],
    ['a longer name', 'Police in *West Bengal’s Old Malda* came.', 'place West Bengal’s Old Malda'],
    ['one of no region', 'Police in *Upper Velmora’s Malda* came.', 'place Upper Velmora’s Malda'],
    ['one of a town of one word', 'Police in *Leeds’s Malda* came.', 'place Leeds’s Malda'],
  ])('is one: %s', (_, marked, name) => expect(split(marked)).toEqual([name]))
})

test('a place and what somebody called so is of are two', () => {
  expect(split('Then *Osaka, of Japan*, left.')).toEqual(['place Osaka', 'place Japan'])
  expect(split('*Leeds* is where Ann Lee, of Kenya, left.')).toEqual(['place Leeds'])
  expect(split('Then *Isle of Japan* left.')).toEqual(['place Isle of Japan'])
})

describe('a company’s town', () => {
  test('is a place of its own', () => expect(split('Then =Volkswagen’s Wolfsburg= plant closed.')).toEqual(['organization Volkswagen', 'place Wolfsburg']))

  test.each([
    ['of a company that nobody knows', 'Then =Plinth’s Wolfsburg= closed.', 'organization Plinth’s Wolfsburg'],
    ['that is no town', 'Then =Volkswagen’s Velmorum= closed.', 'organization Volkswagen’s Velmorum'],
    ['without an owner', 'Then =Volkswagen Wolfsburg= closed.', 'organization Volkswagen Wolfsburg'],
  ])('but not one %s', (_, marked, name) => expect(split(marked)).toEqual([name]))
})

describe('a list of places that was read as one', () => {
  test.each([
    ['with “and”', 'It rained in *Kogi, Bayelsa and Anambra States* then.', ['Kogi', 'Bayelsa', 'Anambra States']],
    ['with a comma before “and”', 'It rained in *Lagos, Kano, and Abuja* then.', ['Lagos', 'Kano', 'Abuja']],
  ])('is several: %s', (_, marked, names) => expect(namesAfter(splitPlaces, marked)).toEqual(names.map((name) => `place ${name}`)))

  test.each([
    ['a country’s name', 'It rained in *Trinidad and Tobago* then.'],
    ['a place and what it lies in', 'It rained in *Lagos, Nigeria* then.'],
    ['a body’s name', 'The =Ministry of Lagos, Kano and Abuja= closed.'],
  ])('but is not %s', (_, marked) => expect(namesAfter(splitPlaces, marked)).toHaveLength(1))
})
