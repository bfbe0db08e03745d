import { isGlued, type TokenRange, type Tokens } from '../analysis.js'
import { isPossessiveS } from '../lexicon/possessives.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import { BODY_NOUNS } from '../lexicon/speaking-things.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import type { Word } from '../word.js'

/** No expression that names a speaker is longer, appositions left out. */
const LONGEST_SOURCE = 24

const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you', 'who', 'one', 'both', 'many', 'some', 'others', 'another', 'several', 'most'])
/** Words between a subject and its verb: "has also said", "later told". */
const BEFORE_VERB: ReadonlySet<string> = new Set('also has have had later then first already just once repeatedly publicly recently reportedly previously since further is was were are be been being would will could can may might must should did do does not never always often still only even simply quickly immediately earlier again thus therefore on'.split(' '))
const WEEKDAYS: ReadonlySet<string> = new Set('monday tuesday wednesday thursday friday saturday sunday today yesterday'.split(' '))
/** Words that no source reaches over to the left: they open the clause that it is the subject of. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set('that which when where while because although though if as after before since unless until but so yet whether than what how why who then nor'.split(' '))
/** Prepositions inside a source: "a spokesman for the ministry". */
const LINKS: ReadonlySet<string> = new Set('of for from in at with to by on under'.split(' '))

const isPunctuation = (word: Word): boolean => word.shape === 'mark' && word.text !== '-' && word.text !== '&' && !isPossessiveS(word.text)
const isMainVerb = (word: Word): boolean =>
  word.shape === 'lower' && (SAYING_VERBS.has(word.lower) || (word.classes & (WORD_CLASS.pastTense | WORD_CLASS.auxiliary)) !== 0)
  && (word.classes & (WORD_CLASS.singular | WORD_CLASS.plural | WORD_CLASS.actor | WORD_CLASS.adjective)) === 0
const isNominal = (word: Word): boolean => (word.shape !== 'mark' && word.shape !== 'lower') || (word.shape === 'lower'
  && (word.classes & (WORD_CLASS.adverb | WORD_CLASS.preposition | WORD_CLASS.conjunction | WORD_CLASS.determiner | WORD_CLASS.auxiliary)) === 0)

/**
 * The subject that stands before the verb at `cue`, no further left than `floor`: "he", "ministry spokesman Igor Konashenkov",
 * "Ann Lee" before ", 42, said". Null where there is none.
 */
export function subjectBefore(tokens: Tokens, cue: number, floor: number): TokenRange | null {
  const { words } = tokens
  let end = cue
  while (end > floor && (BEFORE_VERB.has(words[end - 1].lower) || WEEKDAYS.has(words[end - 1].lower) || endsInLy(words[end - 1]))) end--
  if (end <= floor) return null
  if (SUBJECT_PRONOUNS.has(words[end - 1].lower)) return { first: end - 1, end }
  if (words[end - 1].text === ',') return subjectWithAside(tokens, end - 1, floor)
  const first = nominalStart(tokens, end, floor)
  return first < end ? { first, end } : null
}

/** "Ann Lee angrily said": most of these are in no list of words, as "assembly" is. */
export const endsInLy = ({ shape, lower, classes }: Word): boolean =>
  shape === 'lower' && lower.endsWith('ly') && (classes === 0 ? !BODY_NOUNS.has(lower) : (classes & WORD_CLASS.adverb) !== 0)

/** "Ann Lee, a baker from Oslo, said": the name before the aside that the comma at `comma` closes. */
function subjectWithAside(tokens: Tokens, comma: number, floor: number): TokenRange | null {
  for (let i = comma - 1; i > Math.max(floor, comma - LONGEST_SOURCE); i--) {
    if (tokens.words[i].text !== ',') continue
    const stop = beforeBracket(tokens, i, floor)
    const first = nominalStart(tokens, stop, floor)
    return first < stop ? { first, end: stop } : null
  }
  return null
}

/** "Lumen Grid plc (LSE: LGRD), a maker of software, said": where the words end that a bracket before `end` adds to. */
function beforeBracket({ words }: Tokens, end: number, floor: number): number {
  if (words[end - 1].text !== ')') return end
  for (let i = end - 2; i > Math.max(floor, end - LONGEST_SOURCE); i--) if (words[i].text === '(') return i
  return end
}

/** Where the noun phrase starts that ends before `end`. */
function nominalStart({ words }: Tokens, end: number, floor: number): number {
  let first = end
  for (let i = end - 1; i >= Math.max(floor, end - LONGEST_SOURCE); i--) {
    const word = words[i]
    if (isPunctuation(word) || isMainVerb(word) || CLAUSE_OPENERS.has(word.lower)) break
    if ((word.lower === 'and' || word.lower === 'or') && first - i === 1 && !isNominal(words[i + 1])) break
    first = i
  }
  while (first < end && (words[first].lower === 'and' || words[first].lower === 'or' || LINKS.has(words[first].lower) || isPossessiveS(words[first].text))) first++
  return first
}

/** The subject that follows the verb at `cue`: "said Ned Price, a spokesperson", "said the minister". Ends before `ceiling`. */
export function subjectAfter(tokens: Tokens, cue: number, ceiling: number): TokenRange | null {
  const { words } = tokens
  const first = cue + 1
  if (first >= ceiling || isPunctuation(words[first])) return null
  if (SUBJECT_PRONOUNS.has(words[first].lower)) return { first, end: first + 1 }
  let end = first
  while (end < Math.min(ceiling, first + LONGEST_SOURCE)) {
    const word = words[end]
    if (isPunctuation(word) && !isGlued(tokens, end)) break
    if (isPunctuation(word) || (isMainVerb(word) && !isNounHere(words, first, end)) || CLAUSE_OPENERS.has(word.lower)) break
    if (end > first && (LINKS.has(word.lower) && !isPartOfName(words[end - 1], words[end + 1]))) break
    if (WEEKDAYS.has(word.lower)) break
    end++
  }
  return end > first ? { first, end } : null
}

/** "said *state* engineers", "a spokesman for the *state*": no verb stands there. */
const isNounHere = (words: readonly Word[], first: number, at: number): boolean =>
  words[at].lower === SAYING_VERBS.get(words[at].lower)?.verb && (at === first || (words[at - 1].classes & WORD_CLASS.determiner) !== 0)

/** "of" and "for" go on with a role ("head of the union", "a spokesman for Lee"); "in" and "on" start another matter. */
const isPartOfName = (before: Word, after: Word | undefined): boolean => after !== undefined && before.shape === 'lower' && after.shape !== 'mark'
