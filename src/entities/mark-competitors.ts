import type { Analysis } from '../analysis.js'
import { isCapital, type Word } from '../word.js'
import { isGivenName } from './is-given-name.js'
import { markName } from './mark-name.js'
import { isCountryName } from './mark-teams.js'
import { OUTSIDE } from './tagging/labels.js'

/** Tokens of the longest country in brackets: "Saint Vincent and the Grenadines". */
const LONGEST_COUNTRY = 5

/** "2 - Mara Lind (Norway)", "Jo Hale (Kenya)": who competes for a country, where the tagger found nobody. */
export function markCompetitors({ tokens: { words }, paragraphs }: Analysis, labels: Uint8Array): void {
  for (const { first, end } of paragraphs) {
    for (let bracket = first + 2; bracket + 2 < end; bracket++) {
      if (words[bracket].text !== '(' || !holdsCountry(words, bracket, end)) continue
      let open = bracket
      while (open > first && labels[open - 1] === OUTSIDE && isCapital(words[open - 1])) open--
      if (bracket - open > 1 && (isGivenName(words[open]) || isRanked(words, open, first))) markName(labels, { first: open, end: bracket }, 'person')
    }
  }
}

function holdsCountry(words: readonly Word[], bracket: number, end: number): boolean {
  let close = bracket + 1
  while (close < Math.min(end, bracket + LONGEST_COUNTRY + 1) && words[close].text !== ')') close++
  return words[close]?.text === ')' && isCountryName(words.slice(bracket + 1, close).map(({ lower }) => lower))
}

/** "1 - ", "12. " */
const isRanked = (words: readonly Word[], open: number, first: number): boolean =>
  open - 2 >= first && (words[open - 1].text === '-' || words[open - 1].text === '.') && words[open - 2].shape === 'number'
