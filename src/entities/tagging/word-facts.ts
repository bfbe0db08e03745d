import { perWord } from '../../word.js'
import { knowledgeOf } from './word-knowledge.js'

/** Clusters come in families of 32. */
const FAMILY_SHIFT = 5

/** How a word is written, as a number for features. */
export const SHAPE = { lower: 0, title: 1, upper: 2, mixed: 3, number: 4, mark: 5 } as const

/** A word, as the tagger sees it: numbers and hashes only. */
export interface WordFacts {
  readonly shape: number
  readonly hash: number
  /** Of its cluster; 0 for a word of none. */
  readonly family: number
  readonly classes: number
  /** What the lists know of it, as `WordKnowledge` says. */
  readonly cluster: number
  readonly listed: number
  readonly leaning: number
}

/** Once a word. */
export const factsOf = perWord(({ lower, shape, lowerHash, classes }): WordFacts => {
  const { cluster, listed, leaning } = knowledgeOf(lower)
  return { shape: SHAPE[shape], hash: lowerHash, family: cluster === 0 ? 0 : 1 + ((cluster - 1) >> FAMILY_SHIFT), classes, cluster, listed, leaning }
})
