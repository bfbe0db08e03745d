import { rangeSpan, tokensWithin, type TokenRange, type Tokens } from '../analysis.js'
import { OUTLET_NOUNS, OUTLET_WORDS, OUTLETS } from '../lexicon/outlets.js'
import { pronounOf } from '../lexicon/pronouns.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import type { FoundQuote } from '../quotes/index.js'
import type { Span } from '../span.js'
import { readNounPhrase } from './noun-phrase.js'
import { isNominal } from './phrase-kinds.js'
import { isDeterminer, isName, isVerb, mayBe } from './word-kinds.js'
import type { Word } from '../word.js'

interface Inner {
  readonly source: TokenRange
  readonly cue: TokenRange
  /** What is left to be said: from its first token, up to its end. */
  readonly content: TokenRange
}

/** "{Lee} told the board that no quay was safe, the news agency said": the words are Lee’s; the agency only passes them on. */
export function withInnerSource(tokens: Tokens, quote: FoundQuote): FoundQuote {
  if (quote.type === 'direct' || !quote.source) return quote
  const inner = innerOf(tokens, quote, quote.source)
  if (!inner) return quote
  return { ...quote, source: rangeSpan(tokens, inner.source), cue: rangeSpan(tokens, inner.cue), spans: [rangeSpan(tokens, inner.content), ...quote.spans.slice(1)] }
}

function innerOf(tokens: Tokens, { spans, cue }: FoundQuote, source: Span): Inner | null {
  const first = tokensWithin(tokens, spans[0])
  if (isOutlet(tokens, tokensWithin(tokens, source))) return creditBefore(tokens, first) ?? (spans.length === 1 ? creditAfter(tokens, first) : null)
  return cue && spans.length === 1 && tokens.words[tokensWithin(tokens, cue).first].lower === 'according' && isBody(tokens, tokensWithin(tokens, source)) ? clauseBefore(tokens, first) : null
}

/** "the Harbour Ministry", which speaks for its people. */
function isBody(tokens: Tokens, source: TokenRange): boolean {
  const { core, kind } = readNounPhrase(tokens, source)
  return kind === 'body' && core.end === source.end
}

function isOutlet(tokens: Tokens, source: TokenRange): boolean {
  const { core, head } = readNounPhrase(tokens, source)
  if (head < 0 || core.end < source.end) return false
  const { lower } = tokens.words[head]
  return OUTLETS.has(lower) || OUTLET_NOUNS.has(lower) || (isName(tokens.words[head]) && OUTLET_WORDS.has(lower))
}

const LONGEST_NAME = 5
const LONGEST_OBJECT = 4

const says = ({ words }: Tokens, i: number): boolean => {
  const verb = words[i].shape === 'lower' ? SAYING_VERBS.get(words[i].lower) : undefined
  return verb !== undefined && !verb.gerund && (verb.kinds.has('report') || verb.kinds.has('address'))
}

/** "he", "Ann Lee" */
const isWho = ({ words }: Tokens, { first, end }: TokenRange): boolean =>
  end > first && ((end - first === 1 && pronounOf(words[first])?.refersTo === 'person') || words.slice(first, end).every(isName))

/** "Ann Lee told the board that" at the start of the words. */
function creditBefore(tokens: Tokens, { first, end }: TokenRange): Inner | null {
  for (let verb = first + 1; verb < Math.min(end, first + LONGEST_NAME); verb++) {
    if (!says(tokens, verb)) continue
    const source = { first, end: verb }
    for (let that = verb + 1; that < Math.min(end - 1, verb + 1 + LONGEST_OBJECT); that++) {
      if (tokens.words[that].lower === 'that') return isWho(tokens, source) ? { source, cue: { first: verb, end: verb + 1 }, content: { first: that + 1, end } } : null
    }
    return isSaid(tokens, verb, end) && isWho(tokens, source) ? { source, cue: { first: verb, end: verb + 1 }, content: { first: verb + 1, end } } : null
  }
  return null
}

/** "Lee said the quay was shut", "Lee said work would start" leave out their "that"; "Lee said on Monday" and "Lee said work" leave off. */
function isSaid({ words }: Tokens, verb: number, end: number): boolean {
  const next = words[verb + 1] as Word | undefined
  if (SAYING_VERBS.get(words[verb].lower)?.verb !== 'say' || next === undefined || verb + 1 >= end) return false
  return isDeterminer(next) || isName(next) || pronounOf(next) !== undefined || (!mayBe(next, 'preposition', 'adverb', 'date') && words.slice(verb + 2, end).some(isVerb))
}

/** How far from the start of the words the verb of an inner credit stands at most, and how far from it what was said begins. */
const VERB_REACH = 16
const CONTENT_REACH = 4

/** "Pilots, backed by the port, said on Friday that" and "they said they" at the start of words that go "according to" a body. */
function clauseBefore(tokens: Tokens, { first, end }: TokenRange): Inner | null {
  const { words } = tokens
  const reach = Math.min(end, first + VERB_REACH + 1)
  let verb = first + 1
  while (verb < reach && !says(tokens, verb)) verb++
  if (verb >= reach) return null
  const subject = readNounPhrase(tokens, { first, end: verb })
  const { core } = subject
  const between = core.end < verb && !(words[core.end].text === ',' && words[verb - 1].text === ',')
  if (between || !isNominal(tokens, subject) || isOutlet(tokens, core)) return null
  for (let i = verb + 1; i < Math.min(end - 1, verb + 1 + CONTENT_REACH); i++) {
    const isThat = words[i].lower === 'that'
    if (isThat || pronounOf(words[i])) return { source: core, cue: { first: verb, end: verb + 1 }, content: { first: isThat ? i + 1 : i, end } }
  }
  return null
}

/** ", Ann Lee said" at the end of the words. */
function creditAfter(tokens: Tokens, { first, end }: TokenRange): Inner | null {
  if (!says(tokens, end - 1)) return null
  for (let comma = end - 2; comma > Math.max(first, end - 2 - LONGEST_NAME); comma--) {
    if (tokens.words[comma].text !== ',') continue
    const source = { first: comma + 1, end: end - 1 }
    return isWho(tokens, source) ? { source, cue: { first: end - 1, end }, content: { first, end: comma } } : null
  }
  return null
}
