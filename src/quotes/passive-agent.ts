import { rangeSpan, tokensWithin, type Analysis, type TokenRange, type Tokens } from '../analysis.js'
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

export const FORMS_OF_BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])
const HELPING: ReadonlySet<string> = new Set(['has', 'have', 'had', 'was', 'were', 'is', 'are', 'will'])
/** What leads from the participle to what somebody is called: "described as", "accused of". */
const LINKS: ReadonlySet<string> = new Set(['as', 'of', 'for'])

/** The learned quotes, in text order, with those of an agent in place of what the tagger makes of the same words. */
export function byAgents({ tokens, paragraphs }: Analysis, { regions }: Marks, learned: readonly FoundQuote[]): readonly FoundQuote[] {
  const passive = regions.flatMap((region) => {
    const agent = region.depth === 0 && region.closed ? agentOf(tokens, region, paragraphs[region.paragraph]) : null
    return agent ? [toQuote(tokens, region, agent)] : []
  })
  if (passive.length === 0) return learned
  const ownerOf = tokenOwners(tokens, learned)
  const dropped = new Set<number>()
  const own = passive.filter((quote) => {
    const others = ownersOf(tokens, ownerOf, quote)
    if (!others.every((index) => isSame(quote, learned[index]))) return false
    for (const index of others) dropped.add(index)
    return true
  })
  return [...learned.filter((_, index) => !dropped.has(index)), ...own].sort((a, b) => a.spans[0].start - b.spans[0].start)
}

/** For each token the learned quote whose words it is one of, −1 for none. */
function tokenOwners(tokens: Tokens, learned: readonly FoundQuote[]): Int32Array {
  const owners = new Int32Array(tokens.count).fill(-1)
  learned.forEach(({ spans }, index) => {
    for (const span of spans) {
      const { first, end } = tokensWithin(tokens, span)
      owners.fill(index, first, end)
    }
  })
  return owners
}

/** The learned quotes that have words of a quote, of its source or of its cue for what is said. */
function ownersOf(tokens: Tokens, ownerOf: Int32Array, { spans, source, cue }: FoundQuote): readonly number[] {
  const ranges = [...spans, source!, cue!].map((span) => tokensWithin(tokens, span))
  return [...new Set(ranges.flatMap(({ first, end }) => [...ownerOf.subarray(first, end)]))].filter((index) => index >= 0)
}

/** What the tagger makes of the same participle, without a source or with what is called so for one. */
const isSame = ({ cue }: FoundQuote, other: FoundQuote): boolean => other.cue !== null && overlaps(other.cue, cue!) && (other.source === null || other.source.end <= cue!.start)

function agentOf(tokens: Tokens, { tokens: { first, end } }: MarkedRegion, within: TokenRange): Agent | null {
  const { words } = tokens
  const opening = first - 1
  const before = agentBefore(tokens, opening, within.first)
  if (before) return before
  const cue = participleBefore(tokens, LINKS.has(words[opening - 1]?.lower) ? opening - 1 : opening, within.first)
  if (!cue || end + 2 >= within.end || words[end + 1].lower !== 'by') return null
  const source = somebodyAfter(tokens, end + 1, within.end)
  return source && { cue, source }
}

/** How many words a phrase of time may have: "by inspectors late last year". */
const LONGEST_TIME = 3

/** Who stands after "by", without a time that follows: "by inspectors last year", "by those who knew". */
function somebodyAfter(tokens: Tokens, by: number, ceiling: number): TokenRange | null {
  if (tokens.words[by + 1].lower === 'those') return { first: by + 1, end: by + 2 }
  const found = subjectAfter(tokens, by, ceiling)
  if (!found) return null
  const { first } = found
  for (let end = found.end; end > Math.max(first, found.end - LONGEST_TIME); end--) if (isSomebody(tokens, { first, end })) return { first, end }
  return null
}

/** "was praised by The Times as “a wonder”". */
function agentBefore(tokens: Tokens, opening: number, floor: number): Agent | null {
  const { words } = tokens
  if (opening <= floor || !LINKS.has(words[opening - 1].lower)) return null
  for (let by = opening - 2; by > Math.max(floor, opening - LONGEST_AGENT); by--) {
    if (words[by].shape === 'mark') return null
    if (words[by].lower !== 'by') continue
    const cue = participleBefore(tokens, by, floor)
    const source = { first: by + 1, end: opening - 1 }
    return cue && isSomebody(tokens, source) ? { cue, source } : null
  }
  return null
}

/** In tokens, "by" with it. */
const LONGEST_AGENT = 12

/** The participle that ends before `end`, with its form of "be", "was once branded", "is described", or behind what it tells of: "the plan, described by". */
function participleBefore({ words }: Tokens, end: number, floor: number): TokenRange | null {
  const verb = end > floor ? SAYING_VERBS.get(words[end - 1].lower) : undefined
  if (!verb || verb.gerund || verb.verb === words[end - 1].lower || words[end - 1].lower.endsWith('s')) return null
  for (let i = end - 2; i >= Math.max(floor, end - 4) && words[i].shape === 'lower'; i--) {
    if (FORMS_OF_BE.has(words[i].lower)) return { first: i > floor && HELPING.has(words[i - 1].lower) ? i - 1 : i, end }
  }
  return end - 2 > floor && APPOSING.has(words[end - 2].text) ? { first: end - 1, end } : null
}

const APPOSING: ReadonlySet<string> = new Set([',', '–', '—', '-', '('])

const CONFIDENCE = 0.8

const toQuote = (tokens: Tokens, { start, end }: MarkedRegion, { cue, source }: Agent): FoundQuote => ({
  type: 'direct', spans: [{ start, end }], cue: rangeSpan(tokens, cue), source: rangeSpan(tokens, source),
  rule: 'passive-agent', confidence: CONFIDENCE, explanation: ['rule passive-agent: “by” names who calls it so'],
})
