import { rangeSpan, tokensWithin, type Analysis, type TokenRange, type Tokens } from '../analysis.js'
import { RELATIVE_PRONOUNS } from '../lexicon/pronouns.js'
import { FINITE } from '../lexicon/word-classes.js'
import { overlaps } from '../span.js'
import type { Word } from '../word.js'
import type { FoundQuote } from './found-quote.js'
import { isQuotationMark } from './mark-styles.js'

/** Words that open the clause of another: "the road is shut, while Hill says it is open". */
const OPENERS: ReadonlySet<string> = new Set(['while', 'but', 'and', 'as', 'though', 'although', 'whereas', 'yet', 'when', 'after', 'before', 'because', 'since'])

/**
 * "Lee said the road was shut, while Tom Hill, her deputy, called it open": words end before the clause whose subject another
 * quote is credited to. `quotes` are in text order.
 */
export function beforeNextClause({ tokens }: Analysis, quotes: readonly FoundQuote[]): readonly FoundQuote[] {
  return quotes.map((quote, index) => {
    const next = quotes[index + 1] as FoundQuote | undefined
    const last = quote.spans[quote.spans.length - 1]
    if (!next?.source || !next.cue || next.source.start <= last.start || next.cue.start < last.end || !overlaps(last, next.source)) return quote
    const words = tokensWithin(tokens, last)
    const end = withoutOpener(tokens, { first: words.first, end: tokensWithin(tokens, next.source).first })
    return end === null ? quote : { ...quote, spans: [...quote.spans.slice(0, -1), rangeSpan(tokens, { first: words.first, end })] }
  })
}

/** Where words end before a conjunction and its comma; null where none stands there, or nothing before it. */
function withoutOpener({ words }: Tokens, { first, end }: TokenRange): number | null {
  if (end <= first || !OPENERS.has(words[end - 1].lower) || (words[end - 1].lower === 'and' && words[end - 2].text !== ',')) return null
  let stop = end - 1
  while (stop > first && (words[stop - 1].text === ',' || words[stop - 1].lower === 'even')) stop--
  return stop > first ? stop : null
}

/** "According to Lee, who runs the port, two ships sank": what is said begins after the clause on the source. */
export function afterSourcesClause({ tokens }: Analysis, quote: FoundQuote): FoundQuote {
  const [opening, ...more] = quote.spans
  if (quote.type === 'direct' || !quote.source || !quote.cue || quote.cue.start > quote.source.start) return quote
  const { words } = tokens
  const { first, end } = tokensWithin(tokens, opening)
  const isClause = RELATIVE_PRONOUNS.has(words[first].lower) && words[first - 1]?.text === ',' && tokens.ends[first - 2] === quote.source.end
  if (!isClause || words[tokensWithin(tokens, quote.cue).first].lower !== 'according') return quote
  let comma = first
  while (comma < end && words[comma].text !== ',' && !isQuotationMark(words[comma].text)) comma++
  if (words[comma].text !== ',' || !words.slice(comma + 1, end).some(isVerb)) return quote
  return { ...quote, spans: [rangeSpan(tokens, { first: comma + 1, end }), ...more] }
}

const isVerb = ({ classes, shape }: Word): boolean => shape === 'lower' && (classes & FINITE) !== 0
