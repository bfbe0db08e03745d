import { isGlued, type Analysis, type TokenRange, type Tokens } from '../analysis.js'
import { COUNTRY_ALIASES } from '../lexicon/place-aliases.js'
import { markName } from './mark-name.js'
import { namesIn } from './names-in.js'
import { isState } from './places/countries.js'
import { ENTITY_TYPES, goesOn, OUTSIDE, opens, typeOf } from './tagging/labels.js'

/** A longer paragraph is no line of a table. */
const LONGEST_LINE = 24
/** So many figures after a name make it a line of a league table: played, won, drawn, lost. */
const TABLE_FIGURES = 4
const PLACE = ENTITY_TYPES.indexOf('place')
const PERSON = ENTITY_TYPES.indexOf('person')

/** Small words that lines of results have between their names and figures. */
const RESULT_WORDS: ReadonlySet<string> = new Set(['at', 'v', 'vs', 'and', 'beat', 'lost', 'to', 'of', 'the', 'in', 'n', 'innings', 'games', 'game', 'top', 'ot', 'aet', 'penalties', 'postponed', 'played', 'yesterday'])

/**
 * "Leeds 1 York 2", "Boston 60 43 .583 -", "Kansas City" of "Kansas City at Detroit": a city's name in a line of results is a team's,
 * and so it is in the rest of that story, but not after "in" and "at" and not in the dateline. A country's team keeps the country's name.
 */
export function markTeams(analysis: Analysis, labels: Uint8Array): void {
  const teams = new Set<string>()
  analysis.paragraphs.forEach((range) => { splitByScore(analysis, labels, range) })
  markTables(analysis, labels, teams)
  markFixtures(analysis, labels, teams)
  analysis.paragraphs.forEach((range) => { if (isResult(analysis, labels, range)) for (const name of namesIn(labels, range)) markTeam(analysis, labels, name, teams) })
  analysis.paragraphs.forEach((range, index) => {
    const { dateline } = analysis.document.paragraphs[index]
    if (dateline === null) for (const name of namesIn(labels, range)) markElsewhere(analysis, labels, name, teams)
  })
}

/** What stands within a team's name: "Queen's Park", "Bank of York", "York (B)". */
const JOINTS: ReadonlySet<string> = new Set(["'s", '’s', 'of', '&', '(', ')'])

/** Marks within figures: ".596", "5 1/2". */
const POINTS: ReadonlySet<string> = new Set(['.', '/', ':'])

/** Kinds of a line's tokens, as one letter each: a word with a capital, a figure, a hyphen, a mark within figures, what joins words of a name, any other. */
function kindsOf({ tokens }: Analysis, { first, end }: TokenRange): string {
  return tokens.words.slice(first, end).map(({ shape, text }) =>
    (shape === 'number' ? 'n' : JOINTS.has(text) ? 'j' : POINTS.has(text) ? '.' : shape === 'mark' ? (text === '-' || text === '–' ? '-' : '?') : shape === 'lower' ? '?' : 'C')).join('')
}

/** "Leeds 2 York 1" and "Leeds 2-1 York", with nothing else in the line. */
const SCORE_LINE = /^(?<home>C[Cj]*)(?<score>n|n-n)(?<away>C[Cj]*)n?$/u

/** A score stands between two names, however the tagger read the line; a country stays a place. */
function splitByScore(analysis: Analysis, labels: Uint8Array, range: TokenRange): void {
  if (range.end - range.first > LONGEST_LINE) return
  const line = SCORE_LINE.exec(kindsOf(analysis, range))
  if (!line?.groups) return
  const { home, score, away } = line.groups
  labels.fill(OUTSIDE, range.first, range.end)
  const secondAt = range.first + home.length + score.length
  for (const name of [{ first: range.first, end: range.first + home.length }, { first: secondAt, end: secondAt + away.length }]) {
    markName(labels, name, isCountry(analysis, name) ? 'place' : 'organization')
  }
}

/** A line of a table: a name and its figures, "York 22 14 5 3 40 21 47" and "York 64 2 43 .596 5 1/2". */
const TABLE_LINE = /^(?<team>C[Cj]*)n(?:[.-]*n){5}[n.-]*$/u
/** One such line may be anything. */
const LEAST_LINES = 2

