import { isGlued, type Analysis } from '../analysis.js'
import { HOUSEHOLD_ORGANIZATIONS } from '../lexicon/household-organizations.js'
import { wordList } from '../lexicon/word-list.js'
import { isCapital, type Word } from '../word.js'
import { isGivenName } from './is-given-name.js'
import { markName } from './mark-name.js'
import { isListed } from './places/listed.js'
import { ENTITY_TYPES, goesOn, OUTSIDE, typeOf } from './tagging/labels.js'

const ORGANIZATION = ENTITY_TYPES.indexOf('organization')
/** Partners before the last two at most. */
const MOST_PARTNERS = 4
/** After these a firm of several names stands; a list of companies may stand behind others: "led by Marlow, Oster & Pike". */
const BEFORE_FIRMS = wordList('at firm of with from for')

/** "Oster & Pike" and "at Hale, Dorrance & Webb": what is called by the names of its partners is a firm, and neither people nor a place. */
export function markFirms({ tokens, sentences }: Analysis, labels: Uint8Array): void {
  const { words } = tokens
  const isFree = (i: number): boolean => labels[i] === OUTSIDE || typeOf(labels[i]) !== ORGANIZATION
  for (const { first, end } of sentences) {
    for (let and = first + 1; and + 1 < end; and++) {
      if (words[and].text !== '&' || isGlued(tokens, and) || !isPartner(words[and - 1]) || !isPartner(words[and + 1])) continue
      if (![and - 1, and, and + 1].every(isFree) || (labels[and - 1] === OUTSIDE && labels[and + 1] === OUTSIDE) || areTowns(words, and) || isCouple(words, and)) continue
      if ((and > first + 1 && isCapital(words[and - 2])) || (and + 2 < end && isCapital(words[and + 2])) || goesOn(labels[and - 1]) || (and + 2 < end && goesOn(labels[and + 2]))) continue
      const open = firstPartner(words, first, and, isFree)
      markName(labels, { first: open, end: and + 2 }, 'organization')
    }
  }
}

const isPartner = (word: Word): boolean => word.shape === 'title' || word.shape === 'mixed'

/** "Brighton & Hove" */
const areTowns = (words: readonly Word[], and: number): boolean => isListed([words[and - 1].lower]) && isListed([words[and + 1].lower])

/** "Deb & Gary" */
const isCouple = (words: readonly Word[], and: number): boolean => isGivenName(words[and - 1]) && isGivenName(words[and + 1])

/** Where "Hale, Dorrance & Webb" begins, behind a word that leads up to a firm and before no "and" of a list. */
function firstPartner(words: readonly Word[], first: number, and: number, isFree: (i: number) => boolean): number {
  let open = and - 1
  while (open - 2 > first && and - open < 2 * MOST_PARTNERS && words[open - 1].text === ',' && isPartner(words[open - 2]) && !isCapital(words[open - 3]) && isFree(open - 2)) open -= 2
  const isList = words[and + 2]?.lower === 'and' || words[and + 2]?.text === ','
  const isFirm = BEFORE_FIRMS.has(words[open - 1]?.lower) && !isList && !HOUSEHOLD_ORGANIZATIONS.has(`${words[and - 1].lower} & ${words[and + 1].lower}`)
  return isFirm ? open : and - 1
}
