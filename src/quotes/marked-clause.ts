import { tokensWithin, type Analysis, type TokenRange, type Tokens } from '../analysis.js'
import { firstWhere } from '../bisect.js'
import type { Span } from '../span.js'
import type { FoundQuote } from './found-quote.js'
import type { MarkedRegion, Marks } from './marks.js'

/** "Lee stated that, “We have won.”": where all of a clause stands between marks, "that" is the teller's, and the quote a direct one. */
export function withoutThat({ tokens }: Analysis, { regions }: Marks, quotes: readonly FoundQuote[]): readonly FoundQuote[] {
  const outer = regions.filter(({ depth, closed }) => depth === 0 && closed)
  return quotes.map((quote) => {
    if (quote.type !== 'mixed') return quote
    const marked = quote.spans.map((span) => markedIn(tokens, outer, tokensWithin(tokens, span)))
    return marked.every((span) => span !== null) ? { ...quote, spans: marked, type: 'direct', rule: 'learned-direct' } : quote
  })
}

const LEADS: ReadonlySet<string> = new Set([',', ':', ';'])

/** The marked words that are all of a range but for "that" before them; null where there is more. */
function markedIn({ words }: Tokens, outer: readonly MarkedRegion[], { first, end }: TokenRange): Span | null {
  const after = words[first].lower === 'that' ? first + 1 : first
  const open = LEADS.has(words[after]?.text) ? after + 1 : after
  const region = outer[firstWhere(outer.length, (index) => outer[index].tokens.end > open)] as MarkedRegion | undefined
  return region && region.tokens.first <= open + 1 && end >= region.tokens.end && end <= region.tokens.end + 1 ? { start: region.start, end: region.end } : null
}
