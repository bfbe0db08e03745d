import { tokensWithin } from '../../src/analysis.js'
import { WORD_CLASS } from '../../src/lexicon/word-classes.js'
import { SAYING_NOUNS, SAYING_VERBS } from '../../src/lexicon/saying-verbs.js'
import type { Word } from '../../src/word.js'
import type { GoldQuote, GoldStory } from './gold.js'

/** How often a word stands in a cue, among all that it stands in the stories. */
export interface CueCounts {
  readonly all: ReadonlyMap<string, number>
  readonly inCue: ReadonlyMap<string, number>
}

const VERB = WORD_CLASS.pastTense | WORD_CLASS.presentTense | WORD_CLASS.gerund | WORD_CLASS.infinitive | WORD_CLASS.participle
/** Words met less often than this many times are not trusted to be cues by their counts. */
const DOUBT = 3
/** A cue is named for its verb where it has one: "said" of "said in a statement". */
const NOT_A_VERB = 0.3

export function countCues(stories: readonly GoldStory[]): CueCounts {
  const all = new Map<string, number>()
  const inCue = new Map<string, number>()
  const increase = (counts: Map<string, number>, { lower }: Word): void => { counts.set(lower, (counts.get(lower) ?? 0) + 1) }
  for (const { analysis: { tokens }, quotes } of stories) {
    for (const word of tokens.words) increase(all, word)
    for (const [start, end] of quotes.flatMap(({ cue }) => cue)) {
      const range = tokensWithin(tokens, { start, end })
      for (let i = range.first; i < range.end; i++) increase(inCue, tokens.words[i])
    }
  }
  return { all, inCue }
}

/** The token that stands for a quote's cue: its most cue-like word; -1 where the quote has no cue. */
export function cueHead({ analysis: { tokens } }: GoldStory, { cue }: GoldQuote, { all, inCue }: CueCounts): number {
  let head = -1
  let highest = -1
  for (const [start, end] of cue) {
    const range = tokensWithin(tokens, { start, end })
    for (let i = range.first; i < range.end; i++) {
      const word = tokens.words[i]
      const isVerb = (word.classes & VERB) !== 0 || SAYING_VERBS.has(word.lower) || /ed$|ing$|^according$/u.test(word.lower)
      const likeness = (inCue.get(word.lower) ?? 0) / ((all.get(word.lower) ?? 0) + DOUBT) * (isVerb ? 1 : NOT_A_VERB)
      if (likeness > highest) {
        highest = likeness
        head = i
      }
    }
  }
  return head
}

/**
 * Speech, as against belief, intention or feeling: words between quotation marks, or a cue with a word of saying or writing.
 */
export function isSpeech({ analysis: { tokens } }: GoldStory, { type, cue }: GoldQuote): boolean {
  return type !== 'indirect' || cue.some(([start, end]) => {
    const range = tokensWithin(tokens, { start, end })
    return tokens.words.slice(range.first, range.end).some(({ lower }) => SAYING_VERBS.has(lower) || SAYING_NOUNS.has(lower) || lower === 'according')
  })
}
