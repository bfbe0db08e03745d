import type { Analysis, TokenRange } from '../analysis.js'
import { isPossessiveS } from '../lexicon/possessives.js'
import { PAPER_WORDS } from '../lexicon/outlets.js'
import { NO_COUNTRY } from '../lexicon/place-aliases.js'
import { honorificBefore } from '../lexicon/honorifics.js'
import { isPersonNoun } from '../lexicon/person-nouns.js'
import { AFTER_OUTCOMES, BEFORE_OPPONENTS, OUTCOMES, PLAYED, SPORT_WORDS, TEAM_DEEDS, TEAM_NOUNS, TEAM_ROLES, TEAM_VERBS } from '../lexicon/sport.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import { isCapital, type Word } from '../word.js'
import { coveredTokens } from './covered.js'
import { looseRuns } from './loose-runs.js'
import { isCountryName } from './mark-teams.js'
import { nameKey, type Mention } from './mention.js'
import { isKind } from './name-short-forms.js'
import { isListed } from './places/listed.js'
import { makeMention } from './read-mentions.js'

/** So many different words of the sports pages make a story one of sport. */
const LEAST_SPORT_WORDS = 4
/** Words of the longest name that is taken for a team's by what stands beside it. */
const LONGEST = 3
const PLACED: ReadonlySet<string> = new Set(['in', 'at', 'near', 'from', 'around', 'outside', 'of', 'to'])
/** "Grace Road, York" */
const MARKS_BEFORE_PLACES: ReadonlySet<string> = new Set([',', '('])
const PLURALS: ReadonlySet<string> = new Set(['are', 'were', 'have'])

/**
 * "Leeds striker Jo Hale", "York were beaten", "a win over Leeds": in a story of sport a city or county that does, has or meets what a team does is a team,
 * in all of it, but not where something is in it. A country's team keeps the country's name.
 */
export function nameClubs(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { tokens: { words }, document, paragraphs } = analysis
  if (!isSport(words)) return mentions
  const runs = looseRuns(analysis, mentions).filter(({ first, end }) => end - first <= LONGEST).flatMap((range) => makeMention(analysis, range, 'organization') ?? [])
  const surnames = new Set(mentions.flatMap(({ type, words: own }) => (type === 'person' && own.length > 1 ? [own[own.length - 1]] : [])))
  const teams = new Set(teamsAmong(words, mentions))
  const clubs = new Set([
    ...teams,
    ...runs.filter((run) => !isNation(run) && isOwnName(words, run) && isTeam(words, run) && !isLoose(words, run)),
    ...mentions.filter((mention) => mention.type === 'person' && isMissedTeam(words, mention) && !surnames.has(mention.words[0])),
  ].map(nameKey).concat(mentions.flatMap(townOfTeam)))
  let paragraph = 0
  const covered = coveredTokens(words.length, mentions)
  const named = mentions.map((mention) => {
    const whole = mention.type === 'place' && !isNation(mention) && isNickname(words, mention.end, covered) && textAt(words, mention.first - 1) === 'the'
    if (whole) return makeMention(analysis, { first: mention.first, end: mention.end + 1 }, 'organization') ?? mention
    if (teams.has(mention)) return { ...mention, type: 'organization' as const }
    if (mention.type === 'organization' || !clubs.has(nameKey(mention))) return mention
    while (paragraphs[paragraph].end <= mention.first) paragraph++
    const { dateline } = document.paragraphs[paragraph]
    const inDateline = dateline !== null && mention.span.start < dateline.end
    return inDateline || isScene(words, mention) ? mention : { ...mention, type: 'organization' as const }
  })
  const found = runs.filter((run) => clubs.has(nameKey(run)) && (!isScene(words, run) || isTeam(words, run)))
  return [...named, ...found].sort((a, b) => a.first - b.first)
}

/** "Rangers" of "the Texas Rangers", which is a team, but not "Games" of "the Texas Games". */
function isNickname(words: readonly Word[], at: number, covered: Uint8Array): boolean {
  const word = words[at] as Word | undefined
  return word !== undefined && !covered[at] && word.shape === 'title' && word.lower.length > 3 && word.lower.endsWith('s') && !EVENTS.has(word.lower) && !(at + 1 < words.length && isCapital(words[at + 1]))
}

const EVENTS: ReadonlySet<string> = new Set(['olympics', 'paralympics', 'games', 'masters', 'championships', 'sevens', 'finals', 'playoffs'])

/** "york" of "York Badgers": the town by itself means them as well. */
function townOfTeam({ type, words }: Mention): readonly string[] {
  const town = words.slice(0, -1)
  const isTeamName = type === 'organization' && town.length > 0 && words[words.length - 1].endsWith('s') && !PAPER_WORDS.has(words[words.length - 1]) && !isKind(words[words.length - 1])
  return isTeamName && isListed(town) && !isCountryName(town) ? [town.join(' ')] : []
}

/** What tells a team of a place and not of a word that nothing named: "Balls were", "the Finnish goal". */
const isLoose = (words: readonly Word[], { first, end }: TokenRange): boolean =>
  !isBesideScore(words, { first, end }) && ((words[end]?.shape === 'number' && !isOpponent(words, first)) || (PLURALS.has(textAt(words, end)) && !isOpponent(words, first)) || (TEAM_ROLES.has(textAt(words, end)) && (end + 1 >= words.length || !isCapital(words[end + 1]))))

