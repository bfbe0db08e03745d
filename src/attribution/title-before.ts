import type { TokenRange, Tokens } from '../analysis.js'
import { honorificOf } from '../lexicon/honorifics.js'
import { isKinshipNoun, isPeopleNoun, isPersonNoun } from '../lexicon/person-nouns.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import type { Word } from '../word.js'
import { joinsWords, ONE_TIME, opensCompound } from './neighbours.js'
import { isConjunction, isDeterminer, isMark, isName, isPossessiveMark, isPreposition, isPronoun, isRelative, isVerb } from './word-kinds.js'
import { isClauseVerb } from './clause-verb.js'

/** Tokens of the longest title: a longer run of nouns is a list, and would be gone over for each name in it. */
const LONGEST = 25

/** "ministry spokesman" of "ministry spokesman Ivan Orlov": back to a determiner, a preposition, a verb or a mark. */
export function titleBefore(tokens: Tokens, { first }: TokenRange, sentence: TokenRange): TokenRange | null {
  const { words } = tokens
  let i = first - 1
  for (; i >= sentence.first; i--) {
    if (first - i > LONGEST) return null
    const word = words[i]
    if (joinsWords(tokens, i) || opensCompound(tokens, i)) continue
    if (isPossessiveMark(word) || isMark(word) || isDeterminer(word) || isConjunction(word) || isPronoun(word)) break
    if (i > sentence.first && ONE_TIME.has(words[i - 1].lower)) break // "last night neighbour Lee"
    if (isCue(words, i)) break
    if (word.lower === 'of' && i > sentence.first && i + 1 < first && linksOffice(words, i, first)) continue
    if (word.lower === 'to' || isInfinitive(words, i) || isDoing(words, i) || isPreposition(word) || isLink(words, i) || isRelative(word) || isVerb(word) || (word.classes & (WORD_CLASS.date | WORD_CLASS.adverb)) !== 0) break
    if (isClauseVerb(words, sentence.first, i)) break
  }
  let end = first
  while (end > i + 1 && (honorificOf(words[end - 1])?.office === null || (DOCTORS.has(words[end - 1].lower) && end > i + 2 && isPersonNoun(words[end - 2])))) end--
  if (end <= i + 1) return null
  const last = words[end - 1]
  if (last.lower === 'of') return null // "a friend of Mrs. Lee"
  return isPersonNoun(last) || honorificOf(last) || isOfficeOf(words.slice(i + 1, end)) ? { first: i + 1, end } : null
}

/** "over" in "backed Democrat Lee over Republican Hale", but not in "permanent under secretary". */
const isLink = (words: readonly Word[], i: number): boolean => LINKS.has(words[i].text) && words[i + 1].lower !== 'secretary'
const LINKS: ReadonlySet<string> = new Set(['over', 'under', 'whether'])

/** Of "Cabinet Secretary Dr. Ann Lee" no part; of "Dr. Ann Lee" all. */
const DOCTORS: ReadonlySet<string> = new Set(['dr', 'dr.', 'prof', 'prof.', 'professor'])

/** "scoffed" of "“Never!” scoffed shadow minister Lee", which no lexicon may know for a verb. */
const isCue = (words: readonly Word[], i: number): boolean => i > 0 && isMark(words[i - 1]) && words[i].shape === 'lower' && (SAYING_VERBS.has(words[i].lower) || (words[i].classes === 0 && words[i].lower.endsWith('ed')))

/** "Secretary of State", "chief of staff", "Department of Defence analyst", but not "a friend of nurse Lee". */
function linksOffice(words: readonly Word[], of: number, name: number): boolean {
  const before = words[of - 1]
  const after = words[of + 1]
  if (isKinshipNoun(before)) return false // "the sister of president Lee"
  if (isName(after)) return isPersonNoun(before) ? !isPeopleNoun(before) : isName(before)
  return isPersonNoun(before) && !isPeopleNoun(before) && !words.slice(of + 1, name).some((word) => isPersonNoun(word))
}

/** "impeach" in "to impeach Governor Lee", "reach" in "to reach Governor Lee", "leave" in "to win the cup and leave manager Lee fuming" */
const isInfinitive = (words: readonly Word[], i: number): boolean =>
  (words[i - 1]?.lower === 'to' || (words[i - 1]?.lower === 'and' && (words[i].classes & WORD_CLASS.infinitive) !== 0 && !isPersonNoun(words[i]))) && words[i].shape === 'lower' && (words[i].classes & (WORD_CLASS.adjective | WORD_CLASS.actor)) === 0 &&
  ((words[i].classes & WORD_CLASS.singular) === 0 || ALSO_VERBS.has(words[i].lower))

/** Nouns, but not after "to" and before somebody. */
const ALSO_VERBS: ReadonlySet<string> = new Set('reach contact question challenge target support back name blame face praise quote'.split(' '))

/** "representing" in "the lawyer representing singer Lee" */
const isDoing = (words: readonly Word[], i: number): boolean =>
  i > 0 && words[i].shape === 'lower' && (words[i].classes & WORD_CLASS.gerund) !== 0 && (isPersonNoun(words[i - 1]) || isPeopleNoun(words[i - 1]))

/** "Secretary of State": what stands before the first "of" is who. */
const isOfficeOf = (words: readonly Word[]): boolean => {
  const of = words.findIndex(({ lower }) => lower === 'of')
  return of > 0 && isPersonNoun(words[of - 1])
}
