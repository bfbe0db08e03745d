import { isGlued, type TokenRange, type Tokens } from '../analysis.js'
import { isPossessiveS } from '../lexicon/possessives.js'
import { SAYING_VERBS, type SayingKind } from '../lexicon/saying-verbs.js'
import { FINITE, WORD_CLASS } from '../lexicon/word-classes.js'
import { whoFollows, whoPrecedes } from './any-verb.js'
import { creditInWords } from './in-words.js'
import { isSomebody } from './somebody.js'
import { subjectAfter, subjectBefore } from './sources.js'
import { isNoVerbHere } from './verb-or-noun.js'

/** Words that credit, and the expression that they credit to. */
export interface Credit {
  readonly cue: TokenRange
  readonly source: TokenRange | null
}

/** Whether the token is a verb that can credit words to somebody; "to say" and "saying" take no subject and can't alone. */
function isSayingVerb(tokens: Tokens, token: number, ...kinds: readonly SayingKind[]): boolean {
  const { words } = tokens
  const word = words[token]
  if (word.shape !== 'lower' && word.shape !== 'title') return false
  const verb = SAYING_VERBS.get(word.lower)
  if (!verb || verb.gerund) return false
  return kinds.some((kind) => verb.kinds.has(kind)) && words[token - 1]?.lower !== 'to' && !isNoVerbHere(tokens, token, verb)
}

/** "according to" at `token`. */
const isAccording = ({ words }: Tokens, token: number): boolean => words[token].lower === 'according' && words[token + 1]?.lower === 'to'

/** "Lee argued that it was “late,” and Hill, who said": what is joined on is not who said it. */
const JOINING: ReadonlySet<string> = new Set(['and', 'but', 'or', 'while', 'whereas'])

/** How far a verb may stand from the words that it credits. */
const FARTHEST_CUE = 25

/** Credits marked words by what follows them: "“C,” *President Lee said* …", "“C,” *said Ann Lee*, a baker", "“C,” *according to Lee*." `from` is the first token after the mark. */
export function creditAfter(tokens: Tokens, from: number, end: number): Credit | null {
  const { words } = tokens
  const start = from < end && words[from].text === ',' ? from + 1 : from
  if (start >= end || JOINING.has(words[start].lower)) return null
  if (isAccording(tokens, start)) return { cue: { first: start, end: start + 2 }, source: subjectAfter(tokens, start + 1, end) }
  for (let i = start; i < Math.min(end, start + FARTHEST_CUE); i++) {
    if (words[i].shape === 'mark' && words[i].text !== ',' && words[i].text !== '-' && !isPossessiveS(words[i].text)) return null
    if (!isSayingVerb(tokens, i, 'report', 'address', 'utter')) continue
    const source = i === start ? subjectAfter(tokens, i, end) : subjectBefore(tokens, i, start)
    if (!source) continue
    const whole = i === start || source.first === start || words[source.first].lower === 'who'
    return whole ? { cue: { first: i, end: i + 1 }, source: i === start ? source : { first: start, end: source.end } } : null
  }
  return null
}

/**
 * Credits a marked sentence by any verb that a name stands beside: "“C,” *rued Ann Lee*", "“C,” *Ann Lee rued*." Other marked
 * words may be a title: "“Upward,” produced Ann Lee", but a sentence and its comma are hardly ever.
 */
export function creditByAnyVerb(tokens: Tokens, from: number, end: number): Credit | null {
  const start = from < end && tokens.words[from].text === ',' ? from + 1 : from
  if (start >= end) return null
  const after = whoFollows(tokens, start, end)
  if (after) return { cue: { first: start, end: start + 1 }, source: after }
  const before = whoPrecedes(tokens, start, end)
  return before && { cue: { first: before.verb, end: before.verb + 1 }, source: before.source }
}

/** Credits marked words by what leads up to them: "*Lee said*: “C”", "*She told* the council, “C”", "*According to Lee*, “C”". `to` is the opening mark. */
export function creditBefore(tokens: Tokens, first: number, to: number): Credit | null {
  const set = asPut(tokens, first, to) ?? goingOn(tokens, first, to) ?? creditInWords(tokens, first, to)
  if (set) return set
  for (let i = to - 1; i >= Math.max(first, to - FARTHEST_CUE); i--) {
    if (isAccording(tokens, i)) return { cue: { first: i, end: i + 2 }, source: subjectAfter(tokens, i + 1, to) }
    if (!isSayingVerb(tokens, i, 'report', 'address', 'utter', 'characterize')) continue
    const source = subjectBefore(tokens, i, first)
    if (source) return { cue: { first: i, end: i + 1 }, source }
  }
  return null
}

const PUT: ReadonlySet<string> = new Set(['put', 'puts'])

