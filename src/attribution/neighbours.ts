import { isGlued, type Tokens } from '../analysis.js'
import type { Word } from '../word.js'
import { headKind, isConjunction, isDeterminer, isMark, isName, isPreposition, isRelative, mayBe } from './word-kinds.js'

/** "-" and "/" within a word: "vice-presidential". */
export const joinsWords = (tokens: Tokens, i: number): boolean =>
  isMark(tokens.words[i]) && '-–/&'.includes(tokens.words[i].text) && isGlued(tokens, i) && i + 1 < tokens.count && isGlued(tokens, i + 1)

/** "in" of "in-house", "then" of "then-mayor". */
export const opensCompound = (tokens: Tokens, i: number): boolean => i + 1 < tokens.count && joinsWords(tokens, i + 1)

/** "retired" in "a retired nurse": right after a determiner or an adverb, before more of the phrase. */
export const isQualifier = ({ words }: Tokens, i: number): boolean =>
  i > 0 && words[i].lower.endsWith('ed') && (isDeterminer(words[i - 1]) || mayBe(words[i - 1], 'adverb')) && !isMark(words[Math.min(i + 1, words.length - 1)])

/** Where and when, right after whoever it is: "officials there", "Lee late on Monday", "the council this week". */
export const PLACES_AND_TIMES: ReadonlySet<string> = new Set('here there nearby downstairs upstairs abroad overall today tonight yesterday late early earlier later afterward afterwards alike'.split(' '))

/** "this week", "last month" */
export const ONE_TIME: ReadonlySet<string> = new Set(['this', 'last', 'next'])

export function tellsWhere({ words }: Tokens, i: number): boolean {
  const before = words[i - 1]
  if (isMark(before) || isDeterminer(before) || !(isName(before) || headKind(before) !== 'other')) return false
  if (PLACES_AND_TIMES.has(words[i].lower)) return true
  const next = words[i + 1] as Word | undefined
  if (ONE_TIME.has(words[i].lower)) return next !== undefined && mayBe(next, 'date')
  return mayBe(words[i], 'date') && !mayBe(words[i], 'firstName', 'lastName') && (next === undefined || !isName(next) || mayBe(next, 'date'))
}

/** "recently" of "the board recently wrote", the last of all. */
export const closesWithAdverb = ({ words }: Tokens, i: number, end: number): boolean =>
  i + 1 === end && words[i].shape === 'lower' && words[i].lower.endsWith('ly') && (words[i].classes === 0 || mayBe(words[i], 'adverb')) && !isDeterminer(words[i - 1])

/** "her" in "told her", against "her boat"; "him", "them" always. */
export function isObjectPronoun({ words }: Tokens, i: number): boolean {
  const { lower } = words[i]
  if (lower !== 'her') return lower === 'him' || lower === 'them'
  const next = words[i + 1] as Word | undefined
  return next === undefined || isMark(next) || isPreposition(next) || isConjunction(next) || isRelative(next) || mayBe(next, 'adverb', 'determiner', 'pronoun', 'auxiliary')
}

/** Whether a preposition opens a phrase that holds the name that begins at a token: "In a letter to Mayor Lee", "With Lee gone"; "for Lee" is of Lee. */
export function followsPreposition({ words }: Tokens, first: number): boolean {
  if (words[first - 1]?.lower === 'for') return false
  for (let i = first - 1; i >= Math.max(0, first - TITLE_REACH) && !isMark(words[i]); i--) if (words[i].lower === 'to' || mayBe(words[i], 'preposition')) return true
  return false
}

/** How far before a name its preposition may stand. */
const TITLE_REACH = 8

/** Whether a preposition leads up to the name that begins at a token: "with former Justice Minister Lee". */
export function isGovernedAt({ words }: Tokens, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - TITLE_REACH); i--) {
    if (isPreposition(words[i]) || OPENING.has(words[i].text)) return true
    if (!isName(words[i]) && !isDeterminer(words[i]) && words[i].shape !== 'lower') return false
    if (words[i].shape === 'lower' && words[i].classes === 0) return false
  }
  return false
}

/** Prepositions with which a sentence opens, and which are no conjunctions: "At Arbel Lines, pilots". */
const OPENING: ReadonlySet<string> = new Set(['At', 'In', 'On', 'For', 'With', 'From', 'Of', 'By', 'Under', 'Among', 'Inside', 'Outside', 'Near', 'Behind', 'Against', 'Beside', 'Beyond', 'Across'])
