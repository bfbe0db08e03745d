import type { TokenRange } from '../../analysis.js'
import { isPossessiveS } from '../../lexicon/possessives.js'
import { POSSESSIVE_PRONOUNS } from '../../lexicon/pronouns.js'
import { wordList } from '../../lexicon/word-list.js'
import { WORD_CLASS } from '../../lexicon/word-classes.js'
import { isCapital, type Word } from '../../word.js'
import { hasVerb } from '../inserted-credit.js'
import { endsInLy } from '../sources.js'
import { LEAST_QUOTE_CHANCE } from './choose-frames.js'
import type { Frame } from './frame.js'
import type { JudgedFrame } from './frame-judge.js'
import type { Setting } from './setting.js'

/** A noun of saying, with who says it and the clause that tells what. */
export interface OwnedClaim {
  readonly owner: TokenRange
  /** The token "that" with which the clause begins. */
  readonly that: number
}

/** "*claims by the city that* it was safe", "*Lee’s* repeated *claim that*": the claim of a noun; null where it has no owner or no clause. */
export function ownedClaim(words: readonly Word[], noun: number): OwnedClaim | null {
  if (!CLAIMS.has(words[noun].lower)) return null
  if (words[noun + 1]?.lower === 'that') {
    const owner = ownerBefore(words, noun)
    return owner && { owner, that: noun + 1 }
  }
  if (!OF_WHOM.has(words[noun + 1]?.lower)) return null
  for (let at = noun + 2; at < noun + 2 + LONGEST_OWNER && words[at] && words[at].shape !== 'mark' && !isVerb(words[at]); at++) {
    if (words[at].lower === 'that' && at > noun + 2) return { owner: { first: noun + 2, end: at }, that: at }
  }
  return null
}

export const CLAIMS = wordList(`claim claims assertion assertions allegation allegations accusation accusations contention insistence suggestion suggestions statement statements argument
  arguments warning warnings complaint complaints prediction predictions assurance assurances`)
const OF_WHOM: ReadonlySet<string> = new Set(['by', 'from'])
/** In tokens. */
const LONGEST_OWNER = 8

/** "his", "the judges’", "Mayor Ann Lee’s", with adjectives before the noun. */
function ownerBefore(words: readonly Word[], noun: number): TokenRange | null {
  let at = noun - 1
  while (at > 0 && at >= noun - MOST_ADJECTIVES && words[at].shape === 'lower' && (words[at].classes & WORD_CLASS.adjective) !== 0) at--
  if (at < 0) return null
  if (POSSESSIVE_PRONOUNS.has(words[at].lower)) return { first: at, end: at + 1 }
  if (!isPossessiveS(words[at].text) && !/^['’]$/u.test(words[at].text)) return null
  let first = at
  while (first > 0 && first > at - LONGEST_OWNER && isCapital(words[first - 1])) first--
  if (first < at) return { first, end: at }
  while (first > 0 && first > at - MOST_NOUNS && words[first - 1].shape === 'lower') if ((words[--first].classes & WORD_CLASS.determiner) !== 0) return { first, end: at }
  return null
}

const MOST_ADJECTIVES = 2
const MOST_NOUNS = 4

const isVerb = ({ shape, classes }: Word): boolean => shape === 'lower' && (classes & (WORD_CLASS.pastTense | WORD_CLASS.auxiliary)) !== 0 && (classes & (WORD_CLASS.singular | WORD_CLASS.plural)) === 0

/** "Democrats scoffed at claims *by Lee* that it was safe": who claims it, and not who is told of; and no more than the clause. */
export function withClaimsOwner(setting: Setting, frame: Frame): Frame {
  const { words } = setting.analysis.tokens
  const claim = ownedClaim(words, frame.head)
  if (!claim) return frame
  const { owner, that } = claim
  return { ...frame, source: owner, content: frame.content.map((range) => (range.first < that && that < range.end ? { first: that, end: range.end } : range)).map((range) => (range.first >= that ? withinClause(setting, range, owner) : range)) }
}

/** The clause of a claim: it ends at a dash, and "Lee’s claim that *it was safe* has been debunked" before the verb that the claim has. */
function withinClause({ codes, regionOf, sentenceOf, analysis: { sentences, tokens: { words } } }: Setting, range: TokenRange, owner: TokenRange): TokenRange {
  const isSubject = sentences[sentenceOf[owner.first]].first === owner.first
  const isFinite = (i: number): boolean => hasVerb(words, { first: i, end: i + 1 })
  let waiting = 1
  for (let i = range.first + 1; i < range.end; i++) {
    const { word } = codes[i]
    if (regionOf[i] >= 0) continue
    if (DASHES.has(word.text)) return { first: range.first, end: i }
    if (OPENING.has(word.lower)) waiting++
    if (isSubject && isFinite(i) && !isFinite(i - 1) && (codes[i - 1].word.classes & WORD_CLASS.preposition) === 0 && !endsInLy(codes[i - 1].word) && !isParticiple(codes, i) && waiting-- === 0) return { first: range.first, end: i }
  }
  return range
}

const DASHES: ReadonlySet<string> = new Set(['—', '–', '--', ';'])
const OPENING: ReadonlySet<string> = new Set(['that', 'who', 'which', 'because', 'if', 'when', 'while', 'as', 'since', 'after', 'before', 'and', 'but', 'or', 'although', 'though', 'unless', 'where', 'what', 'how', 'why', 'whether'])
/** "a wall *built* by Mexico" */
const isParticiple = (codes: Setting['codes'], i: number): boolean =>
  (codes[i].word.classes & WORD_CLASS.auxiliary) === 0 && BEHIND_PARTICIPLE.has(codes[i + 1]?.word.lower)
const BEHIND_PARTICIPLE: ReadonlySet<string> = new Set(['by', 'in', 'on', 'at', 'from', 'for', 'with', 'as', 'to', 'of', 'during', 'under'])

/** Frames without those of claims that are told of in what another says: "he asked whether *Lee’s insistence that* it was safe was right". */
export function withoutToldClaims({ analysis: { tokens: { words } } }: Setting, frames: readonly JudgedFrame[]): readonly JudgedFrame[] {
  return frames.filter(({ head }, index) => {
    if (!ownedClaim(words, head)) return true
    const near = frames.slice(Math.max(0, index - MOST_FRAMES), index + 1 + MOST_FRAMES)
    return !near.some((other) => other.head !== head && other.quoteChance >= LEAST_QUOTE_CHANCE &&
      other.content.some(({ first, end }) => (OPENING.has(words[first].lower) ? first < head : other.rightChance >= LEAST_QUOTE_CHANCE && first < head - LONGEST_OBJECT) && head < end))
  })
}

/** In tokens: of "scoffed at *repeated claims* by Lee", the claim is what the verb speaks of. */
const LONGEST_OBJECT = 4
/** Words that hold more credits are a list. */
const MOST_FRAMES = 8
