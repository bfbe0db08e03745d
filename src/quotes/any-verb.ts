import type { TokenRange, Tokens } from '../analysis.js'
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

const OPENERS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'one', 'another', 'his', 'her', 'their', 'my', 'our', 'its'])
const COMING: ReadonlySet<string> = new Set(['came', 'comes'])
const ANSWERS: ReadonlySet<string> = new Set(['reply', 'answer', 'response', 'retort', 'cry', 'shout'])

/** Who stands after any verb at `verb` right after marked words: "“C,” *rued* Ann Lee", "“C,” *harrumphed* an old farmer", "“C,” *came* the reply". */
export function whoFollows(tokens: Tokens, verb: number, end: number): TokenRange | null {
  const { words } = tokens
  if (!isTensed(words[verb]) || verb + 1 >= end) return null
  const next = words[verb + 1]
  const titled = next.shape === 'lower' && !OPENERS.has(next.lower)
  if (titled && !isTitled(words, verb + 1, end)) return null
  const source = titled ? subjectFrom(tokens, verb + 1, end) : subjectAfter(tokens, verb, end)
  if (!source) return null
  return (COMING.has(words[verb].lower) ? isAnswer(tokens, source) : isSomebody(tokens, source)) ? source : null
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
  while (verb < end && !isTensed(words[verb])) {
    if (words[verb].shape === 'mark' && words[verb].text !== ',') return null
    verb++
  }
  if (verb >= end) return null
  if (verb + 1 < end && words[verb + 1].shape !== 'mark') return null
  const source = subjectBefore(tokens, verb, from)
  return source?.first === from && isSomebody(tokens, source) ? { source, verb } : null
}
