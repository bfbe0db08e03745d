import { rangeSpan, tokensWithin, type TokenRange, type Tokens } from '../analysis.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import type { FoundQuote } from '../quotes/index.js'
import type { Span } from '../span.js'
import type { Word } from '../word.js'
import { isMark } from './noun-phrase.js'

/** "Lee was asked by {reporters} whether …": she only hears it. The words are the agent's; without one, the quote has no source. */
export function withAgent(tokens: Tokens, quote: FoundQuote): FoundQuote {
  if (!quote.cue || !quote.source) return quote
  const cue = tokensWithin(tokens, quote.cue)
  const source = tokensWithin(tokens, quote.source)
  if (source.first >= cue.end || !isHeard(tokens, cue)) return quote
  const agent = agentAfter(tokens, cue.end, tokensWithin(tokens, quote.spans[0]).first)
  return agent ? { ...quote, source: rangeSpan(tokens, agent), spans: withoutAgent(tokens, quote.spans, agent) } : { ...quote, source: null }
}

/** "was told {by a pilot} that it was late" begins with "that". */
function withoutAgent({ starts }: Tokens, [opening, ...others]: readonly Span[], agent: TokenRange): readonly Span[] {
  const takesIn = opening.start <= starts[agent.first] && starts[agent.first] < opening.end && starts[agent.end] < opening.end
  return takesIn ? [{ start: starts[agent.end], end: opening.end }, ...others] : [opening, ...others]
}

/** Whether the subject of a cue is spoken to, "was repeatedly told", "has been asked", or is nobody at all: "it is being said". */
export const isHeard = (tokens: Tokens, cue: TokenRange): boolean => isPassive(tokens, cue, addresses) || (isPassive(tokens, cue, isSaid) && isImpersonal(tokens, cue))

const isSaid = ({ lower }: Word): boolean => SAYING_VERBS.get(lower)?.kinds.has('report') ?? false

/** "It", "it’s", "it should" right before the cue. */
function isImpersonal({ words }: Tokens, { first }: TokenRange): boolean {
  let at = first - 1
  while (at >= Math.max(0, first - MOST_AUXILIARIES) && ((words[at].classes & (WORD_CLASS.auxiliary | WORD_CLASS.adverb)) !== 0 || PASSIVE.has(words[at].lower))) at--
  return at >= 0 && words[at].lower === 'it'
}

const MOST_AUXILIARIES = 4

function isPassive({ words }: Tokens, { first, end }: TokenRange, isVerb: (word: Word) => boolean): boolean {
  let verb = end - 1
  while (verb >= first && !isVerb(words[verb])) verb--
  if (verb < first) return false
  let before = verb - 1
  while (before > 0 && ((words[before].classes & WORD_CLASS.adverb) !== 0 || words[before].lower.endsWith('ly'))) before--
  return before >= 0 && PASSIVE.has(words[before].lower)
}

/** Verbs with an object that hears, which the list of verbs of saying has for other patterns or not at all. */
const MORE_ADDRESSING: ReadonlySet<string> = new Set('ordered required invited encouraged forbidden forced pressed questioned directed'.split(' '))
/** Of these the subject is one who holds an opinion: "Lee is convinced that …". */
const BELIEVING: ReadonlySet<string> = new Set(['convince', 'persuade'])

function addresses({ lower }: Word): boolean {
  const verb = SAYING_VERBS.get(lower)
  return MORE_ADDRESSING.has(lower) || (verb !== undefined && !verb.gerund && lower !== verb.verb && verb.kinds.has('address') && !BELIEVING.has(verb.verb))
}

const PASSIVE: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'be', 'been', 'being', 'got', '’s', "'s", '’re', "'re"])

/** "by {the moderator} to", "by {a pilot} that", up to what is asked or the next mark. */
function agentAfter({ words }: Tokens, by: number, content: number): TokenRange | null {
  if (words[by]?.lower !== 'by') return null
  const limit = Math.min(words.length, content > by ? content : by + LONGEST_AGENT, by + LONGEST_AGENT)
  let end = by + 1
  while (end < limit && !isMark(words[end]) && !OPENING.has(words[end].lower)) end++
  return end > by + 1 ? { first: by + 1, end } : null
}

const LONGEST_AGENT = 16
/** What is asked or told begins so. */
const OPENING: ReadonlySet<string> = new Set('to that whether if how why what when where who which about'.split(' '))
