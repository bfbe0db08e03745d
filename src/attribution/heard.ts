import { rangeSpan, tokensWithin, type TokenRange, type Tokens } from '../analysis.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import type { FoundQuote } from '../quotes/index.js'
import type { Span } from '../span.js'
import type { Word } from '../word.js'
import { headKind, isMark, isName, isPossessiveMark, isPreposition, mayBe } from './word-kinds.js'

/** "Lee was asked by {reporters} whether …", "was called a “hero” by {reporters}": she says none of it. The words are the agent's; without one, the quote has no source. */
export function withAgent(tokens: Tokens, quote: FoundQuote): FoundQuote {
  if (!quote.cue) return quote
  const cue = tokensWithin(tokens, quote.cue)
  if (!quote.source) return withAgentFirst(tokens, quote, cue)
  const source = tokensWithin(tokens, quote.source)
  if (source.first >= cue.end || !isHeard(tokens, cue)) return quote
  const by = tokens.words[cue.end - 1].lower === 'by' ? cue.end - 1 : cue.end
  const agent = agentAfter(tokens, by, tokensWithin(tokens, quote.spans[0]).first)
  return agent ? { ...quote, source: rangeSpan(tokens, agent), spans: withoutAgent(tokens, quote.spans, agent) } : { ...quote, source: null }
}

/** "When asked by {the judge} whether she was sorry", "it was said by {a pilot} that it was late": nobody stands before it, and the words begin with who says them. */
function withAgentFirst(tokens: Tokens, quote: FoundQuote, cue: TokenRange): FoundQuote {
  const { words } = tokens
  const said = tokensWithin(tokens, quote.spans[0])
  if (said.first < cue.end) return quote
  const by = words[cue.end - 1].lower === 'by' ? cue.end - 1 : words[said.first].lower === 'by' ? said.first : cue.end
  const agent = agentAfter(tokens, by, said.first > by + 1 ? said.first : said.end)
  if (!agent || (headKind(words[agent.end - 1]) === 'other' && !isName(words[agent.end - 1]))) return quote
  const isWhole = QUESTIONED.has(words[cue.first].lower) || OPENING.has(words[agent.end]?.lower)
  return isWhole ? { ...quote, source: rangeSpan(tokens, agent), spans: withoutAgent(tokens, quote.spans, agent) } : quote
}

/** "was told {by a pilot} that it was late" begins with "that". */
function withoutAgent({ starts }: Tokens, [opening, ...others]: readonly Span[], agent: TokenRange): readonly Span[] {
  const takesIn = opening.start <= starts[agent.first] && starts[agent.end] < opening.end
  return takesIn ? [{ start: starts[agent.end], end: opening.end }, ...others] : [opening, ...others]
}

/** Whether the subject of a cue is spoken to or of, "was repeatedly told", "is called", "accused of theft", or is nobody at all: "it is being said". */
export function isHeard({ words }: Tokens, { first, end }: TokenRange): boolean {
  let verb = end - 1
  while (verb >= first && !isSaid(words[verb])) verb--
  if (verb < first) return false
  if (isAccused(words, verb)) return true
  let before = verb - 1
  while (before > 0 && ((words[before].classes & WORD_CLASS.adverb) !== 0 || words[before].lower.endsWith('ly'))) before--
  return before >= 0 && (isAside(words, before, verb) || PASSIVE.has(words[before].lower) || (isPossessiveMark(words[before]) && words[before - 1]?.lower === 'it')) // "it’s said"
}

/** "a man accused of theft": whoever accuses has somebody to accuse, if only "Lee, whom the port accused of theft". */
function isAccused(words: readonly Word[], verb: number): boolean {
  if (words[verb].lower !== 'accused' || words[verb + 1]?.lower !== 'of') return false
  for (let i = verb - 1; i >= Math.max(0, verb - LONGEST_ACCUSER) && !isMark(words[i]); i--) if (RELATIVES.has(words[i].lower)) return i === verb - 1 || mayBe(words[i + 1], 'auxiliary')
  return true
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'that', 'which'])
const LONGEST_ACCUSER = 6

/** "Lee, asked about the port, said" */
const isAside = (words: readonly Word[], before: number, verb: number): boolean =>
  words[before].text === ',' && before + 1 === verb && QUESTIONED.has(words[verb].lower) && (OPENING.has(words[verb + 1]?.lower) || ABOUT.has(words[verb + 1]?.lower))

const QUESTIONED: ReadonlySet<string> = new Set(['asked', 'questioned', 'pressed', 'quizzed'])
const ABOUT: ReadonlySet<string> = new Set(['about', 'by', 'on', 'for'])

/** Verbs with an object that hears, which the list of verbs of saying lacks. */
const MORE_VERBS: ReadonlySet<string> = new Set('required invited encouraged forbidden forced pressed directed'.split(' '))
/** Of these the subject is the one who speaks or thinks: "Lee is convinced that …", "was quoted as saying". */
const OF_SUBJECTS: ReadonlySet<string> = new Set(['convince', 'persuade', 'quote', 'cite'])

function isSaid({ lower }: Word): boolean {
  const verb = SAYING_VERBS.get(lower)
  return MORE_VERBS.has(lower) || (verb !== undefined && !verb.gerund && lower !== verb.verb && !OF_SUBJECTS.has(verb.verb))
}

const PASSIVE: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'be', 'been', 'being', 'got', '’re', "'re"])

/** "by {the moderator} to", "by {a pilot} that", "by {the heads of the port} of being", up to what is said or the next mark. */
function agentAfter({ words }: Tokens, by: number, content: number): TokenRange | null {
  if (words[by]?.lower !== 'by') return null
  const limit = Math.min(words.length, by + LONGEST_AGENT, content > by + 1 ? content : Infinity)
  let end = by + 1
  while (end < limit && !isMark(words[end]) && !opensWords(words[end], words[end + 1])) end++
  return end > by + 1 ? { first: by + 1, end } : null
}

const LONGEST_AGENT = 16

const opensWords = (word: Word, next: Word | undefined): boolean =>
  word.lower === 'of' ? ((next?.classes ?? 0) & WORD_CLASS.gerund) !== 0 : OPENING.has(word.lower) || isPreposition(word)

/** What is asked or told begins so. */
const OPENING: ReadonlySet<string> = new Set('to that whether if how why what when where who which'.split(' '))
