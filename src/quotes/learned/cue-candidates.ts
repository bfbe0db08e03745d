import type { TokenRange } from '../../analysis.js'
import { WORD_CLASS } from '../../lexicon/word-classes.js'
import type { Word } from '../../word.js'
import type { Setting } from './setting.js'
import { isVoicing } from './voicing.js'
import { SAYING_VERB } from './word-codes.js'

/**
 * The tokens that may be a cue: verbs of saying, and the words that training found to credit words ("according", "claim", ":").
 * `known` holds the keys of the latter.
 */
export function findCandidates({ codes, analysis }: Setting, known: ReadonlySet<number>, { first, end }: TokenRange = { first: 0, end: analysis.tokens.count }): number[] {
  const candidates: number[] = []
  const { words } = analysis.tokens
  for (let i = first; i < end; i++) {
    if ((codes[i].saying & SAYING_VERB) === 0 && !known.has(codes[i].key) && !isVoicing(words, i)) continue
    if (asksForSilence(words, i) || asksForNoName(words, i) || saysNothing(words, i) || isSubject(words, i) || isObject(words, i)) continue
    candidates.push(i)
  }
  return candidates
}

/** "a diplomat who *asked* not to be named said", "*asked* that his name be withheld": a condition, and none of the words that come of it. */
function asksForSilence(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]?.lower
  if (next === 'that') return words[i + 3]?.lower.startsWith('name') && words.slice(i + 4, i + 7).some(({ lower }) => LEFT_OUT.has(lower))
  return next === 'not' && words[i + 2]?.lower === 'to' && words[i + 3]?.lower === 'be' && NAMED.has(words[i + 4]?.lower)
}

/** "who *requested anonymity* to discuss it". */
const asksForNoName = (words: readonly Word[], i: number): boolean => ASKING.has(words[i].lower) && (words[i + 1]?.lower === 'anonymity' || (words[i + 1]?.lower === 'for' && words[i + 2]?.lower === 'anonymity'))

const ASKING: ReadonlySet<string> = new Set('request requests requested requesting ask asks asked asking seek sought seeking demand demanded grant granted promise promised'.split(' '))

/** "*said* nothing about it". */
const saysNothing = (words: readonly Word[], i: number): boolean => SAYING_IT.has(words[i].lower) && words[i + 1]?.lower === 'nothing' && ABOUT.has(words[i + 2]?.lower)

const SAYING_IT: ReadonlySet<string> = new Set(['say', 'says', 'said', 'saying'])
const ABOUT: ReadonlySet<string> = new Set(['about', 'when', 'and', '.', ',', ';'])

/** "the mayor faces *calls* to resign": no plural goes with "calls" as a verb, and no verb stands before another. */
const isObject = (words: readonly Word[], i: number): boolean =>
  THIRD_PERSONS.has(words[i].lower) && words[i - 1]?.shape === 'lower' && words[i - 1].lower.endsWith('s') && (words[i - 1].classes & (WORD_CLASS.plural | WORD_CLASS.presentTense)) !== 0 && (words[i - 1].classes & WORD_CLASS.singular) === 0 &&
  !words.slice(Math.max(0, i - 5), i).some(({ lower }) => lower === 'of')

const THIRD_PERSONS: ReadonlySet<string> = new Set(['calls', 'claims', 'demands', 'reports', 'requests', 'questions', 'charges', 'threats', 'promises', 'pledges', 'attacks', 'warnings', 'complaints'])

const NAMED: ReadonlySet<string> = new Set(['named', 'identified', 'quoted'])
/** What is done to such a name: "not be published". */
const LEFT_OUT: ReadonlySet<string> = new Set(['withheld', 'changed', 'published'])

/** "the growth *forecasts* are late": several of them, whom a verb follows that goes with several. */
const isSubject = (words: readonly Word[], i: number): boolean =>
  (words[i].classes & WORD_CLASS.plural) !== 0 && (words[i].classes & WORD_CLASS.presentTense) === 0 && WITH_SEVERAL.has(words[i + 1]?.lower)

const WITH_SEVERAL: ReadonlySet<string> = new Set(['are', 'were', 'have'])
