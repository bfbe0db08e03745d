import type { Analysis, TokenRange } from '../analysis.js'
import { POSSESSIVES } from '../lexicon/possessives.js'
import { honorificBefore } from '../lexicon/honorifics.js'
import { isCapital, type Word } from '../word.js'
import { isGivenName } from './is-given-name.js'
import { looseRuns } from './loose-runs.js'
import type { Mention } from './mention.js'
import { isListed } from './places/listed.js'
import { makeMention } from './read-mentions.js'
import { knowledgeOf, leaningsOf } from './tagging/word-knowledge.js'

/** Words of the longest town. */
const LONGEST = 3
const GOES_ON: ReadonlySet<string> = new Set(['and', '&', '-'])
/** Years of the oldest. */
const OLDEST = 110

/** "Maria Lopez, 24, of Fenton, died" and "Rick Stone of Troy said", "Brackley Heath, where it rained": what somebody is of is a town, whoever bears its name. */
export function nameHomes(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { words } = analysis.tokens
  const endOf = new Map(mentions.map((mention) => [mention.end, mention]))
  const isPerson = (end: number): boolean => endOf.get(end)?.type === 'person'
  /** ", 58, of Hebden Moor": also where the tagger took it for a body. */
  const isHomeBehindAge = ({ first, end }: TokenRange): boolean => end - first <= LONGEST && words[first - 1]?.lower === 'of' && isAge(words, first - 2) && isPerson(first - 4)
  /** Whether a name is that of somebody’s home: behind an age surely, else only where a list of places has it. */
  const isHome = ({ first, end }: TokenRange): boolean => {
    const next = words[end] as Word | undefined
    if (end - first > LONGEST || words[first - 1]?.lower !== 'of' || (next !== undefined && (isCapital(next) || GOES_ON.has(next.lower) || POSSESSIVES.has(next.lower)))) return false
    if (isHomeBehindAge({ first, end })) return true
    return isPerson(first - 1) && endOf.get(first - 1)!.words.length > 1 && isListed(words.slice(first, end).map(({ lower }) => lower))
  }
  const named = mentions.map((mention): Mention => ((mention.type === 'person' && (isHome(mention) || isWhere(words, mention))) || (mention.type === 'organization' && mention.words.length > 1 && isHomeBehindAge(mention) && words[mention.end]?.text === ',') ? { ...mention, type: 'place' } : mention))
  const found = looseRuns(analysis, mentions).filter(isHome).flatMap((run) => makeMention(analysis, run, 'place') ?? [])
  return found.length === 0 ? named : [...named, ...found].sort((a, b) => a.first - b.first)
}

/** Whether vectors of words have it for a place at times, or never for somebody. */
function mayBePlace({ lower }: Word): boolean {
  const { person, place } = leaningsOf(knowledgeOf(lower).leaning)
  return place > 0 || person === 0
}

/** "Among them is *Brackley Heath*, where the council built flats": nothing happens within somebody. */
const isWhere = (words: readonly Word[], { first, end }: TokenRange): boolean =>
  words[end]?.text === ',' && words[end + 1]?.lower === 'where' && !words[end - 1].text.endsWith('.') && !isGivenName(words[first]) && words.slice(first, end).some(mayBePlace) && !honorificBefore(words, first)

/** ", 24," up to this comma. */
const isAge = (words: readonly Word[], comma: number): boolean => words[comma]?.text === ',' && words[comma - 2]?.text === ',' && Number(words[comma - 1].text) <= OLDEST
