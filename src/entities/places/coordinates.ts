import { firstWhere } from '../../bisect.js'
import type { Coordinates } from '../../extraction.js'
import { STATE_NAMES } from '../../lexicon/place-aliases.js'
import { readModelFile } from '../../model/files.js'
import { hashText, inHashOrder, mixHash } from '../../model/hash.js'
import { readSections, writeSections } from '../../model/sections.js'
import { addWord, NO_WORDS, wordsOf } from './place-table.js'

/** A place on the map, by name and country. */
export interface LocatedPlace extends Coordinates {
  readonly name: string
  readonly country: string
}

/** Hundredths of a degree, counted from the south pole and from the date line: about a kilometre, as fine as a town is wide. */
const STEPS = 100
const LONGITUDES = 360 * STEPS + 1

/** One key for all spellings: "Bogotá" is "Bogota". */
const keyOf = (name: string, country: string): number =>
  mixHash(wordsOf(name.normalize('NFD').replace(/\p{M}/gu, '')).reduce((sum, word) => addWord(sum, hashText(word)), NO_WORDS), hashText(country))

const pack = ({ latitude, longitude }: Coordinates): number => Math.round((latitude + 90) * STEPS) * LONGITUDES + Math.round((longitude + 180) * STEPS)

const unpack = (packed: number): Coordinates =>
  ({ latitude: (Math.floor(packed / LONGITUDES) - 90 * STEPS) / STEPS, longitude: ((packed % LONGITUDES) - 180 * STEPS) / STEPS })

/** The bytes of `models/coordinates.bin`: keys, which ascend, and their points; of places with one key the first counts. */
export function writeCoordinates(places: readonly LocatedPlace[]): Uint8Array {
  const points = new Map(places.toReversed().map((place) => [keyOf(place.name, place.country), pack(place)]))
  const sorted = inHashOrder(points)
  const section = (column: 0 | 1): Uint8Array => new Uint8Array(Uint32Array.from(sorted, (row) => row[column]).buffer)
  return writeSections({ header: {}, sections: { keys: section(0), points: section(1) } })
}

interface Table {
  readonly keys: Uint32Array
  readonly points: Uint32Array
}

let table: Table | undefined

function readTable(bytes: Uint8Array): Table {
  const { keys, points } = readSections(bytes).sections
  const numbers = ({ buffer, byteOffset, length }: Uint8Array): Uint32Array => new Uint32Array(buffer, byteOffset, length >> 2)
  return { keys: numbers(keys), points: numbers(points) }
}

/** Where a place of this name lies in this country; null where the table has none, or several that may be meant. */
export function coordinatesOf(name: string, country: string): Coordinates | null {
  table ??= readTable(readModelFile('coordinates.bin'))
  return findPoint(table, name, country)
}

/** The same of the bytes of another table. */
export const coordinatesIn = (bytes: Uint8Array, name: string, country: string): Coordinates | null => findPoint(readTable(bytes), name, country)

function findPoint({ keys, points }: Table, name: string, country: string): Coordinates | null {
  const key = keyOf(STATE_NAMES.get(name.toLowerCase()) ?? name, country) >>> 0
  const at = firstWhere(keys.length, (index) => keys[index] >= key)
  return keys[at] === key ? unpack(points[at]) : null
}
