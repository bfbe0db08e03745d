import type { TokenRange } from '../../analysis.js'
import { FINITE, WORD_CLASS } from '../../lexicon/word-classes.js'
import type { Word } from '../../word.js'
import type { Frame } from './frame.js'
import type { Setting } from './setting.js'

/** Fewer marked words may be a title or a slogan. */
const FEWEST_WORDS = 5

/**
 * "Lee closed her speech with a warning, “Nobody will help us.”": a marked sentence after a comma or colon is all that is
 * said, where what leads up to it is no clause of the speaker's (of 29 such gold quotes that a tagger began sooner, 24).
 */
export function withoutLead(setting: Setting, whole: TokenRange, { head }: Frame): TokenRange {
  if (whole.first <= head) return whole
  const range = withoutManner(setting, withoutInsertion(setting, whole))
  const { codes, regions, regionOf } = setting
  let opening = range.first
  while (opening < range.end && regionOf[opening] < 0) opening++
  if (opening < range.first + 2 || opening === range.end || !INTRODUCING.has(codes[opening - 1].word.text)) return range
  const { first, end } = regions[regionOf[opening]].tokens
  const isSentence = end - first >= FEWEST_WORDS && codes[first].word.shape === 'title' && ENDING.has(codes[end - 1].word.text) && range.end >= end && range.end <= end + 1
  return isSentence && !hasClause(setting, range.first, opening) ? { first: opening, end: range.end } : range
}

/** "said, *without offering evidence*, that it was rigged": what stands between the verb and its clause is told of how it was said. */
function withoutInsertion(setting: Setting, range: TokenRange): TokenRange {
  const { codes } = setting
  const { first, end } = range
  const { lower, classes } = codes[first].word
  if (codes[first - 1].word.text !== ',' || !(ALSO_BEFORE.has(lower) || lower.endsWith('ing') || (classes & WORD_CLASS.preposition) !== 0)) return range
  const that = clauseBehindComma(setting, range)
  return that === null ? range : { first: that, end }
}

/** The "that" behind a comma with which the clause begins after what is inserted; null where none does. */
export function clauseBehindComma({ codes, regionOf }: Setting, { first, end }: TokenRange): number | null {
  for (let at = first + 1; at < Math.min(end - 2, first + LONGEST_INSERTION) && regionOf[at] < 0; at++) {
    if (codes[at - 1].word.text === ',' && codes[at].word.lower === 'that') return at
  }
  return null
}

/** In tokens. */
const LONGEST_INSERTION = 14
/** What the lexicon has for no preposition. */
const ALSO_BEFORE: ReadonlySet<string> = new Set(['without', 'under', 'during', 'to', 'after', 'before', 'according', 'apparently', 'incorrectly', 'falsely'])

/** "admits with *a wry grin* that she left": how, and where, is no part of the clause. */
function withoutManner({ codes, regionOf }: Setting, range: TokenRange): TokenRange {
  if (!MANNERS.has(codes[range.first - 1].word.lower)) return range
  for (let at = range.first + 1; at < Math.min(range.end, range.first + LONGEST_MANNER); at++) {
    const { word } = codes[at]
    if (regionOf[at] >= 0 || isVerb(word)) return range
    if (word.lower === 'that') return at + 1 === range.end || isVerb(codes[at + 1].word) || (codes[at + 1].word.classes & WORD_CLASS.date) !== 0 ? range : { first: at, end: range.end } // "in a city that was shut", "in the town that month"
  }
  return range
}

const isVerb = ({ classes }: Word): boolean => (classes & (FINITE | WORD_CLASS.auxiliary)) !== 0 && (classes & WORD_CLASS.singular) === 0

const MANNERS: ReadonlySet<string> = new Set(['with', 'in', 'during'])
const LONGEST_MANNER = 5

const INTRODUCING: ReadonlySet<string> = new Set([',', ':'])
const ENDING: ReadonlySet<string> = new Set(['.', '!', '?', '…'])
const CLAUSAL: ReadonlySet<string> = new Set(['that', 'whether', 'if', 'he', 'she', 'it', 'they', 'i', 'we'])

const hasClause = ({ codes, paths: { verbs } }: Setting, first: number, end: number): boolean =>
  verbs[end] > verbs[first] || codes.slice(first, end).some(({ word }) => CLAUSAL.has(word.lower))
