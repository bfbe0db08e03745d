import type { Analysis, TokenRange } from '../analysis.js'
import { wordList } from '../lexicon/word-list.js'
import { isCapital, type Word } from '../word.js'
import { cutName, markName } from './mark-name.js'
import { OUTSIDE } from './tagging/labels.js'

/** How a batsman's turn ended: "c Hale b Reed 50", "lbw b Reed", "not out". */
const DISMISSALS = wordList('c b st lbw run not out and hit wicket retired hurt sub')
/** Of these every line of a scorecard has one. */
const SIGNS = wordList('b lbw out')
/** Within a name: "de Silva", "Ata-ur-Rehman". */
const LINKS = wordList('de van der du da al ul ur ud el bin')
/** Tokens of the longest name: "J. van der Hale". */
const LONGEST_NAME = 5
/** Tokens of the longest line. */
const LONGEST_LINE = 24
/** "7-0-29-0": overs, maidens, runs, wickets. */
const BOWLING_FIGURES = 4

/** "M. Lind c Hale b Reed 50", "Bowling: Reed 7-0-29-0", "(J. Hale 4-38)": who bats and bowls, whatever the tagger made of a line of cricket. */
export function markScorecards({ tokens: { words }, paragraphs }: Analysis, labels: Uint8Array): void {
  for (const range of paragraphs) {
    const ofBatting = isDismissal(words, range)
    if (ofBatting) labels.fill(OUTSIDE, range.first, range.end)
    for (const name of ofBatting ? partsBetween(words, range) : namesBeforeFigures(words, range)) {
      cutName(labels, name.end)
      markName(labels, name, 'person')
    }
  }
}

/** A line of names, the short words of a scorecard and a figure at its end. */
function isDismissal(words: readonly Word[], { first, end }: TokenRange): boolean {
  if (end - first > LONGEST_LINE || end - first < 4 || !isCapital(words[first]) || words[end - 1].shape !== 'number') return false
  let signs = 0
  for (let i = first; i < end - 1; i++) {
    if (SIGNS.has(words[i].text)) signs++
    else if (!DISMISSALS.has(words[i].text) && !isNamePart(words, i)) return false
  }
  return signs > 0
}

const isNamePart = (words: readonly Word[], i: number): boolean => isCapital(words[i]) || words[i].text === '-' || words[i].text === '.' || LINKS.has(words[i].text)

function partsBetween(words: readonly Word[], { first, end }: TokenRange): readonly TokenRange[] {
  const parts: TokenRange[] = []
  for (let i = first; i < end; i++) {
    const open = i
    while (i < end && isNamePart(words, i)) i++
    if (words.slice(open, i).some(isCapital)) parts.push({ first: open, end: i })
  }
  return parts
}

/** Names right before bowling figures, and such as have initials before any figure. */
function namesBeforeFigures(words: readonly Word[], { first, end }: TokenRange): readonly TokenRange[] {
  const names: TokenRange[] = []
  for (let i = first + 1; i < end; i++) {
    if (words[i].shape !== 'number' || !isCapital(words[i - 1]) || words[i - 1].text.endsWith('.')) continue
    let open = i - 1
    while (open > first && isNamePart(words, open - 1)) open--
    while (words[open].shape === 'mark') open++ // the word before the figure is none
    const isNamed = i - open <= LONGEST_NAME && (hasBowlingFigures(words, i, end) || hasInitial(words, open))
    if (isNamed) names.push({ first: open, end: i })
  }
  return names
}

/** "J. Hale", also where the full stop is a token of its own. */
const hasInitial = (words: readonly Word[], open: number): boolean =>
  /^\p{Lu}\.$/u.test(words[open].text) || (words[open].text.length === 1 && words[open + 1].text === '.')

function hasBowlingFigures(words: readonly Word[], at: number, end: number): boolean {
  for (let k = 0; k < BOWLING_FIGURES; k++) {
    const i = at + 2 * k
    if (i >= end || words[i].shape !== 'number' || (k > 0 && words[i - 1].text !== '-')) return false
  }
  return true
}
