import { lookUpCompact, readCompactTable, writeCompactTable, type CompactTable } from '../../model/compact-table.js'
import { readModelFile } from '../../model/files.js'
import { mixHash } from '../../model/hash.js'

/** A place as the lists have it; its weight is its people, or what stands for them. */
export interface ListedPlace {
  readonly name: string
  readonly country: string
  readonly weight: number
}

/** What a name can stand for. */
export interface PlaceName {
  /** ISO 3166-1 alpha-2 of the weightiest place of that name. */
  readonly country: string
  /** Of the weightiest such place in another country; null where there is none. */
  readonly rival: string | null
  /** Whether places in still other countries bear the name. */
  readonly more: boolean
  /** Powers of two: of the weight in thousands (0–15), and by how much it outweighs its rival (0–15). */
  readonly size: number
  readonly lead: number
}

const LETTER_A = 65
const CODE_BITS = 10
const STEP_BITS = 4
const MOST_STEPS = 15

const packCode = (code: string): number => (code.charCodeAt(0) - LETTER_A) * 26 + code.charCodeAt(1) - LETTER_A + 1
const unpackCode = (packed: number): string => String.fromCharCode(LETTER_A + Math.floor((packed - 1) / 26), LETTER_A + ((packed - 1) % 26))
const steps = (ratio: number): number => Math.max(0, Math.min(MOST_STEPS, Math.round(Math.log2(ratio))))

/** The hash of a name from those of its words in lower case, in order; start from `NO_WORDS`. */
export const NO_WORDS = 0
export const addWord = (name: number, wordHash: number): number => mixHash(name, wordHash)

/** The words of a name as the story's tokens have them: "Port-au-Prince" is three, "St. John's" ends in a possessive. */
export const wordsOf = (name: string): readonly string[] => name.toLowerCase().replaceAll('’', "'").split(/[\s-]+/u).filter((word) => word !== '')

export function writePlaces(places: readonly ListedPlace[], hashWord: (word: string) => number): Uint8Array {
  const byName = new Map<number, Map<string, number>>()
  for (const { name, country, weight } of places) {
    const hash = wordsOf(name).reduce((sum, word) => addWord(sum, hashWord(word)), NO_WORDS)
    const countries = byName.get(hash) ?? new Map<string, number>()
    countries.set(country, Math.max(countries.get(country) ?? 0, weight))
    byName.set(hash, countries)
  }
  return writeCompactTable(new Map([...byName].map(([hash, countries]) => [hash, packName(countries)])))
}

function packName(countries: ReadonlyMap<string, number>): number {
  const [[country, weight], rival, third] = [...countries].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const lead = rival ? steps(weight / rival[1]) : MOST_STEPS
  return (packCode(country) | ((rival ? packCode(rival[0]) : 0) << CODE_BITS) | (steps(weight / 1000) << (2 * CODE_BITS))
    | (lead << (2 * CODE_BITS + STEP_BITS)) | ((third ? 1 : 0) << (2 * CODE_BITS + 2 * STEP_BITS))) >>> 0
}

let table: CompactTable | undefined

/** How weighty a place bears the name: 0 where none does, else 1–16. */
export function placeSize(name: number): number {
  table ??= readCompactTable(readModelFile('places.bin'))
  const packed = lookUpCompact(table, name)
  return packed === 0 ? 0 : 1 + ((packed >>> (2 * CODE_BITS)) & MOST_STEPS)
}

export function findPlaceName(name: number): PlaceName | null {
  table ??= readCompactTable(readModelFile('places.bin'))
  const packed = lookUpCompact(table, name)
  return packed === 0 ? null : unpackName(packed)
}

/** What `writePlaces` packed of a name. */
export function unpackName(packed: number): PlaceName {
  const rival = (packed >>> CODE_BITS) & ((1 << CODE_BITS) - 1)
  return {
    country: unpackCode(packed & ((1 << CODE_BITS) - 1)), rival: rival === 0 ? null : unpackCode(rival),
    more: (packed >>> (2 * CODE_BITS + 2 * STEP_BITS)) === 1, size: (packed >>> (2 * CODE_BITS)) & MOST_STEPS, lead: (packed >>> (2 * CODE_BITS + STEP_BITS)) & MOST_STEPS,
  }
}
