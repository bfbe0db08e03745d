import type { TokenRange } from '../../analysis.js'
import { FINITE, WORD_CLASS } from '../../lexicon/word-classes.js'
import type { Word } from '../../word.js'
import { QUESTION_WORDS } from '../clause-edges.js'
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
  const range = LEADS.reduce((left, without) => without(setting, left, head), whole)
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
  if (codes[first - 1].word.lower === 'by' && codes[first - 2]?.word.lower === 'saying') return behindOutlet(setting, range)
  if (codes[first - 1].word.text !== ',' || !(ALSO_BEFORE.has(lower) || lower.endsWith('ing') || (classes & WORD_CLASS.preposition) !== 0)) return range
  const that = clauseBehindComma(setting, range)
  return that === null ? range : { first: that, end }
}

/** "was quoted as saying by *state radio* that it was shut": by whom it was passed on is no part of it. */
function behindOutlet({ codes, regionOf }: Setting, range: TokenRange): TokenRange {
  for (let at = range.first + 1; at < Math.min(range.end - 2, range.first + LONGEST_OUTLET) && regionOf[at] < 0 && !isVerb(codes[at].word); at++) if (codes[at].word.lower === 'that') return { first: at, end: range.end }
  return range
}

/** In tokens. */
const LONGEST_OUTLET = 8

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

/** "vowed at *a rally in Ohio* to repeal it": where somebody vows is no part of what. */
function withoutOccasion({ codes, regionOf }: Setting, range: TokenRange, head: number): TokenRange {
  if (range.first !== head + 2 || !VOWING.test(codes[head].word.lower) || !PLACING.has(codes[head + 1].word.lower)) return range
  for (let at = range.first + 1; at < Math.min(range.end - 1, range.first + LONGEST_OCCASION) && regionOf[at] < 0 && codes[at].word.shape !== 'mark' && !isVerb(codes[at].word); at++) {
    if (codes[at].word.lower === 'to' && codes[at + 1].word.shape === 'lower' && (codes[at + 1].word.classes & WORD_CLASS.determiner) === 0) return { first: at, end: range.end }
  }
  return range
}

const VOWING = /^(?:vow|promis|pledg|threaten|offer|volunteer)/u
const PLACING: ReadonlySet<string> = new Set(['at', 'in', 'during', 'on', 'after', 'before', 'outside', 'from'])
/** In tokens. */
const LONGEST_OCCASION = 10

/** "asked *the mayor, Tom Hale,* how it could be safe": whom somebody asks is no part of the question. */
function withoutAsked({ codes, regionOf }: Setting, range: TokenRange, head: number): TokenRange {
  if (range.first !== head + 1 || !ASKING.test(codes[head].word.lower)) return range
  for (let at = range.first + 2; at < Math.min(range.end - 2, range.first + LONGEST_ASKED) && regionOf[at] < 0 && !isVerb(codes[at].word); at++) {
    if (codes[at].word.text === ',' && QUESTION_WORDS.has(codes[at + 1].word.lower) && !WHO.has(codes[at + 1].word.lower)) return { first: at + 1, end: range.end }
  }
  return range
}

const ASKING = /^ask(?:s|ed|ing)?$/u
const WHO: ReadonlySet<string> = new Set(['who', 'which'])
/** In tokens. */
const LONGEST_ASKED = 16

/** "said *more than once* that he would run", "*as recently as May* that": how often or late something was said is no part of it. */
function withoutFrequency({ codes, regionOf }: Setting, range: TokenRange): TokenRange {
  const [first, second] = [codes[range.first].word.lower, codes[range.first + 1]?.word.lower]
  if (!OFTEN.has(first) && second !== 'times' && !(first === 'as' && LATELY.has(second))) return range
  for (let at = range.first + 1; at < Math.min(range.end - 2, range.first + LONGEST_FREQUENCY) && regionOf[at] < 0 && !isVerb(codes[at].word); at++) {
    if (codes[at].word.lower === 'that') return { first: at, end: range.end }
  }
  return range
}

const OFTEN: ReadonlySet<string> = new Set(['more', 'at', 'time', 'again', 'once', 'twice', 'last', 'earlier'])
const LATELY: ReadonlySet<string> = new Set(['recently', 'early', 'late', 'far'])
/** In tokens. */
const LONGEST_FREQUENCY = 8

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

const isVerb = ({ classes, shape }: Word): boolean => shape === 'lower' && (classes & (FINITE | WORD_CLASS.auxiliary)) !== 0 && (classes & WORD_CLASS.singular) === 0

const MANNERS: ReadonlySet<string> = new Set(['with', 'in', 'during'])
const LONGEST_MANNER = 5

const INTRODUCING: ReadonlySet<string> = new Set([',', ':'])
const ENDING: ReadonlySet<string> = new Set(['.', '!', '?', '…'])
const CLAUSAL: ReadonlySet<string> = new Set(['that', 'whether', 'if', 'he', 'she', 'it', 'they', 'i', 'we'])

const hasClause = ({ codes, paths: { verbs } }: Setting, first: number, end: number): boolean =>
  verbs[end] > verbs[first] || codes.slice(first, end).some(({ word }) => CLAUSAL.has(word.lower))

/** What may lead up to a clause without being a part of it, in the order in which it is looked for. */
const LEADS: readonly ((setting: Setting, range: TokenRange, head: number) => TokenRange)[] = [withoutInsertion, withoutOccasion, withoutAsked, withoutFrequency, withoutManner]
