import type { TokenRange, Tokens } from '../analysis.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import type { Word } from '../word.js'
import type { MarkedRegion } from './marks.js'

/** No title or catchword within a description is longer, in tokens: star of “The Long Road”, has a “buy” rating. */
const LONGEST_TITLE = 5

/** In tokens, from the credit on. */
const LONGEST_DESCRIPTION = 60

/** The words that credit a quote, as far as they are known. */
export interface Crediting {
  readonly cue: TokenRange
  readonly source: TokenRange | null
}

const CONTENT_OPENERS: ReadonlySet<string> = new Set(['that', 'if', 'whether', 'there'])
const HOW = WORD_CLASS.preposition | WORD_CLASS.conjunction | WORD_CLASS.adverb | WORD_CLASS.date

/** "Lee said on “World Today”", "Lee told “World Today”", and not "Lee said the plan was “mad”". */
const tellsHow = (next: Word | undefined, { lower }: Word): boolean => next === undefined || next.shape === 'mark' || (!CONTENT_OPENERS.has(next.lower) && (next.classes & HOW) !== 0) || SAYING_VERBS.get(lower)?.kinds.has('address') === true

/** "he said, or “We won”": the same words in others. */
const isAgain = (words: readonly Word[], opening: number): boolean => words[opening - 2]?.text === ',' && (words[opening - 1].classes & WORD_CLASS.conjunction) !== 0

/**
 * Whether marked words describe who has said those before: "who produced “Upward” for PBS", "star of “The Long Road.”" They
 * stand in the sentence of the credit, after a word of it; "who called it “mad”" tells of other words.
 */
export function describes({ words }: Tokens, { tokens: { first, end } }: MarkedRegion, said: MarkedRegion, { cue, source }: Crediting): boolean {
  const opening = first - 1
  if (cue.first >= (source?.end ?? 0) && !tellsHow(words[cue.end], words[cue.first])) return false
  const from = Math.max(said.tokens.end + 1, Math.min(cue.first, source?.first ?? cue.first))
  if (!source || opening < from || opening - from > LONGEST_DESCRIPTION || cue.first < said.tokens.end || end - first > LONGEST_TITLE || words[opening - 1].shape === 'mark' || isAgain(words, opening)) return false
  for (let i = from; i < opening; i++) {
    if (/^[.!?…;:]/u.test(words[i].text)) return false
    if ((i < cue.first || i >= cue.end) && SAYING_VERBS.has(words[i].lower)) return false
  }
  return true
}
