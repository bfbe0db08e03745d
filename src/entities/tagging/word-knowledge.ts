import { lookUpCompact, readCompactTable, type CompactTable } from '../../model/compact-table.js'
import { readModelFile } from '../../model/files.js'
import { hashText } from '../../model/hash.js'

/** Lists that hold a word, as bits: names of people, and of places as whole names or as parts of longer ones. */
export const LISTED = {
  firstName: 1, lastName: 2, personName: 4, bigCity: 8, city: 16, town: 32, partOfCity: 64, region: 128, country: 256,
} as const
export const LISTED_BITS = 9
const CLUSTER_BITS = 11
const LEANING_STEPS = 7
const LEANING_BITS = 3

/** What `models/names.bin` knows of a word. */
export interface WordKnowledge {
  /** 1–1024, 0 for a word of no cluster; words of one cluster stand in like company. */
  readonly cluster: number
  /** Bits of `LISTED`. */
  readonly listed: number
  /** Three chances in one number, see `leaningsOf`; 0 for an unknown word. */
  readonly leaning: number
}

/** The chances, in sevenths, that a word is a person's, a place's and an organization's. */
export interface Leanings {
  readonly person: number
  readonly place: number
  readonly organization: number
}

interface WordToPack {
  readonly cluster: number
  readonly listed: number
  /** Chances of no name, person, place and organization; none for a word without a vector. */
  readonly leaning: Float32Array | undefined
}

/** One word's knowledge in 32 bits: cluster, lists, three chances. */
export function packWord({ cluster, listed, leaning }: WordToPack): number {
  const steps = leaning === undefined ? [0, 0, 0] : [...leaning.subarray(1)].map((chance) => Math.round(chance * LEANING_STEPS))
  const packed = steps.reduce((sum, step, index) => sum | (step << (LEANING_BITS * index)), 0)
  return (cluster | (listed << CLUSTER_BITS) | (packed << (CLUSTER_BITS + LISTED_BITS))) >>> 0
}

let names: CompactTable | undefined

/** Looks a word up, in lower case, as it stands or without its full stop. */
export function knowledgeOf(lower: string): WordKnowledge {
  names ??= readCompactTable(readModelFile('names.bin'))
  const plain = lower.replaceAll('’', "'")
  return unpackWord(lookUpCompact(names, hashText(plain)) || (plain.endsWith('.') ? lookUpCompact(names, hashText(plain.slice(0, -1))) : 0))
}

/** What `packWord` packed; nothing of 0. */
export const unpackWord = (packed: number): WordKnowledge => ({
  cluster: packed & ((1 << CLUSTER_BITS) - 1), listed: (packed >>> CLUSTER_BITS) & ((1 << LISTED_BITS) - 1), leaning: packed >>> (CLUSTER_BITS + LISTED_BITS),
})

export const leaningsOf = (leaning: number): Leanings => ({
  person: leaning & LEANING_STEPS, place: (leaning >>> LEANING_BITS) & LEANING_STEPS, organization: (leaning >>> (2 * LEANING_BITS)) & LEANING_STEPS,
})
