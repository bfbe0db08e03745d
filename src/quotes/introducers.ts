import type { Analysis, Sentence, TokenRange, Tokens } from '../analysis.js'
import { firstWhere } from '../bisect.js'
import { FINITE, WORD_CLASS } from '../lexicon/word-classes.js'
import { creditBefore, creditByColon, type Credit } from './cues.js'
import { isQuotationMark } from './mark-styles.js'
import { presentedBy } from './presented.js'
import { isSomebody } from './somebody.js'
import { subjectBefore } from './sources.js'

/** Who leads up to marked words with a colon, whatever the verb: "Lee later added:", "Tom Hill was blunter:". `end` is past the colon. */
export function introducerOf(tokens: Tokens, { first, end }: TokenRange): Credit | null {
  const found = creditBefore(tokens, first, end)
  if (found) return found
  const presented = presentedBy(tokens, { first, end })
  if (presented) return { cue: { first: end - 1, end }, source: presented }
  const source = subjectOf(tokens, { first, end })
  return source && tokens.words[source.end - 1].lower !== 'it' ? { cue: { first: end - 1, end }, source } : null
}

/**
 * The same of a lead on the line of the words that names somebody, "Tom Hill:", "On his blog, Tom Hill had this:", and not a
 * thing: "the result was plain:".
 */
export function namedIntroducerOf(tokens: Tokens, lead: TokenRange): Credit | null {
  const range = ownClause(tokens, lead)
  const found = introducerOf(tokens, range) ?? creditByColon(tokens, range.first, range.end)
  if (!found?.source) return null
  const isPresented = presentedBy(tokens, range)?.first === found.source.first
  return isPresented || (opensClause(tokens, found.source, range.first) && isSomebody(tokens, found.source)) ? found : null
}

/** Without what is said before the lead, and what a semicolon parts off: "“Stay here,” wrote Lee; Tom Hill:". */
function ownClause({ words }: Tokens, { first, end }: TokenRange): TokenRange {
  for (let i = end - 1; i > first; i--) if (words[i].text === ';' || isQuotationMark(words[i].text)) return { first: i + 1, end }
  return { first, end }
}

const FRONTED = WORD_CLASS.preposition | WORD_CLASS.adverb | WORD_CLASS.conjunction | WORD_CLASS.participle | WORD_CLASS.gerund

/** At the start, or after a phrase in front: "And she was clear:", "Earlier, she had gone further:", "On his blog, Tom Hill had this:"; not "the words of Lee, a war hero, were:". */
function opensClause({ words }: Tokens, { first }: TokenRange, from: number): boolean {
  if (first === from) return true
  if (first === from + 2 && words[from + 1].text === ',') return true
  return (words[from].classes & FRONTED) !== 0 && (first === from + 1 || words[first - 1].text === ',')
}

/** The sentence that ends at or before token `end`, cut off there. */
export const sentenceBefore = (analysis: Analysis, end: number): TokenRange => ({ first: sentenceWith(analysis, end - 1).first, end })

/** The sentence that has a token, by bisection. */
export const sentenceWith = ({ sentences }: Analysis, token: number): Sentence =>
  sentences[firstWhere(sentences.length - 1, (index) => sentences[index].end > token)]

/** The subject of a sentence's first verb. */
export function subjectOf(tokens: Tokens, { first, end }: TokenRange): TokenRange | null {
  for (let i = first + 1; i < end; i++) {
    const { classes, shape } = tokens.words[i]
    if (shape !== 'lower' || (classes & FINITE) === 0) continue
    return subjectBefore(tokens, i, first) ?? (tokens.words[i - 1].text === ',' ? subjectBefore(tokens, i - 1, first) : null)
  }
  return null
}
