import { rangeSpan, tokensWithin, type Analysis } from '../analysis.js'
import { overlaps, type Span } from '../span.js'
import type { FoundQuote } from './found-quote.js'
import type { MarkedRegion, Marks } from './marks.js'

/** Letters; “yes” may be anything. */
const SHORTEST = 8
const SEPARATORS: ReadonlySet<string> = new Set([':', '–', '—', '-', '|'])

/** Rule `headline-again`: marked words that open a headline before a colon or dash, and that the story quotes too: “‘We had no warning’: Tarn counts the cost”. `quotes` are in text order. */
export function withHeadlinesAgain(analysis: Analysis, { regions }: Marks, quotes: readonly FoundQuote[]): readonly FoundQuote[] {
  const { document, tokens, paragraphs } = analysis
  const opens = ({ tokens: { first, end }, paragraph }: MarkedRegion): boolean => first === paragraphs[paragraph].first + 1 && SEPARATORS.has(tokens.words[end + 1]?.text)
  const inHeadlines = regions.filter((region) => region.depth === 0 && region.closed && document.paragraphs[region.paragraph].kind === 'headline' && opens(region))
  const fresh = inHeadlines.map((region) => rangeSpan(tokens, region.tokens)).filter((span) => !quotes.some(({ spans, cue, source }) => [...spans, cue, source].some((part) => part && overlaps(part, span))))
  if (fresh.length === 0) return quotes
  const headlineEnd = Math.max(...fresh.map(({ end }) => end))
  const said = quotes.filter(({ type, spans }) => type !== 'indirect' && spans[0].start > headlineEnd).map(({ spans }) => ` ${spans.map((span) => plainWords(analysis, span)).join(' ')} `)
  const again = fresh.filter((span) => {
    const words = plainWords(analysis, span)
    return words.length >= SHORTEST && words.includes(' ') && said.some((others) => others.includes(` ${words} `))
  })
  return again.length === 0 ? quotes : [...again.map((span) => toQuote(span)), ...quotes].sort((a, b) => a.spans[0].start - b.spans[0].start)
}

const toQuote = (span: Span): FoundQuote => ({
  type: 'direct', spans: [span], cue: null, source: null, rule: 'headline-again', confidence: CONFIDENCE, explanation: ['rule headline-again: the story quotes these words of its headline'],
})

const CONFIDENCE = 0.7

/** In small letters, without marks. */
function plainWords({ tokens }: Analysis, span: Span): string {
  const { first, end } = tokensWithin(tokens, span)
  return tokens.words.slice(first, end).filter(({ shape }) => shape !== 'mark').map(({ lower }) => lower).join(' ')
}
