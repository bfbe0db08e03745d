import { rangeSpan, type Analysis, type TokenRange, type Tokens } from '../analysis.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import { overlaps } from '../span.js'
import type { FoundQuote } from './found-quote.js'
import type { MarkedRegion, Marks } from './marks.js'
import { isSomebody } from './somebody.js'
import { subjectAfter } from './sources.js'

/** Who calls somebody or something what the marked words say: "was branded “a liar” by Ann Lee". */
interface Agent {
  readonly cue: TokenRange
  readonly source: TokenRange
}

const FORMS_OF_BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])
const HELPING: ReadonlySet<string> = new Set(['has', 'have', 'had', 'was', 'were', 'is', 'are', 'will'])
/** What leads from the participle to what somebody is called: "described as", "accused of". */
const LINKS: ReadonlySet<string> = new Set(['as', 'of', 'for'])

/** The learned quotes, in text order, with those of an agent in place of what the tagger makes of the same words. */
export function byAgents({ tokens }: Analysis, { regions }: Marks, learned: readonly FoundQuote[]): readonly FoundQuote[] {
  const passive = regions.flatMap((region) => {
    const agent = region.depth === 0 && region.closed ? agentOf(tokens, region) : null
    return agent ? [toQuote(tokens, region, agent)] : []
  })
  const own = passive.filter((quote) => learned.every((other) => !clashes(quote, other) || isSame(quote, other)))
  if (own.length === 0) return learned
  return [...learned.filter((other) => own.every((quote) => !clashes(quote, other))), ...own].sort((a, b) => a.spans[0].start - b.spans[0].start)
}

const clashes = (quote: FoundQuote, other: FoundQuote): boolean => other.spans.some((span) => overlaps(span, quote.spans[0]) || overlaps(span, quote.source!) || overlaps(span, quote.cue!))
/** What the tagger makes of the same participle, without a source or with what is called so for one. */
const isSame = ({ cue }: FoundQuote, other: FoundQuote): boolean => other.cue !== null && overlaps(other.cue, cue!) && (other.source === null || other.source.end <= cue!.start)

function agentOf(tokens: Tokens, { tokens: { first, end } }: MarkedRegion): Agent | null {
  const { words } = tokens
  const opening = first - 1
  const before = agentBefore(tokens, opening)
  if (before) return before
  const cue = participleBefore(tokens, LINKS.has(words[opening - 1]?.lower) ? opening - 1 : opening)
  if (!cue || words[end + 1]?.lower !== 'by') return null
  const source = somebodyAfter(tokens, end + 1)
  return source && { cue, source }
}

/** How many words a phrase of time may have: "by inspectors late last year". */
const LONGEST_TIME = 3

/** Who stands after "by", without a time that follows: "by inspectors last year", "by those who knew". */
function somebodyAfter(tokens: Tokens, by: number): TokenRange | null {
  if (tokens.words[by + 1]?.lower === 'those') return { first: by + 1, end: by + 2 }
  const found = subjectAfter(tokens, by, tokens.count)
  if (!found) return null
  const { first } = found
  for (let end = found.end; end > Math.max(first, found.end - LONGEST_TIME); end--) if (isSomebody(tokens, { first, end })) return { first, end }
  return null
}

/** "was praised by The Times as “a wonder”". */
function agentBefore(tokens: Tokens, opening: number): Agent | null {
  const { words } = tokens
  if (!LINKS.has(words[opening - 1]?.lower)) return null
  for (let by = opening - 2; by > Math.max(0, opening - LONGEST_AGENT); by--) {
    if (words[by].shape === 'mark') return null
    if (words[by].lower !== 'by') continue
    const cue = participleBefore(tokens, by)
    const source = { first: by + 1, end: opening - 1 }
    return cue && source.first < source.end && isSomebody(tokens, source) ? { cue, source } : null
  }
  return null
}

/** In tokens, "by" with it. */
const LONGEST_AGENT = 12

/** The participle that ends before `end`, with its form of "be": "was once branded", "is described". */
function participleBefore({ words }: Tokens, end: number): TokenRange | null {
  const verb = SAYING_VERBS.get(words[end - 1]?.lower)
  if (!verb || verb.gerund || verb.verb === words[end - 1].lower || words[end - 1].lower.endsWith('s')) return null
  for (let i = end - 2; i >= Math.max(0, end - 4) && words[i].shape === 'lower'; i--) {
    if (FORMS_OF_BE.has(words[i].lower)) return { first: HELPING.has(words[i - 1]?.lower) ? i - 1 : i, end }
  }
  return null
}

const CONFIDENCE = 0.8

const toQuote = (tokens: Tokens, { start, end }: MarkedRegion, { cue, source }: Agent): FoundQuote => ({
  type: 'direct', spans: [{ start, end }], cue: rangeSpan(tokens, cue), source: rangeSpan(tokens, source),
  rule: 'passive-agent', confidence: CONFIDENCE, explanation: ['rule passive-agent: “by” names who calls it so'],
})
