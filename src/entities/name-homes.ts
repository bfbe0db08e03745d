import type { Analysis, TokenRange } from '../analysis.js'
import { POSSESSIVES } from '../lexicon/possessives.js'
import { isCapital, type Word } from '../word.js'
import { looseRuns } from './loose-runs.js'
import type { Mention } from './mention.js'
import { isListed } from './places/listed.js'
import { makeMention } from './read-mentions.js'

/** Words of the longest town. */
const LONGEST = 3
const GOES_ON: ReadonlySet<string> = new Set(['and', '&', '-'])
/** Years of the oldest. */
const OLDEST = 110

/** "Maria Lopez, 24, of Fenton, died" and "Rick Stone of Troy said": what somebody is of is a town, whoever bears its name. */
export function nameHomes(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { words } = analysis.tokens
  const endOf = new Map(mentions.map((mention) => [mention.end, mention]))
  const isPerson = (end: number): boolean => endOf.get(end)?.type === 'person'
  /** Whether a name is that of somebody’s home: behind an age surely, else only where a list of places has it. */
  const isHome = ({ first, end }: TokenRange): boolean => {
    const next = words[end] as Word | undefined
    if (end - first > LONGEST || words[first - 1]?.lower !== 'of' || (next !== undefined && (isCapital(next) || GOES_ON.has(next.lower) || POSSESSIVES.has(next.lower)))) return false
    if (isAge(words, first - 2) && isPerson(first - 4)) return true
    return isPerson(first - 1) && endOf.get(first - 1)!.words.length > 1 && isListed(words.slice(first, end).map(({ lower }) => lower))
  }
  const named = mentions.map((mention): Mention => (mention.type === 'person' && isHome(mention) ? { ...mention, type: 'place' } : mention))
  const found = looseRuns(analysis, mentions).filter(isHome).flatMap((run) => makeMention(analysis, run, 'place') ?? [])
  return found.length === 0 ? named : [...named, ...found].sort((a, b) => a.first - b.first)
}

/** ", 24," up to this comma. */
const isAge = (words: readonly Word[], comma: number): boolean => words[comma]?.text === ',' && words[comma - 2]?.text === ',' && Number(words[comma - 1].text) <= OLDEST
