import { describe, expect, test } from 'vitest'
import { coordinatesIn, coordinatesOf, writeCoordinates } from '../../src/entities/places/coordinates.js'
import { addWord, findPlaceName, NO_WORDS, placeSize, unpackName, wordsOf, writePlaces, type ListedPlace, type PlaceName } from '../../src/entities/places/place-table.js'
import { lookUpCompact, readCompactTable } from '../../src/model/compact-table.js'
import { hashText } from '../../src/model/hash.js'

const keyOf = (name: string): number => wordsOf(name).reduce((key, word) => addWord(key, hashText(word)), NO_WORDS)

describe('a list of places', () => {
  const list: readonly ListedPlace[] = [
    { name: 'Port-Amsel', country: 'KE', weight: 128_000 }, { name: 'Port Amsel', country: 'KE', weight: 5_000 }, { name: 'PORT AMSEL', country: 'ZZ', weight: 32_000 },
    { name: 'Hobb’s Quay', country: 'AA', weight: 16_000 },
    { name: 'Upper Amsel', country: 'NO', weight: 2_000 }, { name: 'Upper Amsel', country: 'SE', weight: 4_000 }, { name: 'Upper Amsel', country: 'FI', weight: 1_000 },
    { name: 'Amsel', country: 'SE', weight: 100 }, { name: 'Amsel', country: 'NO', weight: 100 },
    { name: 'Great Amsel', country: 'GB', weight: 1e9 }, { name: 'Great Amsel', country: 'US', weight: 1_000 },
    { name: 'Lesser Amsel', country: 'GB', weight: 100 }, { name: 'Lesser Amsel', country: 'US', weight: 5_000 },
  ]
  const table = readCompactTable(writePlaces(list, hashText))
  const read = (name: string): PlaceName => unpackName(lookUpCompact(table, keyOf(name)))

  test.each([
    ['port amsel', { country: 'KE', rival: 'ZZ', more: false, size: 7, lead: 2 }, 'the weightiest place, and its rival in another country'],
    ["hobb's quay", { country: 'AA', rival: null, more: false, size: 4, lead: 15 }, 'the only place'],
    ['upper amsel', { country: 'SE', rival: 'NO', more: true, size: 2, lead: 1 }, 'the weightiest of three'],
    ['amsel', { country: 'NO', rival: 'SE', more: false, size: 0, lead: 0 }, 'the first by letters of two alike'],
    ['great amsel', { country: 'GB', rival: 'US', more: false, size: 15, lead: 15 }, 'no more than fits'],
    ['lesser amsel', { country: 'US', rival: 'GB', more: false, size: 2, lead: 6 }, 'the weightier, wherever it stands'],
  ])('gives for %s %j: %s', (name, known: PlaceName, _) => expect(read(name)).toEqual(known))

  test('has nothing of other names', () => expect(lookUpCompact(table, keyOf('Amsel Port'))).toBe(0))
})

test('the words of a place are those of a story', () => {
  expect(wordsOf('Port-au-Prince')).toEqual(['port', 'au', 'prince'])
  expect(wordsOf(' St.  John’s ')).toEqual(['st.', "john's"])
})

test('the package knows places and how large they are', () => {
  expect(findPlaceName(keyOf('Kenya'))).toEqual({ country: 'KE', rival: null, more: false, size: 15, lead: 15 })
  expect(findPlaceName(keyOf('Amselquay'))).toBeNull()
  expect([placeSize(keyOf('Kenya')), placeSize(keyOf('Kitale')), placeSize(keyOf('Amselquay'))]).toEqual([16, 7, 0])
})

describe('a list of places on the map', () => {
  const bytes = writeCoordinates([
    { name: 'Port Amsel', country: 'KE', latitude: -1.28, longitude: 36.82 }, { name: 'Port Amsel', country: 'KE', latitude: 5, longitude: 5 },
    { name: 'Port-Amsel', country: 'NO', latitude: 59.9, longitude: 10.75 }, { name: 'Bogotá', country: 'CO', latitude: 4.61, longitude: -74.08 },
    { name: 'Southend', country: 'AQ', latitude: -90, longitude: -180 }, { name: 'Northend', country: 'GL', latitude: 90, longitude: 180 },
    { name: 'United States', country: 'US', latitude: 39.76, longitude: -98.5 }, { name: 'Amsel', country: 'SE', latitude: 0.004, longitude: 0.006 },
  ])

  test.each([
    ['Port Amsel', 'KE', -1.28, 36.82, 'the first of two in one country'],
    ['port amsel', 'NO', 59.9, 10.75, 'another in another country'],
    ['Bogota', 'CO', 4.61, -74.08, 'a name without its accent'],
    ['Southend', 'AQ', -90, -180, 'the south, where the date line is'],
    ['Northend', 'GL', 90, 180, 'the north'],
    ['U.S.', 'US', 39.76, -98.5, 'a state’s other name'],
    ['Amsel', 'SE', 0, 0.01, 'hundredths of a degree'],
  ])('finds %s in %s at %d, %d: %s', (name, country, latitude, longitude) => {
    expect(coordinatesIn(bytes, name, country)).toEqual({ latitude, longitude })
  })

  test.each([['Port Amsel', 'SE'], ['Amselport', 'KE'], ['Amsel Port', 'KE'], ['', 'KE']])('does not find “%s” in %s', (name, country) => expect(coordinatesIn(bytes, name, country)).toBeNull())

  test('of the package has the capitals', () => {
    expect(coordinatesOf('Nairobi', 'KE')).toEqual({ latitude: expect.closeTo(-1.28, 1) as number, longitude: expect.closeTo(36.82, 1) as number })
    expect(coordinatesOf('Nairobi', 'NO')).toBeNull()
  })
})
