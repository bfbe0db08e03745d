import { isGlued, type TokenRange, type Tokens } from '../analysis.js'
import { isPersonNoun } from '../lexicon/person-nouns.js'
import { POSSESSIVE_PRONOUNS } from '../lexicon/pronouns.js'
import { inSingular } from '../lexicon/speaking-things.js'
import type { Word } from '../word.js'
import { closesWithAdverb, isQualifier, joinsWords, ONE_TIME, opensCompound, tellsWhere } from './neighbours.js'
import { DEFINITE, headKind, type HeadKind, INDEFINITE, isConjunction, isDeterminer, isMark, isName, isPossessiveMark, isPreposition, isRelative, isVerb, mayBe } from './word-kinds.js'

/** A noun phrase such as "a senior official at the ministry": its core is "a senior official", its head "official". */
export interface NounPhrase {
  readonly core: TokenRange
  /** Token of the head; -1 where there is none. */
  readonly head: number
  readonly kind: HeadKind
  /** How the phrase begins; `owned`: "her lawyer", "Lee’s lawyer". */
  readonly determiner: 'definite' | 'indefinite' | 'owned' | 'none'
  readonly plural: boolean
  /** Lower-case words of the core beside its head and determiner. */
  readonly modifiers: readonly string[]
}

/** The words of a role that say who somebody is: "aide" of "the king’s aide", "an aide" of "an aide to the king"; all of "a blow to Senator". */
export function ownWords({ words }: Tokens, { first, end }: TokenRange): readonly Word[] {
  let stop = first
  const leadsOn = (i: number): boolean => i > first && (isPreposition(words[i]) || (words[i].lower === 'to' && isPersonNoun(words[i - 1])))
  while (stop < end && !leadsOn(stop)) stop++
  return words.slice(first, stop).filter((_, i) => first + i + 1 === words.length || !isPossessiveMark(words[first + i + 1]))
}

/** "marching" in "protesters marching through": what looks like a verb, right after a noun that could be the head. */
function actsAfterHead({ words }: Tokens, i: number): boolean {
  return words[i].shape === 'lower' && mayBe(words[i], 'pastTense', 'gerund', 'presentTense', 'participle') && headKind(words[i]) === 'other' &&
    words[i - 1].shape !== 'mark' && headKind(words[i - 1]) !== 'other'
}

