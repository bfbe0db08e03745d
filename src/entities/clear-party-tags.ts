import { isGlued, type Analysis, type Tokens } from '../analysis.js'
import { OUTSIDE } from './tagging/labels.js'
import { isCapital } from '../word.js'

/** The letters of parties before a seat: Republican, Democratic, independent and so on. */
const LETTERS: ReadonlySet<string> = new Set(['R', 'D', 'I', 'L', 'G', 'DFL', 'Ind', 'NPA'])
const BEFORE_TAGS: ReadonlySet<string> = new Set([',', '(', '['])
/** Words of the longest seat: "D-Prince George's County". */
const LONGEST_SEAT = 4

/** Whether the words from `i` on are "R-Ind." after who they are said of: ", R-Ind.", "(D-N.Y.)". */
function isPartyTag(tokens: Tokens, i: number): boolean {
  const { words, count } = tokens
  if (i < 2 || i + 2 >= count || words[i + 1].text !== '-' || !LETTERS.has(words[i].text) || !BEFORE_TAGS.has(words[i - 1].text)) return false
  return isCapital(words[i - 2]) && isGlued(tokens, i + 1) && isGlued(tokens, i + 2) && isCapital(words[i + 2])
}

/** Whether the seat of such a tag begins here: "Ind.". */
export const isSeat = (tokens: Tokens, i: number): boolean => isPartyTag(tokens, i - 2)

/** "Sen. Ann Lee, R-Ind.," and "(D-N.Y.)": the party and seat of who was just named are nobody and no place. */
export function clearPartyTags({ tokens }: Analysis, labels: Uint8Array): void {
  const { words, count } = tokens
  for (let i = 0; i < count; i++) {
    if (!isPartyTag(tokens, i)) continue
    let end = i + 3
    while (end < Math.min(count, i + 2 + LONGEST_SEAT) && isCapital(words[end]) && !words[end - 1].text.endsWith('.')) end++
    labels.fill(OUTSIDE, i - 1, end)
  }
}
