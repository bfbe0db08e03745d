import { rangeSpan, tokensWithin, type Analysis } from '../analysis.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import type { FoundQuote } from './found-quote.js'

/** "Mayor Kamarul Said said the road was shut": Said is the mayor's name, and the verb comes after it. */
export function withSurnameSaid({ tokens }: Analysis, quote: FoundQuote): FoundQuote {
  const [opening, ...others] = quote.spans
  if (!quote.cue || !quote.source) return quote
  const { words } = tokens
  const cue = tokensWithin(tokens, quote.cue)
  const source = tokensWithin(tokens, quote.source)
  const said = tokensWithin(tokens, opening)
  const isName = words[cue.first].text === 'Said' && source.end === cue.first && words[source.end - 1].shape === 'title' && said.first === cue.end && said.end > said.first + 1
  if (!isName || words[said.first].shape !== 'lower' || !SAYING_VERBS.has(words[said.first].lower)) return quote
  return {
    ...quote, source: rangeSpan(tokens, { first: source.first, end: cue.end }), cue: rangeSpan(tokens, { first: said.first, end: said.first + 1 }),
    spans: [rangeSpan(tokens, { first: said.first + 1, end: said.end }), ...others],
  }
}
