import type { TokenRange, Tokens } from '../analysis.js'
import { isMonth } from '../lexicon/months.js'
import { isPersonNoun } from '../lexicon/person-nouns.js'
import { inSingular, UTTERANCE_NOUNS } from '../lexicon/speaking-things.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import type { Word } from '../word.js'
import { isSomebody } from './somebody.js'
import { subjectAfter, subjectBefore } from './sources.js'

const TENSES = WORD_CLASS.pastTense | WORD_CLASS.presentTense
const HELPING: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'had', 'has', 'have', 'did', 'does', 'do'])
const NO_VERB = WORD_CLASS.auxiliary | WORD_CLASS.adjective | WORD_CLASS.adverb | WORD_CLASS.singular | WORD_CLASS.plural | WORD_CLASS.actor | WORD_CLASS.preposition

/** A verb with a tense, as far as a word alone tells: no lexicon has “harrumphed” or “rues”. */
function isTensed({ shape, classes, lower }: Word): boolean {
  if (shape !== 'lower' || HELPING.has(lower) || (classes & NO_VERB) !== 0) return false
  return (classes & TENSES) !== 0 || (classes === 0 && /^\p{L}{2,}(?:ed|[^s]s)$/u.test(lower))
}

/** "shot back", "chimed in", "fired back at her": an adverb that makes words of a verb which may be none elsewhere. The token after it; −1 where there is none. */
function afterParticle(words: readonly Word[], verb: number): number {
  const { shape, classes, lower } = words[verb]
  const mayTell = shape === 'lower' && !HELPING.has(lower) && ((classes & TENSES) !== 0 || isTensed(words[verb]) || UNCHANGED.has(lower))
  if (!mayTell || !PARTICLES.has(words[verb + 1]?.lower)) return -1
  return words[verb + 2]?.lower === 'at' && verb + 3 < words.length && words[verb + 3].shape !== 'mark' ? verb + 4 : verb + 2
}

const PARTICLES: ReadonlySet<string> = new Set(['back', 'in', 'out', 'on'])
/** Verbs whose past is no other word: "cut in". */
const UNCHANGED: ReadonlySet<string> = new Set(['cut', 'hit', 'put', 'burst'])

const OPENERS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'one', 'another', 'his', 'her', 'their', 'my', 'our', 'its'])
const COMING: ReadonlySet<string> = new Set(['came', 'comes'])
const ANSWERS: ReadonlySet<string> = new Set(['reply', 'answer', 'response', 'retort', 'cry', 'shout'])

/** Who stands after any verb at `verb` right after marked words: "“C,” *rued* Ann Lee", "“C,” *harrumphed* an old farmer", "“C,” *came* the reply". */
export function whoFollows(tokens: Tokens, verb: number, end: number): TokenRange | null {
  const { words } = tokens
  const to = Math.max(verb + 1, afterParticle(words, verb))
  if ((!isTensed(words[verb]) && to === verb + 1) || to >= end) return null
  const next = words[to]
  const titled = next.shape === 'lower' && !OPENERS.has(next.lower)
  if (titled && !isTitled(words, to, end)) return null
  const source = titled ? subjectFrom(tokens, to, end) : subjectAfter(tokens, to - 1, end)
  if (!source) return null
  return (COMING.has(words[verb].lower) ? isAnswer(tokens, source) : isSomebody(tokens, source) || isCapitalAlone(tokens, source)) ? source : null
}

/** In tokens. */
const LONGEST_TITLE = 4

/** "shadow minister Ann Lee": an office without an article, and the name. */
function isTitled(words: readonly Word[], first: number, end: number): boolean {
  let at = first
  while (at < Math.min(end, first + LONGEST_TITLE) && words[at].shape === 'lower') at++
  return at > first && at < end && words[at].shape === 'title' && isPersonNoun(words[at - 1])
}

/** The office and the name after it. */
function subjectFrom({ words }: Tokens, first: number, limit: number): TokenRange {
  let end = first
  while (end < limit && words[end].shape === 'lower' && !(end > first && isPersonNoun(words[end - 1]))) end++
  while (end < limit && (words[end].shape === 'title' || words[end].shape === 'mixed')) end++
  return { first, end }
}

function isAnswer({ words }: Tokens, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (ANSWERS.has(words[i].lower) || UTTERANCE_NOUNS.has(inSingular(words[i].lower))) return true
  return false
}

/** Who stands between marked words at `from` and any verb: "“C,” Ann Lee *rued*", "“C,” Ann Lee, a grower, *rued*". Nothing but a mark or an adverb may follow, since "“C,” Ann Lee opened the door" tells no more than what happens. */
export function whoPrecedes(tokens: Tokens, from: number, end: number): { readonly source: TokenRange; readonly verb: number } | null {
  const { words } = tokens
  let verb = from + 1
  while (verb < end && !isTensed(words[verb]) && afterParticle(words, verb) < 0) {
    if (words[verb].shape === 'mark' && words[verb].text !== ',') return null
    verb++
  }
  if (verb >= end) return null
  const after = Math.max(verb + 1, afterParticle(words, verb))
  if (after < end && words[after].shape !== 'mark') return null
  const source = subjectBefore(tokens, verb, from)
  return source?.first === from && (isSomebody(tokens, source) || (followsComma(words, from) && isCapitalAlone(tokens, source))) ? { source, verb } : null
}

/** "“C,” Hill": the sentence goes on, so that a capital is a name's. */
const followsComma = (words: readonly Word[], from: number): boolean => words[from - 1]?.text === ',' || words[from - 2]?.text === ','

const NO_NAME = WORD_CLASS.determiner | WORD_CLASS.pronoun | WORD_CLASS.date | WORD_CLASS.preposition | WORD_CLASS.conjunction

/** "Hill", which is a noun where it opens a sentence. */
const isCapitalAlone = ({ words }: Tokens, { first, end }: TokenRange): boolean => end - first === 1 && words[first].shape === 'title' && (words[first].classes & NO_NAME) === 0 && !isMonth(words[first].lower)