/** "Marlow striker Jo Hale": a word taken for a person, who would play with a first name. */
const isMissedTeam = (words: readonly Word[], { first, end }: Mention): boolean =>
  end - first === 1 && (words[first].classes & WORD_CLASS.firstName) === 0 && TEAM_ROLES.has(textAt(words, end)) && end + 1 < words.length && isCapital(words[end + 1]) && !honorificBefore(words, first)

/** Whether no word of it is one that every text may have: "Former striker", "Brazilian striker". */
const isOwnName = (words: readonly Word[], { first, end, words: own }: Mention): boolean => isListed(own) ||
  words.slice(first, end).every((word) => (word.classes & ~OWN) === 0 && !OF_PLACES.test(word.lower) && !isPersonNoun(word) && word.shape !== 'upper')

/** Endings of what is said of a country's people. */
const OF_PLACES = /(?:ish|[iyc]an|ese)$/u
const OWN = WORD_CLASS.organization | WORD_CLASS.city | WORD_CLASS.lastName

/** The places that are teams by what stands beside them, or by standing in a list after one: "beat Leeds, York and Hull". */
function teamsAmong(words: readonly Word[], mentions: readonly Mention[]): readonly Mention[] {
  const teams: Mention[] = []
  for (const mention of mentions) {
    if (mention.type !== 'place' || isNation(mention)) continue
    if (isTeam(words, mention) || (teams.length > 0 && isNextOf(words, teams[teams.length - 1], mention))) teams.push(mention)
  }
  return teams
}

const AND: ReadonlySet<string> = new Set(['and', 'or'])

/** "York" of "Leeds and York", "Leeds, and York", "Leeds, York and" and "Leeds, York, Hull", but not of "Leeds, York". */
function isNextOf(words: readonly Word[], last: TokenRange, { first, end }: TokenRange): boolean {
  const between = words.slice(last.end, first)
  if (between.length > 2 || between.length === 0 || between.some(({ text }) => text !== ',' && !AND.has(text))) return false
  return AND.has(between[between.length - 1].text) || AND.has(textAt(words, end)) || (textAt(words, end) === ',' && end + 1 < words.length && isCapital(words[end + 1]))
}

function isSport(words: readonly Word[]): boolean {
  const found = new Set<string>()
  return words.some(({ lower }) => SPORT_WORDS.has(lower) && found.add(lower).size === LEAST_SPORT_WORDS)
}

/** "South Africa", "Republic of Ireland", "SOUTH AFRICA BEAT YORK" of a heading. */
const isNation = ({ words }: Mention): boolean =>
  [1, 2, words.length].some((length) => isCountryName(words.slice(0, length))) || NO_COUNTRY.has(words.join(' ')) || (words[0] === 'republic' && isCountryName(words.slice(2)))

/** "in York", "Grace Road, York": where something is. */
const isScene = (words: readonly Word[], { first }: TokenRange): boolean =>
  first > 0 && (PLACED.has(words[first - 1].lower) || (MARKS_BEFORE_PLACES.has(words[first - 1].text) && first > 1 && isCapital(words[first - 2])))

const textAt = (words: readonly Word[], at: number): string => (words[at] as Word | undefined)?.lower ?? ''

/** "against York", "beat York", "a win over York", "scored for York", "third-division side York" */
function isOpponent(words: readonly Word[], first: number): boolean {
  const before = textAt(words, first - 1)
  const beforeThat = textAt(words, first - 2)
  if (BEFORE_OPPONENTS.has(before) || TEAM_VERBS.has(before) || before === 'joined' || TEAM_NOUNS.has(before)) return true
  return (AFTER_OUTCOMES.has(before) && OUTCOMES.has(beforeThat)) || (before === 'for' && PLAYED.has(beforeThat))
}

/** "214", "3-1", but no year. */
const isScore = (word: Word | undefined): boolean => word !== undefined && SCORE.test(word.text)
const SCORE = /^\d{1,3}(?:-\d{1,3})?$/u

/** "Leeds 2-1 York": a score stands between two teams. */
function isBesideScore(words: readonly Word[], { first, end }: TokenRange): boolean {
  const isResult = (from: number): boolean => from >= 0 && from + 2 < words.length && isScore(words[from]) && DASHES.has(words[from + 1].text) && isScore(words[from + 2])
  return (isResult(end) && end + 3 < words.length && isCapital(words[end + 3])) || (isResult(first - 3) && first > 3 && isCapital(words[first - 4]))
}
const DASHES: ReadonlySet<string> = new Set(['-', '–'])

/** Whether the words beside a name are those beside a team's. */
function isTeam(words: readonly Word[], { first, end }: TokenRange): boolean {
  const before = textAt(words, first - 1)
  const owned = isPossessiveS(words[end]?.text ?? '') ? end + 1 : end
  const after = textAt(words, owned)
  if (isOpponent(words, first) || isBesideScore(words, { first, end })) return true
  if (PLACED.has(before)) return false
  if (TEAM_ROLES.has(after)) return true
  if (owned === end && isScore(words[end]) && (words[first - 1] === undefined || words[first - 1].shape === 'mark')) return true
  return owned === end && (BEFORE_OPPONENTS.has(after) || TEAM_VERBS.has(after) || TEAM_DEEDS.has(after) || (PLURALS.has(after) && before !== 'and'))
}
