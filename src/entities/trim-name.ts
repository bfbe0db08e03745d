import type { TokenRange, Tokens } from '../analysis.js'
import type { EntityType } from '../extraction.js'
import { isKindOpener } from '../lexicon/organization-kinds.js'
import { isPersonNoun } from '../lexicon/person-nouns.js'
import { BODY_NOUNS } from '../lexicon/speaking-things.js'
import { STATE_ABBREVIATIONS } from '../lexicon/state-abbreviations.js'
import type { Word } from '../word.js'
import { honorificOf } from '../lexicon/honorifics.js'

const MARKS_AT_END: ReadonlySet<string> = new Set(['’s', "'s", '’', "'", ',', '.', '"', '”', '“', '(', '-', ':', ';'])
const MARKS_AT_START: ReadonlySet<string> = new Set(['the', '“', '"', '‘', "'", ',', '-', ')'])

/** Letters after a name. */
const POSTNOMINALS: ReadonlySet<string> = new Set(['KC', 'QC', 'SC', 'MP', 'MEP', 'MLA', 'MBE', 'OBE', 'CBE', 'KBE', 'DBE', 'MD', 'PhD', 'Esq', 'Esq.', 'CPA'])

/** Titles that are part of a name, "Pope Francis", and names that are also titles, "Dean". */
const NAME_TITLES: ReadonlySet<string> = new Set('pope king queen prince princess saint sultan emperor duke duchess dean guy baker cook miller'.split(' '))

/** Offices in a few letters before a name, which mean nothing else there. */
const SHORT_TITLES: ReadonlySet<string> = new Set(['Cr', 'Cllr', 'Clr', 'MCA', 'MLA', 'C.E.O.', 'C.F.O.', 'C.O.O.', 'CEO', 'CFO', 'COO', 'Ret.', 'Garda', 'Gda'])

/** Offices that a word before them completes: "District Attorney Lee". */
const OFFICES: ReadonlySet<string> = new Set(['attorney', 'secretary', 'minister', 'commissioner'])

/** "northern Chad" is Chad. */
const DIRECTIONS: ReadonlySet<string> = new Set(['northern', 'southern', 'eastern', 'western', 'central'])

/** "Legislator" before a name, and "Hydrogeologist". */
const isTitleWord = (word: Word): boolean => (isPersonNoun(word) && !NAME_TITLES.has(word.lower)) || SCHOLARS.test(word.lower)
const SCHOLARS = /\p{L}(?:ologist|ographer)$/u

/** A person’s name ends before "of Lusaka" and before a bracket at its end: "Lee (R)". */
function personEnd(words: readonly Word[], first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    if (words[i].text === 'of' || (words[i].text === '(' && words[end - 1].text === ')')) return i
  }
  return end
}

/** "Said" in “It holds.” Said Lee: a verb with a capital, right after a sentence or a quote. */
const isVerbBefore = (words: readonly Word[], first: number): boolean =>
  words[first].text === 'Said' && first > 0 && '.!?”"\''.includes(words[first - 1].text)

/** "Mass. Lee" of “He left after Mass. Lee stayed.”; "N.C. Lee" has initials. */
const STATES_BEFORE = /^\p{L}{2,}\.$/u

/** "Con" is a constable only in "Det Con Lee"; "Don" is rather a name than a title, and part of it even there. */
const isTitle = (words: readonly Word[], at: number): boolean =>
  SHORT_TITLES.has(words[at].text) || (words[at].text === 'Tem' && words[at - 1]?.text === 'Pro') || (honorificOf(words[at]) !== undefined && words[at].text !== 'Don') || STATES_BEFORE.test(words[at].text) && STATE_ABBREVIATIONS.has(words[at].lower) || (words[at].lower === 'con' && words[at - 1]?.lower.startsWith('det'))

/** At the start of the story, or right after a mark. */
const opensSentence = (words: readonly Word[], first: number): boolean => first === 0 || words[first - 1].shape === 'mark'

/** Leaves honorifics, a leading "the", the possessive and marks at the edges outside the name. */
export function trimName({ words }: Tokens, { first, end }: TokenRange, type: EntityType): TokenRange {
  while (first < end && (MARKS_AT_START.has(words[first].lower) || (type === 'person' && isTitle(words, first)))) first++
  if (type === 'place' && first + 1 < end && words[first].shape === 'lower' && DIRECTIONS.has(words[first].lower)) first++
  if (type === 'person' && first + 1 < end && isVerbBefore(words, first)) first++
  if (type === 'organization' && first + 1 < end && words[first].text === 'A' && BODY_NOUNS.has(words[first + 1].lower) && opensSentence(words, first)) first++
  if (type === 'organization' && first + 1 < end && isKindOpener(words[first], words[first + 1]) && opensSentence(words, first)) first++
  if (type === 'person') end = personEnd(words, first, end)
  while (type === 'person' && first + 1 < end && isTitleWord(words[first])) first++
  if (type === 'person' && first + 3 < end && OFFICES.has(words[first + 1].lower)) first += 2
  while (end > first && (MARKS_AT_END.has(words[end - 1].lower) || (type === 'person' && end - 1 > first + 1 && POSTNOMINALS.has(words[end - 1].text)))) end--
  return { first, end }
}
