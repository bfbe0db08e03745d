import type { Tokens } from '../analysis.js'
import { isPeopleNoun } from '../lexicon/person-nouns.js'
import { isPossessiveS } from '../lexicon/possessives.js'
import { POSSESSIVE_PRONOUNS, pronounOf } from '../lexicon/pronouns.js'
import type { SayingVerb } from '../lexicon/saying-verbs.js'
import { FINITE, WORD_CLASS } from '../lexicon/word-classes.js'
import type { Word } from '../word.js'

/** Verbs whose past is the form that stands in the dictionary: "a sign read". */
const PAST_AS_BASE: ReadonlySet<string> = new Set(['read', 'forecast', 'quit', 'spit'])
const PLURAL_SUBJECTS: ReadonlySet<string> = new Set('they we i you who many others some both several most'.split(' '))
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the'])
/** What a plural follows; "one says", "this shows" and "each claims" have subjects. */
const BEFORE_PLURAL: ReadonlySet<string> = new Set('these those no any two three first last'.split(' '))
const NOUN = WORD_CLASS.singular | WORD_CLASS.plural | WORD_CLASS.actor
const HELPING = WORD_CLASS.auxiliary | WORD_CLASS.adverb | WORD_CLASS.negative

/** "state" of "a neighbouring state", "note" of "one note", "charged" of "a charged term", "Post" of "the Harbour Post": a form of a verb of saying that is no verb here. */
export function isNoVerbHere({ words }: Tokens, token: number, { verb }: SayingVerb): boolean {
  const { lower, shape, classes } = words[token]
  const before = token > 0 ? words[token - 1] : undefined
  if (shape === 'title' && ((classes & FINITE) === 0 || (classes & NOUN) !== 0)) return true
  if (before === undefined) return false
  if (isPossessiveS(before.text)) return true
  if (before.shape === 'mark') return false
  if (ARTICLES.has(before.lower)) return true
  if (lower === verb && !PAST_AS_BASE.has(lower)) return !isPluralSubject(words, token - 1)
  return lower.endsWith('s') && leadsToNoun(before)
}

/** "officials say", "will say", "Lee and Berg say": what a verb without its "s" goes with. */
function isPluralSubject(words: readonly Word[], last: number): boolean {
  const word = words[last]
  if ((word.classes & HELPING) !== 0 || PLURAL_SUBJECTS.has(word.lower) || isPeopleNoun(word) || (word.classes & WORD_CLASS.plural) !== 0) return true
  const isName = word.shape !== 'lower'
  return (word.lower.endsWith('s') && !POSSESSIVE_PRONOUNS.has(word.lower) && (word.classes & WORD_CLASS.adjective) === 0) || (isName && words.slice(Math.max(0, last - 4), last).some(({ lower }) => lower === 'and'))
}

/** "those claims", "his attacks", "of reports", "new claims". */
const leadsToNoun = (word: Word): boolean => BEFORE_PLURAL.has(word.lower) || POSSESSIVE_PRONOUNS.has(word.lower) ||
  (word.shape === 'lower' && pronounOf(word) === undefined && (word.classes & (WORD_CLASS.preposition | WORD_CLASS.determiner | WORD_CLASS.adjective | WORD_CLASS.gerund)) !== 0 && (word.classes & NOUN) === 0)
