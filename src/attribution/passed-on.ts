import { rangeSpan, tokensWithin, type Tokens } from '../analysis.js'
import type { FoundQuote } from '../quotes/index.js'
import { isMark } from './noun-phrase.js'

/** The verbs of one who passes on another's words. */
const PASSING_ON: ReadonlySet<string> = new Set(['quoted', 'quotes', 'quoting', 'cited', 'cites', 'citing'])
const LONGEST_SOURCE = 12

/** "Reuters quoted {the minister} as saying": the words are the minister's, and Reuters is what they came through. */
export function withOwnSource(tokens: Tokens, quote: FoundQuote): FoundQuote {
  if (!quote.cue || !quote.source) return quote
  const { words } = tokens
  const as = tokensWithin(tokens, quote.cue).first - 1
  if (words[as]?.lower !== 'as') return quote
  for (let i = as - 1; i > Math.max(0, as - LONGEST_SOURCE) && words[i].text !== '.'; i--) {
    if (!PASSING_ON.has(words[i].lower)) continue
    const own = { first: i + 1, end: as }
    return own.first === own.end || isMark(words[own.first]) || words[own.first].lower === 'by' ? quote : { ...quote, source: rangeSpan(tokens, own) }
  }
  return quote
}
