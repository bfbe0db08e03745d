import type { Analysis, TokenRange } from '../analysis.js'
import { BODY_KINDS, GUILD_KINDS } from '../lexicon/organization-kinds.js'
import { isPeopleNoun } from '../lexicon/person-nouns.js'
import { isPossessiveS } from '../lexicon/possessives.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import type { Word } from '../word.js'
import { markName } from './mark-name.js'
import { ENTITY_TYPES, goesOn, OUTSIDE, typeOf } from './tagging/labels.js'

const PERSON = ENTITY_TYPES.indexOf('person')
const PLACE = ENTITY_TYPES.indexOf('place')
/** Tokens from the apostrophe to the word for the body: "Farmers' and Traders' Union", "Teachers' Mutual Aid Society". */
const LONGEST_REST = 5

/** "The Amsel Planters' Association": those whom a body is for are part of its name, up to the first word without a capital. */
export function markGuilds({ tokens: { words }, sentences }: Analysis, labels: Uint8Array): void {
  for (const { first, end } of sentences) {
    let free = first // where the last body ends: a row of them is read once
    for (let mark = first + 1; mark < end; mark++) {
      if (!isOfMembers(words, mark) || isNamedAlone(labels, mark)) continue
      const body = bodyAfter(words, mark, end)
      if (body < 0) continue
      let close = body + 1
      while (close < end && goesOn(labels[close])) close++
      markName(labels, { first: firstOfName(words, labels, { first: free, end: mark }), end: close }, 'organization')
      free = close
      mark = close
    }
  }
}

const isApostrophe = ({ text }: Word): boolean => text === '’' || text === "'"

/** Plurals that take an "s" behind the apostrophe. */
const PLURALS: ReadonlySet<string> = new Set(['women', 'men', 'children', 'people'])

/** "Planters'", "Women's", and neither "Netherlands'" nor "Lyons'". */
function isOfMembers(words: readonly Word[], mark: number): boolean {
  const { shape, lower, classes } = words[mark - 1]
  if (shape !== 'title') return false
  if (isPossessiveS(words[mark].text)) return PLURALS.has(lower)
  if (!isApostrophe(words[mark]) || !lower.endsWith('s') || (classes & (WORD_CLASS.country | WORD_CLASS.city)) !== 0) return false
  return (classes & WORD_CLASS.plural) !== 0 || isPeopleNoun(words[mark - 1]) || MEMBERS.test(lower)
}

const MEMBERS = /(?:ers|ors|ists|ants|ents|ians)$/u

/** "Joseph Lyons' Party", "the Netherlands' Council": a name that ends before the apostrophe is nobody's trade. */
function isNamedAlone(labels: Uint8Array, mark: number): boolean {
  const type = typeOf(labels[mark - 1])
  return (type === PERSON || type === PLACE) && !goesOn(labels[mark])
}

/** Where the word for the body stands: −1 where a word in small letters or the end comes first. */
function bodyAfter(words: readonly Word[], mark: number, end: number): number {
  for (let i = mark + 1; i < Math.min(end, mark + 1 + LONGEST_REST) && (words[i].shape === 'title' || words[i].lower === 'and' || isApostrophe(words[i])); i++) {
    if (BODY_KINDS.has(words[i].lower) || GUILD_KINDS.has(words[i].lower)) return i
  }
  return -1
}

/** "The", "In", "But" at the start of a sentence. */
const OPENERS = WORD_CLASS.determiner | WORD_CLASS.preposition | WORD_CLASS.conjunction | WORD_CLASS.adverb | WORD_CLASS.pronoun | WORD_CLASS.date

const isNamePart = (word: Word): boolean => word.shape === 'title' || word.shape === 'upper' || word.text === '&'

/** Where the words with capitals begin that lead up to the apostrophe; an article at the start of a sentence is none of them. */
function firstOfName(words: readonly Word[], labels: Uint8Array, { first, end }: TokenRange): number {
  let open = end - 1
  while (open > first && isNamePart(words[open - 1])) open--
  while (open > first && goesOn(labels[open])) open-- // "House of Representatives' Committee"
  while (open < end - 1 && labels[open] === OUTSIDE && (words[open].classes & OPENERS) !== 0) open++
  return open
}
