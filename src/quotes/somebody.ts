import type { TokenRange, Tokens } from '../analysis.js'
import { COMPANY_FORMS } from '../lexicon/organization-kinds.js'
import { isPeopleNoun, isPersonNoun } from '../lexicon/person-nouns.js'
import { pronounOf } from '../lexicon/pronouns.js'
import { BODY_NOUNS, inSingular } from '../lexicon/speaking-things.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import { isCapital, perWord, type Word } from '../word.js'

/** Pronouns that somebody is told of by; "it" is most often a thing. */
const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'they', 'i', 'we'])
const SOME: ReadonlySet<string> = new Set(['another', 'others', 'some', 'many', 'most', 'several', 'one', 'both'])
/** Words that lead from who somebody is to what of: "a spokesman for the ministry". */
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'from', 'in', 'at', 'with', 'to', 'by', 'on', 'under', ','])
const NAME_CLASSES = WORD_CLASS.firstName | WORD_CLASS.lastName
const NO_NAME = WORD_CLASS.date | WORD_CLASS.number | WORD_CLASS.adverb | WORD_CLASS.preposition | WORD_CLASS.conjunction | WORD_CLASS.determiner | WORD_CLASS.pronoun | WORD_CLASS.questionWord

export const isPersonal = ({ words }: Tokens, { first, end }: TokenRange): boolean => end - first === 1 && PERSONAL.has(words[first].lower)

/** Whether somebody speaks of themselves in these words: "I", "our". */
export const tellsOfSelf = ({ words }: Tokens, { first, end }: TokenRange): boolean => words.slice(first, end).some((word) => pronounOf(word)?.refersTo === 'teller')

/** A noun for people or a body: "nurse", "pilots", "ministry". */
export const isSpeakerNoun: (word: Word) => boolean = perWord((word) => isPersonNoun(word) || isPeopleNoun(word) || BODY_NOUNS.has(inSingular(word.lower)))

/** Whether a noun phrase tells of somebody or of a body, "Tom Hill", "a spokesman for the port", "another", and not of a thing. */
export function isSomebody(tokens: Tokens, range: TokenRange): boolean {
  const { words } = tokens
  const core = coreOf(tokens, range)
  if (core.end - core.first === 1 && (PERSONAL.has(words[core.first].lower) || SOME.has(words[core.first].lower))) return true
  const head = words[core.end - 1]
  return isSpeakerNoun(head) || COMPANY_FORMS.has(head.lower) || endsWithName(words, core)
}

/** The words that say who: what "of" or a comma adds left out. */
function coreOf({ words }: Tokens, { first, end }: TokenRange): TokenRange {
  let stop = first + 1
  while (stop < end && !LINKS.has(words[stop].lower)) stop++
  return { first, end: stop }
}

const mayBeName = (word: Word): boolean => isCapital(word) && (word.classes & NO_NAME) === 0

/** One capital alone may only open its sentence, so it must be a name that lexicons know, or a word that they don't. */
function endsWithName(words: readonly Word[], { first, end }: TokenRange): boolean {
  const head = words[end - 1]
  if (!mayBeName(head)) return false
  return end - first > 1 || head.classes === 0 || (head.classes & NAME_CLASSES) !== 0
}

/** The words of its names, in small letters: of "Mayor Ann Lee of Oslo", "mayor", "ann" and "lee". */
export function namesOf(tokens: Tokens, range: TokenRange): readonly string[] {
  const { first, end } = coreOf(tokens, range)
  return tokens.words.slice(first, end).filter((word) => mayBeName(word) && !word.text.endsWith('.')).map(({ lower }) => lower)
}
