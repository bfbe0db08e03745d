import { rangeSpan, tokensWithin, type TokenRange, type Tokens } from '../analysis.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import type { FoundQuote } from '../quotes/index.js'
import type { Word } from '../word.js'
import { isMark } from './noun-phrase.js'

/** "Lee was asked by {reporters} whether …": she only hears it. The words are the agent's; without one, the quote has no source. */
export function withAgent(tokens: Tokens, quote: FoundQuote): FoundQuote {
  if (!quote.cue || !quote.source) return quote
  const cue = tokensWithin(tokens, quote.cue)
  if (!isHeard(tokens, cue) || tokensWithin(tokens, quote.source).first >= cue.end) return quote
  const agent = agentAfter(tokens, cue.end, tokensWithin(tokens, quote.spans[0]).first)
  return { ...quote, source: agent && rangeSpan(tokens, agent) }
}

/** Whether the subject of a cue is spoken to: "was repeatedly told", "has been asked". */
export function isHeard({ words }: Tokens, { first, end }: TokenRange): boolean {
  let verb = end - 1
  while (verb >= first && !addresses(words[verb])) verb--
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

/** "by {the moderator} to", up to what is asked or the next mark. */
function agentAfter({ words }: Tokens, by: number, content: number): TokenRange | null {
  if (words[by]?.lower !== 'by') return null
  const limit = Math.min(words.length, content > by ? content : by + LONGEST_AGENT, by + LONGEST_AGENT)
  let end = by + 1
  while (end < limit && !isMark(words[end]) && words[end].lower !== 'to') end++
  return end > by + 1 ? { first: by + 1, end } : null
}

const LONGEST_AGENT = 16
