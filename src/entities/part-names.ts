import type { Analysis } from '../analysis.js'
import { isPersonNoun } from '../lexicon/person-nouns.js'
import { wordList } from '../lexicon/word-list.js'
import { isCapital, type Word } from '../word.js'
import { isGivenName } from './is-given-name.js'
import type { Mention } from './mention.js'
import { makeMention } from './read-mentions.js'

/** Lawmakers in a few letters, which stand between a party and a name. */
const LAWMAKERS = wordList('MP MPs MPP MLA MEP MSP MNA MCA MHA MLC')

/** "NDP MPP Ann Lee" is a party and somebody, "the MP for Eddle Valley Ann Lee" a seat and somebody: one name that is two. */
export function partNames(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { words } = analysis.tokens
  return mentions.flatMap((mention): readonly Mention[] => {
    const { type, first, end } = mention
    const seat = type === 'person' ? afterSeat(words, mention) : 0
    if (seat > first) return [makeMention(analysis, { first, end: seat }, 'place') ?? [], makeMention(analysis, { first: seat, end }, 'person') ?? []].flat()
    const letters = type === 'person' ? -1 : words.slice(first, end - 1).findIndex(({ text }) => LAWMAKERS.has(text))
    if (letters < 0 || !isCapital(words[first + letters + 1])) return [mention]
    const party = letters > 0 ? makeMention(analysis, { first, end: first + letters }, 'organization') : null
    return [party ?? [], makeMention(analysis, { first: first + letters + 1, end }, 'person') ?? []].flat()
  })
}

/** Where the name begins that follows a seat; 0 where none does. */
function afterSeat(words: readonly Word[], { first, end }: Mention): number {
  if (first < 2 || end - first < 3 || words[first - 1].lower !== 'for' || !(isPersonNoun(words[first - 2]) || LAWMAKERS.has(words[first - 2].text)) || isGivenName(words[first])) return 0
  for (let at = first + 1; at < end - 1; at++) if (isGivenName(words[at]) && isCapital(words[at + 1])) return at
  return 0
}
