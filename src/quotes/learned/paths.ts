import { hashText } from '../../model/hash.js'
import { WORD_CLASS } from '../../lexicon/word-classes.js'
import type { WordCode } from './word-codes.js'

/**
 * How many of a thing stand before each token: what lies between two tokens is then one subtraction. Each array has one
 * entry more than there are tokens.
 */
export interface Paths {
  readonly stops: Int32Array
  readonly thats: Int32Array
  readonly verbs: Int32Array
  readonly joints: Int32Array
}

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashText))

/** Marks that part one clause from another. */
const STOPS = hashes(', ; : — - ( )')
const THATS = hashes('that whether if how why what to')
/** Words that join or open a clause. */
const JOINTS = hashes('and but or as while who which when where because after before although though since until with for by in at during')
const FINITE = WORD_CLASS.pastTense | WORD_CLASS.presentTense | WORD_CLASS.auxiliary

export function readPaths(codes: readonly WordCode[]): Paths {
  const count = (holds: (code: WordCode) => boolean): Int32Array => {
    const sums = new Int32Array(codes.length + 1)
    for (let i = 0; i < codes.length; i++) sums[i + 1] = sums[i] + (holds(codes[i]) ? 1 : 0)
    return sums
  }
  return {
    stops: count(({ key }) => STOPS.has(key)), thats: count(({ key }) => THATS.has(key)),
    verbs: count(({ word }) => (word.classes & FINITE) !== 0), joints: count(({ key }) => JOINTS.has(key)),
  }
}

/** How many stand strictly between two tokens, the order of which is free. */
export const between = (sums: Int32Array, a: number, b: number): number => (a < b ? sums[b] - sums[a + 1] : a > b ? sums[a] - sums[b + 1] : 0)
