import type { Analysis, TokenRange } from '../analysis.js'
import { HOUSEHOLD_ORGANIZATIONS } from '../lexicon/household-organizations.js'
import { POSSESSIVES } from '../lexicon/possessives.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import type { Word } from '../word.js'
import { joinedName } from './joined-name.js'
import type { Mention } from './mention.js'
import { isListed } from './places/listed.js'
import { makeMention } from './read-mentions.js'

/**
 * "India's Gujarat" names two places; "King's Cross" is one, since "King" is no place of the story and no country. "Kogi, Bayelsa and Anambra" are
 * three, however the list was read.
 */
export function splitPlaces(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { words } = analysis.tokens
  const places = new Set(mentions.flatMap(({ type, words: [word], first, end }) => (type === 'place' && end - first === 1 ? [word] : [])))
  return mentions.flatMap((mention) => {
    const { type, first, end } = mention
    if (type === 'organization') return splitPlant(analysis, mention)
    if (type !== 'place') return [mention]
    const listed = splitList(words, mention)
    if (listed.length > 1) return listed.flatMap((range) => makeMention(analysis, range, 'place') ?? [])
    const comma = first + words.slice(first, end).findIndex(({ text }, i) => text === ',' && first + i + 2 < end && words[first + i + 1].lower === 'of')
    if (comma > first) return [{ first, end: comma }, { first: comma + 2, end }].flatMap((range) => makeMention(analysis, range, 'place') ?? []) // "Lee, of Kenya,"
    const at = ownerEnd(words, mention)
    if (at <= first) return [mention]
    const owner = words[at - 1]
    if (!isTownOfRegion(words, mention, at) && !places.has(owner.lower) && (owner.classes & WORD_CLASS.country) === 0) return [mention]
    return [{ first, end: at }, { first: at + 1, end }].flatMap((range) => makeMention(analysis, range, 'place') ?? [])
  })
}

/** Where the possessive stands within a name; before it where there is none. */
const ownerEnd = (words: readonly Word[], { first, end }: TokenRange): number => first + words.slice(first, end - 1).findIndex(({ text }) => POSSESSIVES.has(text))

/** "West Bengal’s Malda", but not "Prince George’s County": a region of several words that lists have, and one word more. */
const isTownOfRegion = (words: readonly Word[], { first, end }: TokenRange, owner: number): boolean =>
  owner - first > 1 && end - owner === 2 && !isKindOfPlace(words[owner + 1]) && !SAINT.test(words[first].lower) && isListed(lettersOf(words, first, owner))

/** What says what a place is, and names none by itself. */
const isKindOfPlace = ({ lower, classes }: Word): boolean => (classes & WORD_CLASS.singular) !== 0 || KINDS.has(lower)
/** Those that are not among the nouns. */
const KINDS: ReadonlySet<string> = new Set(['county', 'parish', 'district', 'province', 'island', 'bay', 'point'])

/** "St. John’s Wood" */
const SAINT = /^(?:st\.?|saint)$/u

const lettersOf = (words: readonly Word[], first: number, end: number): readonly string[] => words.slice(first, end).map(({ lower }) => lower)

/** "Volkswagen’s Wolfsburg" plant: a company that everybody knows, and a town. */
function splitPlant(analysis: Analysis, mention: Mention): readonly Mention[] {
  const { words } = analysis.tokens
  const { first, end } = mention
  const at = ownerEnd(words, mention)
  if (at <= first || !HOUSEHOLD_ORGANIZATIONS.has(joinedName(words, { first, end: at })) || !isListed(lettersOf(words, at + 1, end))) return [mention]
  return [makeMention(analysis, { first, end: at }, 'organization'), makeMention(analysis, { first: at + 1, end }, 'place')].filter((made) => made !== null)
}

/** The parts of a list of places: after each comma, and at the "and" after the last; of no list, the whole. */
function splitList(words: readonly Word[], { first, end }: TokenRange): readonly TokenRange[] {
  const own = words.slice(first, end)
  const comma = own.findIndex(({ text }) => text === ',')
  const and = own.findIndex(({ lower }) => lower === 'and')
  if (comma < 1 || and < comma || !isListed([own[0].lower])) return [{ first, end }]
  const parts: TokenRange[] = []
  let open = first
  for (let i = first; i < end; i++) {
    if (words[i].text !== ',' && i !== first + and) continue
    if (i > open) parts.push({ first: open, end: i })
    open = i + 1
  }
  return [...parts, { first: open, end }]
}