/** The names of lines of a table, which nothing else may tell, however the tagger read them; a country stays a place, and a person a person. */
function markTables(analysis: Analysis, labels: Uint8Array, teams: Set<string>): void {
  const rows = analysis.paragraphs.flatMap((range): readonly TokenRange[] => {
    const team = range.end - range.first > LONGEST_LINE ? undefined : TABLE_LINE.exec(kindsOf(analysis, range))?.groups?.team
    return team === undefined ? [] : [{ first: range.first, end: range.first + team.length }]
  })
  if (rows.length < LEAST_LINES) return
  for (const row of rows) {
    if (labels.subarray(row.first, row.end).some((label) => label !== OUTSIDE && typeOf(label) === PERSON)) continue
    if (isCountry(analysis, row)) continue
    teams.add(wordsOf(analysis, row))
    markName(labels, row, 'organization')
  }
}

/** Whoever travels, and where to: "KANSAS CITY AT DETROIT", whatever the tagger made of a line of capitals where there are more of them. */
function markFixtures(analysis: Analysis, labels: Uint8Array, teams: Set<string>): void {
  const fixtures = analysis.paragraphs.flatMap((range) => fixtureIn(analysis, range) ?? [])
  const found = fixtures.filter(({ visitor, host }) => isOneName(labels, visitor) && isOneName(labels, host))
  for (const { visitor, host } of fixtures.length < LEAST_LINES ? found : fixtures) {
    if (labels[visitor.first] !== OUTSIDE && typeOf(labels[visitor.first]) === PERSON) continue
    labels.fill(OUTSIDE, visitor.first, host.end)
    markName(labels, host, 'place')
    markName(labels, visitor, isCountry(analysis, visitor) ? 'place' : 'organization')
    if (!isCountry(analysis, visitor)) teams.add(wordsOf(analysis, visitor))
  }
}

/** A line that is two names with "at" between. */
function fixtureIn(analysis: Analysis, range: TokenRange): { readonly visitor: TokenRange; readonly host: TokenRange } | null {
  if (range.end - range.first > LONGEST_FIXTURE) return null
  const { words } = analysis.tokens
  let at = range.first + 1
  while (at < range.end - 1 && words[at].lower !== 'at') at++
  const [visitor, host] = [{ first: range.first, end: at }, { first: at + 1, end: range.end }]
  return at < range.end - 1 && !isGlued(analysis.tokens, at) && [visitor, host].every((name) => /^C[Cj]*$/u.test(kindsOf(analysis, name)) && !holdsAt(words, name)) ? { visitor, host } : null
}

/** In tokens: "UPPER KANSAS CITY AT NEW YORK". */
const LONGEST_FIXTURE = 9
const holdsAt = (words: Tokens['words'], { first, end }: TokenRange): boolean => words.slice(first, end).some(({ lower }) => lower === 'at')

const isOneName = (labels: Uint8Array, { first, end }: TokenRange): boolean => labels[first] !== OUTSIDE && opens(labels[first]) && labels.subarray(first + 1, end).every(goesOn)

const BEFORE_PLACES: ReadonlySet<string> = new Set(['in', 'at', 'near', 'from', ','])

function markTeam(analysis: Analysis, labels: Uint8Array, name: TokenRange, teams: Set<string>): void {
  if (typeOf(labels[name.first]) === PERSON || isCountry(analysis, name)) return
  teams.add(wordsOf(analysis, name))
  markName(labels, name, 'organization')
}

function markElsewhere(analysis: Analysis, labels: Uint8Array, name: TokenRange, teams: ReadonlySet<string>): void {
  const isPlaced = name.first > 0 && BEFORE_PLACES.has(analysis.tokens.words[name.first - 1].lower)
  if (typeOf(labels[name.first]) === PLACE && !isPlaced && teams.has(wordsOf(analysis, name))) markName(labels, name, 'organization')
}

const wordsOf = ({ tokens }: Analysis, { first, end }: TokenRange): string => tokens.words.slice(first, end).map(({ lower }) => lower).join(' ')

const isCountry = (analysis: Analysis, name: TokenRange): boolean => isCountryName(wordsOf(analysis, name).split(' '))

/** Whether a name, as words in lower case, is a country's. */
export const isCountryName = (words: readonly string[]): boolean => COUNTRY_ALIASES.has(words.join(' ')) || isState(words)

/** A line of names and figures: two names with a score between them, or one with a row of figures. */
function isResult({ tokens }: Analysis, labels: Uint8Array, range: TokenRange): boolean {
  const { first, end } = range
  if (end - first > LONGEST_LINE) return false
  let names = 0
  let figures = 0
  for (let i = first; i < end; i++) {
    if (labels[i] !== OUTSIDE) {
      if (opens(labels[i])) names++
      continue
    }
    const { shape, lower } = tokens.words[i]
    if (shape === 'number') figures++
    else if (shape !== 'mark' && !RESULT_WORDS.has(lower)) return false
  }
  return labels[first] !== OUTSIDE && ((names === 2 && (figures === 2 || figures === 1)) || (names === 1 && figures >= TABLE_FIGURES))
}
