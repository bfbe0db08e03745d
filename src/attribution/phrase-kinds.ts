import type { TokenRange, Tokens } from '../analysis.js'
import { PLACES_AND_TIMES } from './neighbours.js'
import type { NounPhrase } from './noun-phrase.js'
import { isDeterminer, isMark, isName, isPronoun, isVerb, mayBe } from './word-kinds.js'

/** Whether the phrase can stand for a speaker: "said" and "the morning" can not, they are cut at the wrong place. */
export function isNominal({ words }: Tokens, { core, head, kind, determiner }: NounPhrase): boolean {
  if (head < 0 || OCCASIONS.has(words[head].text)) return false
  if (isPronoun(words[head]) || kind !== 'other' || determiner === 'indefinite') return true
  for (let i = core.first; i < core.end; i++) if (isName(words[i]) && !isDeterminer(words[i])) return true
  return false
}

/** "The missive", "the audience", "her plan", "early returns": a noun that no list has. */
export function isThing({ words }: Tokens, { core, head, determiner }: NounPhrase): boolean {
  if (head < 0 || isDeterminer(words[head]) || OCCASIONS.has(words[head].text) || words[head].lower.endsWith('ly')) return false
  return words[head].classes === 0 || mayBe(words[head], 'singular', 'plural', 'organization') || (head > core.first && determiner !== 'none' && mayBe(words[head], 'infinitive', 'gerund'))
}

/** "polling" of "according to recent polling" */
export const isDoing = ({ words }: Tokens, { head }: NounPhrase): boolean => head >= 0 && mayBe(words[head], 'gerund')

/** "then", "has suddenly": no subject, only words of the predicate. */
export const isPredicate = ({ words }: Tokens, { first, end }: TokenRange): boolean =>
  words.slice(first, end).every((word) => isMark(word) || isVerb(word) || mayBe(word, 'adverb', 'auxiliary', 'gerund') || (word.lower.endsWith('ly') && !isName(word)) || PLACES_AND_TIMES.has(word.lower) || FIRST.has(word.lower))

const FIRST: ReadonlySet<string> = new Set(['first', 'then', 'next', 'last'])

/** Where and when something is said, taken for who says it. */
const OCCASIONS: ReadonlySet<string> = new Set(
  'conference event rally meeting briefing hearing debate morning afternoon evening night day week month year time moment monday tuesday wednesday thursday friday saturday sunday'.split(' '),
)

/** "One month after announcing": when or where, and not who. */
export const isOccasion = ({ words }: Tokens, { head }: NounPhrase): boolean => head >= 0 && (OCCASIONS.has(words[head].lower) || mayBe(words[head], 'date'))
