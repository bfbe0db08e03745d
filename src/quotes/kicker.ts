import { paragraphOf, rangeSpan, rangeText, tokensWithin, type Analysis, type TokenRange } from '../analysis.js'
import { KICKERS } from '../lexicon/kickers.js'
import { FLOATING_RULE, type FoundQuote } from './found-quote.js'
import { isSomebody } from './somebody.js'
import { subjectAfter } from './sources.js'

/** "Exclusive: “We sold it”": a label that says what kind of piece it is has said nothing; who comes after the verb has, "Watch: “We sold it,” says farmer". */
export function withoutKicker(analysis: Analysis, quote: FoundQuote): FoundQuote {
  if (!quote.source || !quote.cue) return quote
  const { tokens, paragraphs } = analysis
  const source = tokensWithin(tokens, quote.source)
  const paragraph = paragraphs[paragraphOf(analysis, quote.source)]
  if (source.first !== paragraph.first || tokens.words[source.end]?.text !== ':' || !isKicker(analysis, source)) return quote
  const cue = tokensWithin(tokens, quote.cue)
  if (cue.first === source.end) return { ...quote, source: null, cue: null, rule: FLOATING_RULE }
  const subject = subjectAfter(tokens, cue.end - 1, paragraph.end)
  return { ...quote, source: subject && isSomebody(tokens, subject) ? rangeSpan(tokens, subject) : null }
}

const isKicker = (analysis: Analysis, label: TokenRange): boolean => KICKERS.has(rangeText(analysis, label).toLowerCase())
