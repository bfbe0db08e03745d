import { tokensWithin, type Analysis, type TokenRange, type Tokens } from '../analysis.js'
import { firstWhere } from '../bisect.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import type { Span } from '../span.js'
import type { FoundQuote } from './found-quote.js'
import { isQuotationMark } from './mark-styles.js'
import type { MarkedRegion, Marks } from './marks.js'
import { describes, type Crediting } from './speakers-titles.js'

/**
 * Quotes that their credit splits, with nothing between the halves: neither what the teller adds ("“C,” Lee said as the crowd
 * left at 12:47 a.m. “D.”", "“C,” he said, to cheers, “d.”") nor marked words that describe who speaks ("said Lee, star of
 * “The Long Road.” “D.”").
 */
export function withoutBetween({ tokens }: Analysis, { regions }: Marks, quotes: readonly FoundQuote[]): readonly FoundQuote[] {
  const outer = regions.filter(({ depth, closed }) => depth === 0 && closed)
  return quotes.map((quote) => {
    const { cue, spans: [opening, ...more] } = quote
    if (!cue || more.length === 0 || opening.end > cue.start) return quote
    const said = regionAt(outer, opening)
    return said?.start === opening.start && said.end === opening.end ? withHalves(tokens, outer, quote, { cue: tokensWithin(tokens, cue), source: quote.source && tokensWithin(tokens, quote.source), said }) : quote
  })
}

/** The region that a span begins in; the one before it where it begins in none. */
const regionAt = (outer: readonly MarkedRegion[], { start }: Span): MarkedRegion | undefined => outer[firstWhere(outer.length, (index) => outer[index].start > start) - 1]

/** The words that credit a quote, and the marked ones before them. */
interface Split extends Crediting {
  readonly said: MarkedRegion
}

function withHalves(tokens: Tokens, outer: readonly MarkedRegion[], quote: FoundQuote, split: Split): FoundQuote {
  const [opening, ...more] = quote.spans
  const halves = more.map((span) => halfOf(tokens, outer, split, span))
  if (halves.every((half, index) => half[0] === more[index])) return quote
  const spans = [opening, ...halves.flat()]
  const isMarked = spans.every((span) => (regionAt(outer, span)?.end ?? 0) >= span.end)
  return isMarked && quote.type === 'mixed' ? { ...quote, spans, type: 'direct', rule: 'learned-direct' } : { ...quote, spans }
}

/** What of a later stretch is said: all of it, the marked words at its end, or nothing. */
function halfOf(tokens: Tokens, outer: readonly MarkedRegion[], split: Split, span: Span): readonly Span[] {
  const range = tokensWithin(tokens, span)
  const from = firstWhere(outer.length, (index) => outer[index].tokens.first >= range.first)
  const own = outer.slice(from, firstWhere(outer.length, (index) => outer[index].tokens.end > range.end))
  if (own.length === 0) return [span]
  const isBare = range.first >= own[0].tokens.first - 1 && range.end <= own[0].tokens.end + 1
  if (isBare) return describes(tokens, own[0], split.said, split) ? [] : [span]
  const half = range.first < split.cue.end ? -1 : own.findIndex((region) => goesOn(tokens, { first: range.first, end: region.tokens.first - 1 }, region))
  return half >= 0 && isAllMarked(tokens, own.slice(half), range.end) ? own.slice(half).map(({ start, end }) => ({ start, end })) : [span]
}

const CONTENT_OPENERS: ReadonlySet<string> = new Set(['that', 'whether', 'if', 'it', 'he', 'she', 'they'])

/** Whether marked words go on with what the teller has interrupted by `told`: a sentence after a sentence, or the rest of one after a comma. */
function goesOn({ words }: Tokens, told: TokenRange, { tokens: { first, end } }: MarkedRegion): boolean {
  if (told.first < told.end && CONTENT_OPENERS.has(words[told.first].lower)) return false
  const before = words[told.end - 1]
  if (words[first].shape === 'lower') return before.text === ',' && !words.slice(told.first, told.end).some(({ lower }) => SAYING_VERBS.has(lower))
  return /[.!?…]$/u.test(words[end - 1].text) && (/[.!?…]$/u.test(before.text) || isQuotationMark(before.text))
}

function isAllMarked({ words }: Tokens, regions: readonly MarkedRegion[], end: number): boolean {
  const [{ tokens: { first } }] = regions
  for (let i = first; i < end; i++) if (words[i].shape !== 'mark' && !regions.some(({ tokens }) => tokens.first <= i && i < tokens.end)) return false
  return true
}
