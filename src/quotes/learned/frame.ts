import type { TokenRange } from '../../analysis.js'

/** One way to read the words around a cue: who is credited with what. */
export interface Frame {
  /** The token that stands for the cue. */
  readonly head: number
  readonly cue: TokenRange
  readonly source: TokenRange | null
  /** In the order of the text; empty where the tagger sees nothing said. */
  readonly content: readonly TokenRange[]
  /** The chance that the head credits speech. */
  readonly cueChance: number
  /** The least chance of a label at the edges of the content, and of the source. */
  readonly contentChance: number
  readonly sourceChance: number
}

/** Whether two ranges share a token. */
export const touches = (a: TokenRange, b: TokenRange): boolean => a.first < b.end && b.first < a.end
