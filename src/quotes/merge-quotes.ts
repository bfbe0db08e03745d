import type { Analysis } from '../analysis.js'
import { firstWhere } from '../bisect.js'
import { overlaps, type Span } from '../span.js'
import { creditFloating } from './credit-floating.js'
import type { FoundQuote } from './found-quote.js'
import { isProverb, withoutNames } from './nobodys-words.js'
import { partSentences } from './part-sentences.js'
import { partSpeakers } from './part-speakers.js'

/**
 * The learned quotes, and what the rules find beside them, in the order of the text. Where a rule joins marked words that no
 * cue claims with words that a learned quote has, they become further spans of that quote; where it stands alone it is kept.
 */
export function mergeQuotes(analysis: Analysis, found: readonly FoundQuote[], ruled: readonly FoundQuote[]): readonly FoundQuote[] {
  const learned = withoutSwallowed(analysis, found, ruled)
  const owner = ownersOf(learned)
  const spans = learned.map((quote) => [...quote.spans])
  const sources = learned.map(({ source }) => source)
  const alone: FoundQuote[] = []
  for (const quote of ruled) {
    const owned = quote.spans.map((span) => owner(span))
    const owners = owned.filter((index) => index >= 0)
    if (owned[0] >= 0) sources[owned[0]] ??= sourceBesideCue(learned[owned[0]], quote)
    if (owners.length === 0) alone.push(quote)
    else quote.spans.forEach((span, index) => {
      const nearest = nearestOwner(owned, index)
      if (owned[index] < 0 && !holdsCredit(span, learned[nearest])) spans[nearest].push(span)
    })
  }
  const all = [...learned.map((quote, index) => ({ ...quote, source: sources[index], spans: spans[index].sort((a, b) => a.start - b.start) })), ...alone]
  return creditFloating(analysis, all.filter((quote) => !isProverb(analysis.tokens, quote)).flatMap((quote) => withoutNames(analysis.tokens, quote) ?? []).flatMap((quote) => partSentences(analysis, quote)).flatMap((quote) => partSpeakers(analysis, quote)).sort((a, b) => a.spans[0].start - b.spans[0].start))
}

/** "“Is it cold?” asked the chair": who stands beside the cue that a learned quote has, but names nobody for. */
const sourceBesideCue = ({ type, cue }: FoundQuote, ruled: FoundQuote): Span | null =>
  type === 'direct' && cue && ruled.cue && overlaps(cue, ruled.cue) ? ruled.source : null

/**
 * "“We won the cup,” Lee said, according to the agency": a marked sentence with its comma and the credit right after it are
 * certain, so a learned quote that takes both for what somebody said is dropped.
 */
function withoutSwallowed({ document: { text } }: Analysis, learned: readonly FoundQuote[], ruled: readonly FoundQuote[]): readonly FoundQuote[] {
  const owner = ownersOf(learned)
  const swallowing = new Set(ruled.flatMap(({ rule, cue, source, spans: [first] }) => {
    const whose = owner(first)
    const holds = (part: Span | null): boolean => part !== null && owner(part) === whose
    return CERTAIN.has(rule) && whose >= 0 && (holds(cue) || holds(source)) && isSentence(text, first) ? [whose] : []
  }))
  return learned.filter((_, index) => !swallowing.has(index))
}

const CERTAIN: ReadonlySet<string> = new Set(['quote-comma-speaker-cue', 'split-by-cue'])
/** A shorter stretch before a comma may be a phrase in marks. */
const SHORTEST_SENTENCE = 16
const isSentence = (text: string, { start, end }: Span): boolean => end - start >= SHORTEST_SENTENCE && /[,?!][’'"”]?$/u.test(text.slice(end - 2, end))

const holdsCredit = (span: Span, { cue, source }: FoundQuote): boolean => (cue !== null && overlaps(span, cue)) || (source !== null && overlaps(span, source))

/** Tells which learned quote has words of a span; -1 where none has. */
function ownersOf(learned: readonly FoundQuote[]): (span: Span) => number {
  const pieces = learned.flatMap((quote, index) => quote.spans.map((span) => ({ span, index }))).sort((a, b) => a.span.start - b.span.start)
  return (span) => {
    const at = firstWhere(pieces.length, (index) => pieces[index].span.end > span.start)
    return at < pieces.length && overlaps(pieces[at].span, span) ? pieces[at].index : -1
  }
}

/** The quote that has the nearest of the other spans, those before it first. */
function nearestOwner(owned: readonly number[], index: number): number {
  for (let i = index - 1; i >= 0; i--) if (owned[i] >= 0) return owned[i]
  return owned.find((owner) => owner >= 0)!
}
