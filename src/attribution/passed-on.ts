import { rangeSpan, tokensWithin, type TokenRange, type Tokens } from '../analysis.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import { isQuotationMark, type FoundQuote } from '../quotes/index.js'
import { holdsOffset } from '../span.js'
import { isMark } from './word-kinds.js'

/** The verbs of one who passes on another's words. */
export const PASSING_ON: ReadonlySet<string> = new Set(['quoted', 'quotes', 'quoting', 'cited', 'cites', 'citing'])
const LONGEST_SOURCE = 12

/** "Reuters quoted {the minister} as saying": the words are the minister's, and Reuters is what they came through. */
export function withOwnSource(tokens: Tokens, quote: FoundQuote): FoundQuote {
  if (!quote.cue || !quote.source) return quote
  const cue = tokensWithin(tokens, quote.cue)
  if (tokens.words[cue.first - 1]?.lower === 'as') return withSourceBefore(tokens, quote, cue.first - 1)
  return PASSING_ON.has(tokens.words[cue.end - 1].lower) ? withSourceAfter(tokens, quote, cue.end) : quote
}

/** The cue is "saying", after `as`. */
function withSourceBefore(tokens: Tokens, quote: FoundQuote, as: number): FoundQuote {
  const { words } = tokens
  for (let i = as - 1; i > Math.max(0, as - LONGEST_SOURCE) && words[i].text !== '.'; i--) {
    if (!PASSING_ON.has(words[i].lower)) continue
    const own = { first: i + 1, end: as }
    return namesSpeaker(tokens, own) ? { ...quote, source: rangeSpan(tokens, own) } : quote
  }
  return quote
}

/** The cue is "quoted", before `from`: "saying" is a better one, and what stands before it is no part of the words. */
function withSourceAfter(tokens: Tokens, quote: FoundQuote, from: number): FoundQuote {
  const { words } = tokens
  for (let as = from; as < Math.min(words.length - 1, from + LONGEST_SOURCE) && words[as].text !== '.'; as++) {
    if (words[as].lower !== 'as' || !SAYING_VERBS.get(words[as + 1].lower)?.gerund) continue
    const own = { first: from, end: as }
    const spans = quote.spans.map((span) => ({ ...span, start: holdsOffset(span, tokens.starts[from]) ? tokens.starts[afterMarks(tokens, as + 2)] ?? span.end : span.start }))
    if (!namesSpeaker(tokens, own) || spans.some(({ start, end }) => start >= end)) return quote
    return withinMarks(tokens, { ...quote, source: rangeSpan(tokens, own), cue: rangeSpan(tokens, { first: as + 1, end: as + 2 }), spans })
  }
  return quote
}

/** "as saying: “She stays.”": what is left stands between marks. */
function withinMarks(tokens: Tokens, quote: FoundQuote): FoundQuote {
  const [said, ...more] = quote.spans
  const { first, end } = tokensWithin(tokens, said)
  const isQuoting = (i: number): boolean => isQuotationMark(tokens.words[i]?.text ?? '')
  if (more.length > 0 || !isQuoting(first - 1) || !isQuoting(end - 1)) return quote
  for (let i = first; i < end - 1; i++) if (isQuoting(i)) return quote
  return { ...quote, type: 'direct', rule: quote.rule.replace('mixed', 'direct'), spans: [rangeSpan(tokens, { first, end: end - 1 })] }
}

/** Not "quoted, as saying", nor "quoted by the paper as saying". */
const namesSpeaker = ({ words }: Tokens, { first, end }: TokenRange): boolean => first < end && !isMark(words[first]) && words[first].lower !== 'by'

function afterMarks({ words }: Tokens, at: number): number {
  while (at < words.length && isMark(words[at])) at++
  return at
}
