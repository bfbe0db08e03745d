import { hashText } from '../../model/hash.js'
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
  /** The nearest token before each that parts two clauses, −1 for none; and the nearest after it, the count of tokens for none. */
  readonly seamBefore: Int32Array
  readonly seamAfter: Int32Array
}

/** What a word is on the way from one token to another, as bits; `nameless`: a seam that stands for nobody, as "who" does. */
export const STEP = { stop: 1, that: 2, verb: 4, joint: 8, seam: 16, nameless: 32 } as const

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashText))

/** Marks that part one clause from another. */
const STOPS = hashes(', ; : — - ( )')
const THATS = hashes('that whether if how why what to')
/** Words that join or open a clause. */
const RELATIVES = hashes('who which')
const JOINTS: ReadonlySet<number> = new Set([...RELATIVES, ...hashes('and but or as while when where because after before although though since until with for by in at during')])

/** Where one clause may end and another begin. */
const SEAMS: ReadonlySet<number> = new Set([...STOPS, ...JOINTS, ...hashes('. that if whether')])

/** The bits of `STEP` for the key of a word. */
export const stepOf = (key: number, isFinite: boolean): number =>
  (STOPS.has(key) ? STEP.stop : 0) | (THATS.has(key) ? STEP.that : 0) | (isFinite ? STEP.verb : 0) | (JOINTS.has(key) ? STEP.joint : 0) | (SEAMS.has(key) ? STEP.seam : 0)
  | (SEAMS.has(key) && !RELATIVES.has(key) ? STEP.nameless : 0)

export function readPaths(codes: readonly WordCode[]): Paths {
  const sums = (): Int32Array => new Int32Array(codes.length + 1)
  const stops = sums(), thats = sums(), verbs = sums(), joints = sums()
  for (let i = 0; i < codes.length; i++) {
    const { step } = codes[i]
    stops[i + 1] = stops[i] + (step & STEP.stop ? 1 : 0)
    thats[i + 1] = thats[i] + (step & STEP.that ? 1 : 0)
    verbs[i + 1] = verbs[i] + (step & STEP.verb ? 1 : 0)
    joints[i + 1] = joints[i] + (step & STEP.joint ? 1 : 0)
  }
  const seamBefore = new Int32Array(codes.length), seamAfter = new Int32Array(codes.length)
  const isSeam = (i: number): boolean => (codes[i].step & STEP.seam) !== 0
  for (let i = 0, last = -1; i < codes.length; i++) {
    seamBefore[i] = last
    if (isSeam(i)) last = i
  }
  for (let i = codes.length - 1, next = codes.length; i >= 0; i--) {
    seamAfter[i] = next
    if (isSeam(i)) next = i
  }
  return { stops, thats, verbs, joints, seamBefore, seamAfter }
}

/** How many stand strictly between two tokens, the order of which is free. */
export const between = (sums: Int32Array, a: number, b: number): number => (a < b ? sums[b] - sums[a + 1] : a > b ? sums[a] - sums[b + 1] : 0)
