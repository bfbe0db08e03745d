import type { Analysis } from '../analysis.js'
import { COMPANY_FORMS, COMPANY_KINDS, UTILITY_KINDS } from '../lexicon/organization-kinds.js'
import { isPersonNoun } from '../lexicon/person-nouns.js'
import { BODY_NOUNS } from '../lexicon/speaking-things.js'
import { wordList } from '../lexicon/word-list.js'
import { isCapital, type Word } from '../word.js'
import { isGivenName } from './is-given-name.js'
import type { Mention } from './mention.js'
import { isState } from './places/countries.js'
import { isListed } from './places/listed.js'
import { makeMention } from './read-mentions.js'

/** Lawmakers in a few letters, which stand between a party and a name. */
const LAWMAKERS = wordList('MP MPs MPP MLA MEP MSP MNA MCA MHA MLC')

/** "NDP MPP Ann Lee" is a party and somebody, "the MP for Eddle Valley Ann Lee" a seat and somebody, "Harlow Ventures and Index Capital" two companies: one name that is two. */
export function partNames(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { words } = analysis.tokens
  return mentions.flatMap((mention): readonly Mention[] => {
    const { type, first, end } = mention
    const seat = type === 'person' ? afterSeat(words, mention) : 0
    if (seat > first) return [makeMention(analysis, { first, end: seat }, 'place') ?? [], makeMention(analysis, { first: seat, end }, 'person') ?? []].flat()
    const two = twoBodies(analysis, mention) ?? inTown(analysis, mention)
    if (two) return two
    const letters = type === 'person' ? -1 : words.slice(first, end - 1).findIndex(({ text }) => LAWMAKERS.has(text))
    if (letters < 0 || !isCapital(words[first + letters + 1])) return [mention]
    const party = letters > 0 ? makeMention(analysis, { first, end: first + letters }, 'organization') : null
    return [party ?? [], makeMention(analysis, { first: first + letters + 1, end }, 'person') ?? []].flat()
  })
}

/** "Harlow Ventures and Index Capital", "left Deloitte for Barclays", "the House and in the Senate": two bodies that were taken for one. */
function twoBodies(analysis: Analysis, { type, first, end }: Mention): readonly Mention[] | null {
  const { words } = analysis.tokens
  if (type !== 'organization') return null
  for (let at = first + 1; at < end - 1; at++) {
    const { lower } = words[at]
    const isSecond = words[at + 1].shape === 'lower' && opensWithBody(words, at + 1, end)
    const parts = (lower === 'and' && (isSecond || (isCompany(words, first, at) && isCompany(words, at + 1, end)))) || (lower === 'for' && LEAVING.has(words[first - 1]?.lower ?? ''))
    if (!parts) continue
    let next = at + 1
    while (next < end && words[next].shape === 'lower') next++
    return [makeMention(analysis, { first, end: at }, type) ?? [], makeMention(analysis, { first: next, end }, type) ?? []].flat()
  }
  return null
}

/** "and *the Senate*", "and in the *Bank* of Ghana" */
function opensWithBody(words: readonly Word[], first: number, end: number): boolean {
  let at = first
  while (at < end && words[at].shape === 'lower') at++
  return at < end && BODY_NOUNS.has(words[at].lower)
}

/** "Ministry of Health *in Lusaka*": a body, and where it is. */
function inTown(analysis: Analysis, { type, first, end }: Mention): readonly Mention[] | null {
  const { words } = analysis.tokens
  if (type !== 'organization') return null
  let at = end - 1
  while (at > first + 1 && isCapital(words[at])) at--
  const town = words.slice(at + 1, end).map(({ lower }) => lower)
  if (at <= first + 1 || words[at].lower !== 'in' || town.length === 0 || !isListed(town) || isState(town) || !words.slice(first, at).some(({ lower }) => STANDING.has(lower))) return null
  return [makeMention(analysis, { first, end: at }, type) ?? [], makeMention(analysis, { first: at + 1, end }, 'place') ?? []].flat()
}

/** What stands in a town and has a name without it. */
const STANDING = wordList('court courts ministry department university college school hospital council bank bureau agency tribunal')

const isCompany = (words: readonly Word[], first: number, end: number): boolean => end - first > 1 && (COMPANY_KINDS.has(words[end - 1].lower) || COMPANY_FORMS.has(words[end - 1].lower) || UTILITY_KINDS.has(words[end - 1].lower))
/** Who has left one for another. */
const LEAVING = wordList('left leave leaves leaving quit quits quitting')

/** Where the name begins that follows a seat; 0 where none does. */
function afterSeat(words: readonly Word[], { first, end }: Mention): number {
  if (first < 2 || end - first < 3 || words[first - 1].lower !== 'for' || !(isPersonNoun(words[first - 2]) || LAWMAKERS.has(words[first - 2].text)) || isGivenName(words[first])) return 0
  for (let at = first + 1; at < end - 1; at++) if (isGivenName(words[at]) && isCapital(words[at + 1])) return at
  return 0
}
