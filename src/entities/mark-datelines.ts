import { isGlued, tokenAt, type Analysis, type Tokens } from '../analysis.js'
import { honorificOf } from '../lexicon/honorifics.js'
import { isMonth } from '../lexicon/months.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import { markName } from './mark-name.js'
import { OUTSIDE } from './tagging/labels.js'

/** Marks that end one place of a dateline; what stands in brackets or between strokes is the agency's credit. */
const ENDS_PLACE: ReadonlySet<string> = new Set([',', '(', ')', '/', ':', '-', '–', '—', '--', '&'])

/** "NAIROBI, Kenya (Reuters) –": between its marks a dateline holds places, and nothing but places. */
export function markDatelines(analysis: Analysis, labels: Uint8Array): void {
  const { tokens, paragraphs, document } = analysis
  document.paragraphs.forEach(({ dateline }, index) => {
    if (dateline === null || !opensStory(analysis, labels, index, dateline.end)) return
    let open = -1
    let bracketed = false
    for (let i = paragraphs[index].first; i < paragraphs[index].end && tokens.starts[i] < dateline.end; i++) {
      labels[i] = OUTSIDE
      const { text, shape } = tokens.words[i]
      const joined = text === '-' && tokens.ends[i] === tokens.starts[i + 1] && tokens.ends[i - 1] === tokens.starts[i]
      const ends = (ENDS_PLACE.has(text) && !joined) || isDate(tokens, i)
      if (open >= 0 && ends) markName(labels, { first: open, end: i }, 'place')
      if (ends) open = -1
      if (text === '(' || (text === '/' && !isGlued(tokens, i))) bracketed = true
      else if (text === ')' || text === '/') bracketed = false
      if (!ends && !bracketed && open < 0 && shape !== 'mark') open = i
    }
  })
}

/** A number, a word that is a date by itself, or a month beside its day: "March 3", where "MARCH, England" is a town. */
function isDate({ words }: Tokens, i: number): boolean {
  const { shape, lower, classes } = words[i]
  if (shape === 'number' || (classes & WORD_CLASS.date) !== 0) return true
  return isMonth(lower) && (words[i - 1]?.shape === 'number' || words[i + 1]?.shape === 'number')
}

/** "SOCCER - LEEDS BEAT YORK" and "GOV. LEE: We won" are none: a dateline names a place, and the words of a story follow it or nothing does. */
function opensStory({ tokens, paragraphs }: Analysis, labels: Uint8Array, paragraph: number, datelineEnd: number): boolean {
  const { first, end } = paragraphs[paragraph]
  if (honorificOf(tokens.words[first])) return false
  const after = tokenAt(tokens, datelineEnd)
  const names = labels.subarray(first, Math.min(after, end)).some((label) => label !== OUTSIDE)
  return names && (after >= end || tokens.words.slice(after, end).some(({ shape }) => shape === 'lower'))
}
