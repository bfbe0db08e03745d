import type { Analysis, TokenRange } from '../analysis.js'
import { wordList } from '../lexicon/word-list.js'
import { isCapital, type Word } from '../word.js'
import { cutName, markName } from './mark-name.js'
import { namesIn } from './names-in.js'
import { ENTITY_TYPES, OUTSIDE, typeOf } from './tagging/labels.js'

/** Within a name: "de Silva". */
const LINKS = wordList('de van der du da al el bin')
/** Tokens of the longest name: "Ata-ur-Rehman", "Kerr Jr". */
const LONGEST_NAME = 5
/** Tokens of what stands before the colon: "Norfolk Wanderers (4-2-3-1)". */
const LONGEST_LABEL = 14
/** A team has eleven; one may have no capital. */
const FEWEST_PLAYERS = 10
/** What opens a second list in the same paragraph. */
const BENCH = wordList('subs substitutes bench reserves replacements used unused not')
const SEPARATORS: ReadonlySet<string> = new Set([',', ';', '-', '–'])

interface Lineup {
  readonly players: readonly TokenRange[]
  /** A lone list of capitals may be of towns: what only teams have is a substitution, rows parted by semicolons or a formation. */
  readonly isTeam: boolean
  readonly end: number
}

/** "Amsel Rovers (4-4-2): Hale; Lind, Reed (Berg 71), …": who plays, whatever the tagger made of a line of names; a semicolon ends a name everywhere. */
export function markLineups({ tokens: { words }, paragraphs }: Analysis, labels: Uint8Array): void {
  for (const { first, end } of paragraphs) {
    if (indexOf(words, ';', first, end) < end) for (const name of namesIn(labels, { first, end })) splitAtSemicolons(words, labels, name)
    const colon = indexOf(words, ':', first + 1, Math.min(end, first + LONGEST_LABEL))
    if (words[colon]?.text !== ':' || colon >= end) continue
    const team = readLineup(words, { first: colon + 1, end })
    const hasFormation = words[colon - 1].text === ')' && words.slice(first, colon).some(({ shape }) => shape === 'number')
    if (team.players.length < FEWEST_PLAYERS || !(team.isTeam || hasFormation)) continue
    markPlayers(labels, { first: colon + 1, end: team.end }, team.players)
    markBench(words, labels, { first: team.end, end })
  }
}

/** Where a mark stands first; `end` where it does not. */
function indexOf(words: readonly Word[], mark: string, first: number, end: number): number {
  let at = first
  while (at < end && words[at].text !== mark) at++
  return at
}

/** Makes a name of each part between semicolons. */
function splitAtSemicolons(words: readonly Word[], labels: Uint8Array, { first, end }: TokenRange): void {
  if (!words.slice(first, end).some(({ text }) => text === ';')) return
  const type = ENTITY_TYPES[typeOf(labels[first])]
  labels.fill(OUTSIDE, first, end)
  for (let i = first; i < end; i++) {
    const open = i
    while (i < end && words[i].text !== ';') i++
    if (i > open) markName(labels, { first: open, end: i }, type)
  }
}

function markPlayers(labels: Uint8Array, { first, end }: TokenRange, players: readonly TokenRange[]): void {
  cutName(labels, first)
  cutName(labels, end)
  labels.fill(OUTSIDE, first, end)
  for (const player of players) markName(labels, player, 'person')
}

/** ". Subs: Hale, Lind" after the team. */
function markBench(words: readonly Word[], labels: Uint8Array, { first, end }: TokenRange): void {
  let colon = first + 1
  while (colon < end && BENCH.has(words[colon].lower)) colon++
  if (colon === first + 1 || words[colon]?.text !== ':' || colon >= end) return
  const { players, end: stop } = readLineup(words, { first: colon + 1, end })
  markPlayers(labels, { first: colon + 1, end: stop }, players)
}

/** Names between separators, each with a bracket behind it or none, as far as there is nothing else. */
function readLineup(words: readonly Word[], { first, end }: TokenRange): Lineup {
  const players: TokenRange[] = []
  let isTeam = false
  let i = first
  while (i < end) {
    if (words[i].shape === 'number') i += words[i + 1]?.text === '-' || words[i + 1]?.text === '.' ? 2 : 1 // "1-Hale", "7 Lind"
    const open = i
    while (i < end && i - open < LONGEST_NAME && isNamePart(words, i, open)) i++
    if (i === open) break
    players.push({ first: open, end: i })
    if (words[i]?.text === '(' && i < end) {
      const close = closeOf(words, i, end)
      if (close < 0) break
      const within = substitute(words, { first: i + 1, end: close })
      if (within) players.push(within)
      isTeam ||= within !== null
      i = close + 1
    }
    if (i >= end || !SEPARATORS.has(words[i].text)) break
    isTeam ||= words[i].text === ';'
    i++
  }
  return { players, isTeam, end: Math.min(i, end) }
}

const isNamePart = (words: readonly Word[], i: number, open: number): boolean =>
  isCapital(words[i]) || LINKS.has(words[i].text) || (i > open && (words[i].text === '.' ? words[i - 1].text.length === 1 : words[i].text === '’' || words[i].text === "'"))

function closeOf(words: readonly Word[], open: number, end: number): number {
  for (let i = open + 1; i < Math.min(end, open + LONGEST_BRACKET); i++) if (words[i].text === ')') return i
  return -1
}

/** Tokens: "(van der Berg 90+2)". */
const LONGEST_BRACKET = 10

/** "Berg 71": who came on, before the minute. */
function substitute(words: readonly Word[], { first, end }: TokenRange): TokenRange | null {
  let i = first
  while (i < end && isNamePart(words, i, first)) i++
  return i > first && i < end && (words[i].shape === 'number' || words[i].text === ',') ? { first, end: i } : null
}