/** "As *Ann Lee put it*, “C”", "*She put it* bluntly: “C”". */
function asPut(tokens: Tokens, first: number, to: number): Credit | null {
  const { words } = tokens
  for (let i = to - 2; i > Math.max(first, to - LONGEST_PUT); i--) {
    if (words[i + 1].lower !== 'it' || !PUT.has(words[i].lower)) continue
    const source = subjectBefore(tokens, i, first)
    return source && { cue: { first: i, end: i + 2 }, source }
  }
  return null
}

/** "put it to the council on Monday,": in tokens. */
const LONGEST_PUT = 9

const GOING: ReadonlySet<string> = new Set(['went', 'goes', 'gone', 'going'])

/** "*The minister went on to state* that, “C”". */
function goingOn(tokens: Tokens, first: number, to: number): Credit | null {
  const { words } = tokens
  let verb = to - 1
  while (verb > first + 3 && (words[verb].shape === 'mark' || words[verb].lower === 'that')) verb--
  if (verb < first + 4 || !GOING.has(words[verb - 3].lower) || words[verb - 2].lower !== 'on' || words[verb - 1].lower !== 'to' || !SAYING_VERBS.has(words[verb].lower)) return null
  const source = subjectBefore(tokens, verb - 3, first)
  return source && { cue: { first: verb - 3, end: verb + 1 }, source }
}

const BEING: ReadonlySet<string> = new Set(['was', 'is', 'were', 'are'])
/** How somebody says few words. */
const TERSE: ReadonlySet<string> = new Set('blunt blunter briefer succinct terse curt direct clear clearer short shorter adamant defiant emphatic unimpressed unrepentant philosophical'.split(' '))

/** Credits marked words, however few, by how they are said: "*Tom Hill* was even blunter: “Never.”". */
export function creditByManner(tokens: Tokens, first: number, to: number): Credit | null {
  const { words } = tokens
  let be = to - 3
  if (be <= first || words[to - 1].text !== ':' || !TERSE.has(words[to - 2].lower)) return null
  while (be > first && (words[be].classes & (WORD_CLASS.adverb | WORD_CLASS.conjunction)) !== 0) be-- // "even" is listed as one
  const source = BEING.has(words[be].lower) ? subjectBefore(tokens, be, first) : null
  return source && isSomebody(tokens, source) ? { cue: { first: to - 1, end: to }, source } : null
}

/** Credits marked words by a name and a colon alone: "*Ann Lee*: “C”", "Hear *her*: “C”". */
export function creditByColon(tokens: Tokens, first: number, to: number): Credit | null {
  const { words } = tokens
  const colon = to - 1
  if (colon <= first || words[colon].text !== ':' || !isGlued(tokens, colon)) return null
  const heard = words[first].text === 'Hear' ? first + 1 : first
  const source = subjectBefore(tokens, colon, heard)
  const whole = source && source.first > heard + 1 ? withDescription(tokens, source, heard) : source
  const named = whole?.first === heard ? whole : beforePhrase(tokens, { first: heard, end: colon })
  return named && { cue: { first: colon, end: to }, source: beforeVerb(tokens, named) }
}

/** "*The actor* has a theory:" */
function beforeVerb(tokens: Tokens, { first, end }: TokenRange): TokenRange {
  let verb = first + 1
  while (verb < end && !HAVING.has(tokens.words[verb].lower)) verb++
  return verb < end && isSomebody(tokens, { first, end: verb }) ? { first, end: verb } : { first, end }
}

const HAVING: ReadonlySet<string> = new Set(['has', 'had', 'have', 'was', 'is', 'were', 'are'])

/** "*Ann Lee*, in tears" before a colon: who stands before a phrase of how and where, that has no verb. */
function beforePhrase(tokens: Tokens, { first, end }: TokenRange): TokenRange | null {
  const { words } = tokens
  let comma = first + 1
  while (comma < end && words[comma].text !== ',') comma++
  if (comma + 1 >= end || words[comma + 1].shape !== 'lower' || (words[comma + 1].classes & WORD_CLASS.preposition) === 0) return null
  if (words.slice(comma + 1, end).some(({ shape, classes }) => shape === 'mark' || (shape === 'lower' && (classes & FINITE) !== 0))) return null
  const source = subjectBefore(tokens, comma, first)
  return source?.first === first && isSomebody(tokens, source) ? source : null
}

/** "The Speaker, *Sir Gareth Pell*", "Ann Lee, *the speaker*": both parts, where nothing else stands before the comma. */
function withDescription(tokens: Tokens, { first, end }: TokenRange, floor: number): TokenRange | null {
  const before = tokens.words[first - 1].text === ',' ? subjectBefore(tokens, first - 1, floor) : null
  return before?.first === floor && before.end === first - 1 && isSomebody(tokens, before) ? { first: floor, end } : null
}
