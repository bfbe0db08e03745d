import type { Tokens } from '../analysis.js'
import { POSSESSIVE_PRONOUNS } from '../lexicon/pronouns.js'
import { isPossessiveS } from '../lexicon/possessives.js'
import { FINITE, WORD_CLASS } from '../lexicon/word-classes.js'
import { isCapital, type Word } from '../word.js'
import { isSpeakerNoun } from './somebody.js'

/** What has a hearer behind it: "told the court". */
export const TELLING: ReadonlySet<string> = new Set(['told', 'tells'])

const OBJECTS: ReadonlySet<string> = new Set(['me', 'us', 'him', 'her', 'them', 'you'])
const SUBJECTS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'there'])
/** Those who hear of things, whom no list of people has. */
const HEARERS: ReadonlySet<string> = new Set(['court', 'jury', 'jurors', 'inquest', 'inquiry', 'tribunal', 'meeting', 'conference', 'nation', 'hearing', 'public', 'parliament', 'crowd', 'country', 'sister', 'brother'])
/** Of whoever hears it: "workers in Toledo". */
const LINKS: ReadonlySet<string> = new Set(['in', 'at', 'of', 'from'])
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an'])
/** In tokens. */
const LONGEST_HEARER = 6
const VERB_WITHIN = 12

/** Where a clause begins that somebody is told, "told the judge *the port was shut*", from the token behind the verb of telling; −1 where none does, or "that" opens it. */
export function clauseAfterHearer({ words }: Tokens, first: number, end: number): number {
  const heard = hearerEnd(words, first, end)
  const hearer = heard > 0 && words[heard]?.lower === 'on' && ((words[heard + 1]?.classes ?? 0) & WORD_CLASS.date) !== 0 ? heard + 2 : heard // "told parliament on Monday"
  if (hearer < 0 || opensClause(words, first, hearer, end)) return hearer
  const clause = LINKS.has(words[hearer]?.lower) ? afterPlace(words, hearer + 1, end) : -1
  return clause > 0 && opensClause(words, first, clause, end) ? clause : -1
}

/** The token behind the noun or name that hears it. */
function hearerEnd(words: readonly Word[], first: number, end: number): number {
  if (first >= end) return -1
  if (OBJECTS.has(words[first].lower) && !(words[first].lower === 'her' && first + 1 < end && isHearer(words[first + 1]))) return first + 1
  let at = ARTICLES.has(words[first].lower) && first + 1 < end && isCapital(words[first + 1]) ? first + 1 : first // "the BBC"
  while (at < Math.min(end, first + LONGEST_HEARER) && (isCapital(words[at]) || isPossessiveS(words[at].text))) at++
  if (at > first && !(at < end && words[at].shape === 'lower' && isHearer(words[at]))) return at
  while (at < Math.min(end, first + LONGEST_HEARER)) {
    if (isHearer(words[at])) return at + 1
    if (words[at].shape !== 'lower' || !(at === first || (words[at].classes & BEFORE_NOUN) !== 0)) return -1
    at++
  }
  return -1
}

function afterPlace(words: readonly Word[], first: number, end: number): number {
  let at = first
  while (at < Math.min(end, first + LONGEST_HEARER) && isCapital(words[at])) at++
  return at > first ? at : -1
}

/** A noun phrase begins there, and its verb follows. */
function opensClause(words: readonly Word[], first: number, at: number, end: number): boolean {
  if (at >= end - 1) return false
  const { lower, classes } = words[at]
  const isSubject = SUBJECTS.has(lower) || POSSESSIVE_PRONOUNS.has(lower) || (classes & WORD_CLASS.determiner) !== 0 || (isCapital(words[at]) && words[at - 1].shape === 'lower' && at > first)
  if (!isSubject || lower === 'that') return false
  for (let i = at + 1; i < Math.min(end, at + VERB_WITHIN); i++) {
    if (words[i].lower === 'to' || words[i].text === ',') return false
    if (words[i].shape === 'lower' && (words[i].classes & (FINITE | WORD_CLASS.auxiliary)) !== 0 && (words[i].classes & (WORD_CLASS.singular | WORD_CLASS.plural)) === 0) return true
  }
  return false
}

/** Somebody, or what people are told something in: "jurors", "the meeting". */
export const isHearer = (word: Word): boolean => HEARERS.has(word.lower) || isSpeakerNoun(word)
const BEFORE_NOUN = WORD_CLASS.determiner | WORD_CLASS.adjective | WORD_CLASS.number | WORD_CLASS.singular | WORD_CLASS.plural
