import type { Analysis, TokenRange } from '../analysis.js'
import { pronounOf } from '../lexicon/pronouns.js'
import { wordList } from '../lexicon/word-list.js'
import { isCapital, type Word } from '../word.js'
import { coveredTokens } from './covered.js'
import { isGivenName } from './is-given-name.js'
import { isOpener } from './loose-runs.js'
import type { Mention } from './mention.js'
import { makeMention } from './read-mentions.js'

/** What somebody is of a body whose name stands right in front of it. */
const OFFICES = wordList(`administrator commissioner director chair chairman chairwoman chairperson treasurer president chief captain spokesman spokeswoman spokesperson officer agent
  secretary secretary-general organiser organizer superintendent governor`)
/** What offices are called besides. */
const RANKS = wordList('national deputy acting interim former general managing executive assistant vice associate special publicity zonal regional state legal financial senior press group operations')
/** The last words of bodies whose names are told in full. */
const BODIES = wordList('agency administration service services commission board authority reserve bureau department council institute association federation committee prevention union party foundation ministry corporation police patrol')
/** Letters that are an office's, or a country's. */
const NO_BODIES: ReadonlySet<string> = new Set(['CEO', 'CFO', 'COO', 'CTO', 'CIO', 'MP', 'MPs', 'MEP', 'MPP', 'MLA', 'PM', 'FM', 'VP', 'US', 'U.S.', 'UK', 'USA', 'UAE', 'DRC', 'TV', 'AI', 'IT', 'PR', 'HR', 'SP', 'DSP', 'ASP', 'CSP'])
const LETTERS = /^[A-Z]{2,6}$/u
const JOINTS: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', '&'])

/** "*FBI* Director Tom Hale", "*Environmental Protection Agency* Administrator Ann Roe", "*PDP* National Secretary Musa Bello": the body that an office before a name is of. */
export function nameByOffice(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { words } = analysis.tokens
  const apart = mentions.flatMap((mention) => withoutHolder(analysis, mention))
  const bodies = apart.flatMap(({ type, first }) => (type === 'person' ? bodyBefore(words, first) ?? [] : [])).flatMap((range) => makeMention(analysis, range, 'organization') ?? [])
  const covered = coveredTokens(words.length, apart.filter((mention) => mention.type === 'person'))
  const found = bodies.filter(({ first, end }) => covered.subarray(first, end).every((token) => token === 0))
  if (found.length === 0) return apart
  const longer = new Map(apart.flatMap((mention) => (mention.type === 'organization' ? [[mention.end, mention.first] as const] : [])))
  const whole = found.filter(({ first, end }) => (longer.get(end) ?? first) >= first)
  const named = coveredTokens(words.length, whole)
  const rest = apart.filter(({ type, first, end }) => type === 'person' || named.subarray(first, end).every((token) => token === 0))
  return [...rest, ...whole].sort((a, b) => a.first - b.first)
}

/** "Harbour Commission Chair Ann Roe", taken for one name: the body and who heads it. */
function withoutHolder(analysis: Analysis, mention: Mention): readonly Mention[] {
  const { words } = analysis.tokens
  const { type, first, end } = mention
  if (type === 'person') return [mention]
  for (let at = first + 1; at < end - 1; at++) {
    if (!OFFICES.has(words[at].lower) || RANKS.has(words[at + 1].lower) || !isGivenName(words[at + 1])) continue
    const holder = makeMention(analysis, { first: at + 1, end }, 'person')
    return holder ? [...[type === 'organization' ? makeMention(analysis, { first, end: at }, type) ?? [] : []].flat(), holder] : [mention]
  }
  return [mention]
}

/** In tokens, of an office and of a body. */
const FARTHEST = 12

/** The name before the office that stands before somebody's; null where there is none. */
function bodyBefore(words: readonly Word[], name: number): TokenRange | null {
  let at = name - 1
  let offices = 0
  while (at >= Math.max(0, name - FARTHEST) && (OFFICES.has(words[at].lower) || (offices > 0 && RANKS.has(words[at].lower)))) {
    if (OFFICES.has(words[at].lower)) offices++
    at--
  }
  if (offices === 0 || at < 0 || !isCapital(words[at]) || words[at - 1]?.text === '-') return null
  if (LETTERS.test(words[at].text)) return NO_BODIES.has(words[at].text) ? null : { first: at, end: at + 1 }
  if (!BODIES.has(words[at].lower)) return null
  let first = at
  while (first > Math.max(0, at - FARTHEST) && (isCapital(words[first - 1]) || (joins(words, first - 1, at) && isCapital(words[first - 2])))) first--
  while (first < at && isOpener(words[first])) first++
  return at - first >= 1 ? { first, end: at + 1 } : null
}

/** "Centers *for* Disease Control *and* Prevention", but not "He and House Judiciary Committee". */
const joins = (words: readonly Word[], at: number, last: number): boolean =>
  at > 0 && JOINTS.has(words[at].lower) && (words[at].lower !== 'and' || (last - at <= 2 && !words[at - 1].text.endsWith('.') && pronounOf(words[at - 1]) === undefined))
