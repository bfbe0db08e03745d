import { isGlued, type Analysis, type Tokens } from '../analysis.js'
import { COMMON_ACRONYMS } from '../lexicon/common-acronyms.js'
import { isPersonNoun } from '../lexicon/person-nouns.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import type { Word } from '../word.js'
import { isState } from './places/countries.js'
import type { Mention } from './mention.js'

/**
 * Drops what looks like a name and is none: acronyms that the story explains in small letters, "rapid antigen test (RAT)", those
 * that everybody knows, feasts, offices, and peoples taken for places, "South Korean", or bodies, "Jamaican economist"; the Philippines are a country.
 */
export function dropThings(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { words } = analysis.tokens
  const explained = findExplained(words)
  const isOil = mentions.some(({ end }) => OILS.has(words[end - 1].text)) && words.some(({ lower }) => lower === 'barrel' || lower === 'crude')
  return mentions.filter(({ type, first, end }) => {
    const last = words[end - 1]
    if (end - first === 1 && (FEASTS.has(last.text) || (OFFICES.has(last.text) && words[first - 1]?.text === 'The'))) return false
    if (end - first === 1 && (explained.has(last.text) || COMMON_ACRONYMS.has(last.text) || PRICE.test(last.text) || isTicker(words, first) || isInFileNumber(analysis.tokens, first))) return false
    if (type !== 'person' && end - first === 1 && first > 1 && words[first - 1].text === '-' && (isPeople(words[first - 2]) || OF_PEOPLES.test(words[first - 2].lower)) && OF_PEOPLES.test(last.lower)) return false // "Dutch-Danish"
    if (OILS.has(last.text) && (OIL.has(words[end]?.lower) || isOil)) return false
    if (type === 'organization' && end - first === 1 && isPeople(last) && words[end] !== undefined && isPersonNoun(words[end]) && words[end].shape === 'lower') return false // "the Jamaican economist"
    return type !== 'place' || !isPeople(last) || isState([last.lower])
  })
}

/** "at Christmas" */
const FEASTS: ReadonlySet<string> = new Set(['Christmas', 'Easter', 'Ramadan', 'Eid', 'Diwali', 'Thanksgiving', 'Hanukkah', 'Halloween', 'Passover'])
/** "The Minister:" is whoever holds the office. */
const OFFICES: ReadonlySet<string> = new Set(['Minister', 'Mayor', 'Governor', 'Senator', 'Judge', 'Justice', 'Chairman', 'Speaker', 'President', 'Chancellor', 'Bishop', 'Archbishop'])

/** "Danish" of "Dutch-Danish", which the lexicon lacks. */
const OF_PEOPLES = /(?:ish|[iyc]an|ese)$/u

/** "Brent crude", and "Brent" where a story has barrels of it. */
const OILS: ReadonlySet<string> = new Set(['Brent', 'Urals', 'WTI'])
const OIL: ReadonlySet<string> = new Set(['crude', 'futures', 'oil'])

/** "Sh20", "Rs500" */
const PRICE = /^(?:K?Sh|Rs|Rp|RM|Tk|Dh|Sfr)s?\d/u

/** "LGRD" of "(LSE: LGRD)" and of "(LGRD.L)". */
const isTicker = (words: readonly Word[], at: number): boolean => words[at].shape === 'upper' && (
  (words[at - 1]?.text === ':' && words[at - 3]?.text === '(' && words[at + 1]?.text === ')') ||
  (words[at - 1]?.text === '(' && words[at + 1]?.text === '.' && SHORT.test(words[at + 2]?.text ?? '') && words[at + 3]?.text === ')'))

/** The market of a share: "L", "DE". */
const SHORT = /^[A-Z]{1,2}$/u

/** Tokens to either side. */
const LONGEST_NUMBER = 16

/** "ABC" of "FHC/ABC/CS/1208/2024": what strokes join with a figure. */
function isInFileNumber(tokens: Tokens, at: number): boolean {
  const { words } = tokens
  const reaches = (step: 1 | -1): boolean => {
    for (let i = at + step; i >= Math.max(0, at - LONGEST_NUMBER) && i < Math.min(words.length, at + LONGEST_NUMBER) && isGlued(tokens, step > 0 ? i : i + 1); i += step) if (words[i].shape === 'number') return true
    return false
  }
  return (words[at - 1]?.text === '/' || words[at + 1]?.text === '/') && (reaches(1) || reaches(-1))
}

/** Small words in a row that give no letter: "cost of the goods". */
const MOST_SKIPPED = 2

/** The acronyms in brackets that stand after the small words whose initials they are. */
function findExplained(words: readonly Word[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (let i = 1; i + 1 < words.length; i++) {
    if (words[i].shape === 'upper' && words[i - 1].text === '(' && words[i + 1].text === ')' && areInitials(words[i].text, words, i - 2)) found.add(words[i].text)
  }
  return found
}

/** Whether words in small letters, read back from `at`, give these letters. */
function areInitials(letters: string, words: readonly Word[], at: number): boolean {
  let skipped = 0
  let left = letters.length
  for (; left > 0 && at >= 0 && skipped <= MOST_SKIPPED; at--) {
    const { shape, lower } = words[at]
    if (shape !== 'lower' && lower !== '-') return false
    if (lower.startsWith(letters[left - 1].toLowerCase())) {
      left--
      skipped = 0
    } else skipped++
  }
  return left === 0
}

const isPeople = ({ classes }: Word): boolean => (classes & WORD_CLASS.demonym) !== 0