/** "close" in "an official close to the board", "familiar" in "people familiar with it", "released" in "a report released last week", "shared" in "a post shared 40 times", right after the head. */
function leansOn({ words }: Tokens, i: number): boolean {
  const next = words[i + 1] as Word | undefined
  if (!next || words[i].shape !== 'lower' || headKind(words[i]) !== 'other' || headKind(words[i - 1]) === 'other') return false
  return next.lower === 'to' || (mayBe(words[i], 'adjective') && (isPreposition(next) || ONE_TIME.has(next.lower) || mayBe(next, 'date') || next.shape === 'number'))
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', ...POSSESSIVE_PRONOUNS])

/** "rights" of "the rights group", "reports" of "several reports": no verb right after an article, and no plural after an adjective. */
const isNounHere = ({ words }: Tokens, i: number): boolean =>
  ARTICLES.has(words[i - 1].lower) || (words[i].lower.endsWith('s') && mayBe(words[i], 'presentTense') &&
    (MANY.has(words[i - 1].lower) || (mayBe(words[i - 1], 'adjective') && !mayBe(words[i - 1], 'singular', 'plural', 'actor'))))

const MANY: ReadonlySet<string> = new Set('these those several some many few most all both no two three four five six'.split(' '))

/** Where a title in marks within the phrase ends: "the “Harbour Lights” star"; the same place where there is none. */
function afterTitle({ words }: Tokens, first: number, i: number, end: number): number {
  if (i === first || !'“"'.includes(words[i].text) || isMark(words[i - 1])) return i
  for (let k = i + 1; k < Math.min(end - 1, i + LONGEST_TITLE); k++) {
    if (isMark(words[k])) return k > i + 1 && '”"'.includes(words[k].text) && words[k + 1].shape === 'lower' ? k + 1 : i
    if (isPreposition(words[k])) return i
  }
  return i
}

const LONGEST_TITLE = 6

/** Where the core ends that starts at `first`: at a comma, a preposition, a relative pronoun or a verb. */
function coreEnd(tokens: Tokens, { first, end }: TokenRange): number {
  let i = first
  for (; i < end; i++) {
    i = afterTitle(tokens, first, i, end)
    const word = tokens.words[i]
    if (joinsWords(tokens, i) || isPossessiveMark(word)) continue
    if (isMark(word) && word.text !== '.' && !linksAdjectives(tokens, first, i, end)) break
    if (i > first && (actsAfterHead(tokens, i) || leansOn(tokens, i) || tellsWhere(tokens, i) || closesWithAdverb(tokens, i, end))) break
    if (i > first && (isPreposition(word) || word.lower === 'to' || isRelative(word) || (isVerb(word) && !isQualifier(tokens, i) && !isNounHere(tokens, i))) && !isGlued(tokens, i) && !opensCompound(tokens, i)) break
  }
  return i
}

/** The comma of "the bespectacled, 71-year-old diplomat". */
const linksAdjectives = ({ words }: Tokens, first: number, i: number, end: number): boolean =>
  words[i].text === ',' && i === first + 2 && i + 1 < end && isDeterminer(words[first]) && (words[i - 1].lower.endsWith('ed') || mayBe(words[i - 1], 'adjective')) &&
  !mayBe(words[i - 1], 'singular', 'plural', 'actor') && words[i + 1].shape !== 'mark' && !isDeterminer(words[i + 1]) && !isRelative(words[i + 1]) && !isPersonNoun(words[i - 1])

/** "the same official": these point back and describe nobody. */
const POINTERS: ReadonlySet<string> = new Set(['same', 'latter', 'other', 'said'])

const OLD: ReadonlySet<string> = new Set(['old', 'olds'])

/** "half of the voters", "none of her rivals", "nine in 10": so many people. */
const PARTS: ReadonlySet<string> = new Set('half thirds majority majorities plurality percent none dozens scores hundreds thousands millions four five six seven eight nine ten'.split(' '))

/** "the coast guard": no single one. */
const isCorps = (words: readonly Word[], head: number, first: number): boolean => words[head].lower === 'guard' && head > first && CORPS.has(words[head - 1].lower)

const CORPS: ReadonlySet<string> = new Set(['coast', 'national', 'border', 'revolutionary', 'republican', 'civil'])

/** Whom a paper calls by the people they are of, beside those that the lexicon has. */
const NATIVES: ReadonlySet<string> = new Set(`scot scotsman scotswoman briton englishman englishwoman welshman welshwoman irishman irishwoman frenchman frenchwoman dutchman
  dutchwoman finn dane pole turk kiwi londoner`.split(/\s+/u))

/** "The British", "the Chinese" and "the Dutch" are many. */
const OF_MANY = /(?:ese|sh|ch|ss|s)$/u

/** With a capital "The" these are papers. */
const PAPERS: ReadonlySet<string> = new Set(['australian', 'scotsman'])

const ONE: ReadonlySet<string> = new Set(['the', 'a', 'an', 'another'])

/** "the Australian", "an Australian": one person. */
export function isNative(words: readonly Word[], head: number, first: number): boolean {
  const { lower, shape } = words[head]
  if (head === first || !ONE.has(words[first].lower) || shape !== 'title' || (PAPERS.has(lower) && words[first].text === 'The')) return false
  return NATIVES.has(lower) || (mayBe(words[head], 'demonym') && !OF_MANY.test(lower))
}

/** "The Ghana international", "the former England international": a player. */
const isCapped = (words: readonly Word[], head: number, first: number): boolean => words[head].lower === 'international' && head > first + 1 && isName(words[head - 1])

export function readNounPhrase(tokens: Tokens, range: TokenRange): NounPhrase {
  const { words } = tokens
  const core = { first: range.first, end: coreEnd(tokens, range) }
  let head = -1
  const modifiers: string[] = []
  for (let i = core.first; i < core.end; i++) {
    const word = words[i]
    if (head >= 0 && isConjunction(word) && headKind(words[head]) !== 'other') break
    if (isMark(word) || isPossessiveMark(word) || isConjunction(word)) continue
    if (head >= 0 && !POINTERS.has(words[head].lower)) modifiers.push(words[head].lower)
    if (!isDeterminer(word) || i + 1 === core.end) head = i
  }
  const opening = words[core.first]?.lower ?? ''
  const owned = POSSESSIVE_PRONOUNS.has(opening) || hasOwner(tokens, core)
  const kind = kindOf(words, head, core.first)
  return {
    core, head, kind, modifiers,
    determiner: owned ? 'owned' : DEFINITE.has(opening) ? 'definite' : INDEFINITE.has(opening) || words[core.first]?.shape === 'number' ? 'indefinite' : 'none',
    plural: head >= 0 && (kind === 'people' || (inSingular(words[head].lower) !== words[head].lower && kind !== 'person')),
  }
}

function kindOf(words: readonly Word[], head: number, first: number): HeadKind {
  if (head < 0) return 'other'
  if (OLD.has(words[head].lower) || isNative(words, head, first) || isCapped(words, head, first)) return 'person'
  if (PARTS.has(words[head].lower)) return 'people'
  return isCorps(words, head, first) ? 'body' : headKind(words[head])
}

function hasOwner({ words }: Tokens, { first, end }: TokenRange): boolean {
  for (let i = first + 1; i + 1 < end; i++) if (isPossessiveMark(words[i])) return true
  return false
}
