import { isGlued, type TokenRange, type Tokens } from '../analysis.js'
import { honorificOf } from '../lexicon/honorifics.js'
import { isPeopleNoun, isPersonNoun } from '../lexicon/person-nouns.js'
import { POSSESSIVE_PRONOUNS, pronounOf } from '../lexicon/pronouns.js'
import { BODY_NOUNS, inSingular, UTTERANCE_NOUNS } from '../lexicon/speaking-things.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import type { Word } from '../word.js'

export type HeadKind = 'person' | 'people' | 'body' | 'utterance' | 'other'

/** "Pilots", "crew". */
export const SEVERAL: ReadonlySet<HeadKind> = new Set(['people', 'body'])

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

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those'])
const INDEFINITE: ReadonlySet<string> = new Set(
  'a an one another some many several any no every each other others two three four five six both most few all more'.split(' '),
)
const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'or', 'but', '&', 'nor'])
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose', 'whom', 'where', 'when', 'while', 'as', 'after', 'before', 'because', 'such'])

const MORE_PREPOSITIONS: ReadonlySet<string> = new Set('outside inside near behind above below beside besides like unlike including against beneath beyond concerning regarding'.split(' '))

const has = (word: Word, ...classes: (keyof typeof WORD_CLASS)[]): boolean => classes.some((name) => (word.classes & WORD_CLASS[name]) !== 0)

export const isMark = (word: Word): boolean => word.shape === 'mark'
export const isPossessiveMark = (word: Word): boolean => word.lower === "'s" || word.lower === '’s' || word.lower === "'" || word.lower === '’'
export const isPreposition = (word: Word): boolean => word.shape === 'lower' && (has(word, 'preposition') || MORE_PREPOSITIONS.has(word.lower))
export const isConjunction = (word: Word): boolean => CONJUNCTIONS.has(word.lower)
export const isRelative = (word: Word): boolean => word.shape !== 'upper' && RELATIVES.has(word.lower)
export const isDeterminer = (word: Word): boolean => DEFINITE.has(word.lower) || INDEFINITE.has(word.lower) || POSSESSIVE_PRONOUNS.has(word.lower)
export const isName = (word: Word): boolean => word.shape === 'title' || word.shape === 'upper' || word.shape === 'mixed'

/** A finite verb or participle that is nothing else. */
export const isVerb = (word: Word): boolean =>
  word.shape === 'lower' && has(word, 'pastTense', 'presentTense', 'auxiliary', 'participle') && !has(word, 'adjective', 'singular', 'actor') &&
  !isPersonNoun(word) && !isPeopleNoun(word)

/** The words of a role that say who somebody is: "aide" of "the king’s aide", "an aide" of "an aide to the king"; all of "a blow to Senator". */
export function ownWords({ words }: Tokens, { first, end }: TokenRange): readonly Word[] {
  let stop = first
  const leadsOn = (i: number): boolean => i > first && (isPreposition(words[i]) || (words[i].lower === 'to' && isPersonNoun(words[i - 1])))
  while (stop < end && !leadsOn(stop)) stop++
  return words.slice(first, stop).filter((_, i) => first + i + 1 === words.length || !isPossessiveMark(words[first + i + 1]))
}

/** "-" and "/" within a word: "vice-presidential". */
export const joinsWords = (tokens: Tokens, i: number): boolean =>
  isMark(tokens.words[i]) && '-–/&'.includes(tokens.words[i].text) && isGlued(tokens, i) && i + 1 < tokens.count && isGlued(tokens, i + 1)

/** "in" of "in-house", "then" of "then-mayor". */
export const opensCompound = (tokens: Tokens, i: number): boolean => i + 1 < tokens.count && joinsWords(tokens, i + 1)

/** "retired" in "a retired nurse": right after a determiner or an adverb, before more of the phrase. */
export const isQualifier = ({ words }: Tokens, i: number): boolean =>
  i > 0 && words[i].lower.endsWith('ed') && (isDeterminer(words[i - 1]) || has(words[i - 1], 'adverb')) && !isMark(words[Math.min(i + 1, words.length - 1)])

/** "marching" in "protesters marching through": what looks like a verb, right after a noun that could be the head. */
function actsAfterHead({ words }: Tokens, i: number): boolean {
  return words[i].shape === 'lower' && has(words[i], 'pastTense', 'gerund', 'presentTense', 'participle') && headKind(words[i]) === 'other' &&
    words[i - 1].shape !== 'mark' && headKind(words[i - 1]) !== 'other'
}

/** "close" in "an official close to the board", "familiar" in "people familiar with it", "released" in "a report released last week", right after the head. */
function leansOn({ words }: Tokens, i: number): boolean {
  const next = words[i + 1] as Word | undefined
  if (!next || words[i].shape !== 'lower' || headKind(words[i]) !== 'other' || headKind(words[i - 1]) === 'other') return false
  return next.lower === 'to' || (has(words[i], 'adjective') && (isPreposition(next) || ONE_TIME.has(next.lower) || has(next, 'date')))
}

/** Where and when, right after whoever it is: "officials there", "Lee late on Monday", "the council this week". */
const PLACES_AND_TIMES: ReadonlySet<string> = new Set('here there nearby downstairs upstairs abroad overall today tonight yesterday late early earlier later afterward afterwards alike'.split(' '))

export function tellsWhere({ words }: Tokens, i: number): boolean {
  const before = words[i - 1]
  if (isMark(before) || isDeterminer(before) || !(isName(before) || headKind(before) !== 'other')) return false
  if (PLACES_AND_TIMES.has(words[i].lower)) return true
  const next = words[i + 1] as Word | undefined
  if (ONE_TIME.has(words[i].lower)) return next !== undefined && has(next, 'date')
  return has(words[i], 'date') && !has(words[i], 'firstName', 'lastName') && (next === undefined || !isName(next) || has(next, 'date'))
}

/** "this week", "last month" */
const ONE_TIME: ReadonlySet<string> = new Set(['this', 'last', 'next'])

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', ...POSSESSIVE_PRONOUNS])

/** "rights" of "the rights group", "reports" of "several reports": no verb right after an article, and no plural after an adjective. */
const isNounHere = ({ words }: Tokens, i: number): boolean =>
  ARTICLES.has(words[i - 1].lower) || (words[i].lower.endsWith('s') && has(words[i], 'presentTense') &&
    (MANY.has(words[i - 1].lower) || (has(words[i - 1], 'adjective') && !has(words[i - 1], 'singular', 'plural', 'actor'))))

const MANY: ReadonlySet<string> = new Set('these those several some many few most all both no two three four five six'.split(' '))

/** "recently" of "the board recently wrote", the last of all. */
export const closesWithAdverb = ({ words }: Tokens, i: number, end: number): boolean =>
  i + 1 === end && words[i].shape === 'lower' && words[i].lower.endsWith('ly') && (words[i].classes === 0 || has(words[i], 'adverb')) && !isDeterminer(words[i - 1])

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
  words[i].text === ',' && i === first + 2 && i + 1 < end && isDeterminer(words[first]) && (words[i - 1].lower.endsWith('ed') || has(words[i - 1], 'adjective')) &&
  !has(words[i - 1], 'singular', 'plural', 'actor') && words[i + 1].shape !== 'mark' && !isDeterminer(words[i + 1])

const ONE_OF_THEM: ReadonlySet<string> = new Set(['one', 'another', 'someone', 'somebody', 'anyone', 'anybody', 'everyone', 'everybody', 'nobody'])
const SOME_OF_THEM: ReadonlySet<string> = new Set(['some', 'many', 'others', 'several', 'both', 'most', 'few', 'two', 'three', 'those', 'all'])

/** "rescuer", "botanist", "ferryman": nouns for people that no list has. */
const AGENT = /(?:er|or|ist|ian|m[ae]n|woman|surgeon)$/u
const AGENTS = /(?:ers|ors|ists|ians|surgeons)$/u
/** What ends so and is nobody. */
const THINGS_IN_ERS: ReadonlySet<string> = new Set(`numbers papers computers borders matters powers orders offers centers factors sensors semiconductors floors errors mirrors
  motors colors colours rumors rumours tumors tumours favors favours waters winters summers fingers shoulders rivers corners quarters chapters covers dinners layers markers
  meters liters servers towers trailers answers figures measures papers posters parameters metres litres theaters theatres stickers containers engines helicopters fires years
  hours doors indicators drawers flowers showers disorders encounters disasters newsletters headquarters ladders bunkers boosters routers filters letters weathers`.split(/\s+/u))
const SHORTEST_AGENT = 6

export function headKind(word: Word): HeadKind {
  const singular = inSingular(word.lower)
  if (BODY_NOUNS.has(singular)) return 'body'
  if (UTTERANCE_NOUNS.has(singular)) return 'utterance'
  if (ONE_OF_THEM.has(word.lower)) return 'person'
  if (isPeopleNoun(word) || SOME_OF_THEM.has(word.lower)) return 'people'
  if (isPersonNoun(word) || honorificOf(word) !== undefined) return 'person'
  if (word.shape !== 'lower' || word.lower.length < SHORTEST_AGENT || has(word, 'adverb', 'conjunction', 'determiner')) return 'other'
  if (THINGS_IN_ERS.has(`${word.lower}s`)) return 'other'
  return AGENT.test(word.lower) ? 'person' : AGENTS.test(word.lower) && !THINGS_IN_ERS.has(word.lower) ? 'people' : 'other'
}

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
  return words[head].classes === 0 || has(words[head], 'singular', 'plural', 'organization') || (head > core.first && determiner !== 'none' && has(words[head], 'infinitive', 'gerund'))
}

/** "polling" of "according to recent polling" */
export const isDoing = ({ words }: Tokens, { head }: NounPhrase): boolean => head >= 0 && has(words[head], 'gerund')

/** "then", "has suddenly": no subject, only words of the predicate. */
export const isPredicate = ({ words }: Tokens, { first, end }: TokenRange): boolean =>
  words.slice(first, end).every((word) => isMark(word) || isVerb(word) || has(word, 'adverb', 'auxiliary', 'gerund') || (word.lower.endsWith('ly') && !isName(word)) || PLACES_AND_TIMES.has(word.lower) || FIRST.has(word.lower))

const FIRST: ReadonlySet<string> = new Set(['first', 'then', 'next', 'last'])

/** Where and when something is said, taken for who says it. */
const OCCASIONS: ReadonlySet<string> = new Set(
  'conference event rally meeting briefing hearing debate morning afternoon evening night day week month year time moment monday tuesday wednesday thursday friday saturday sunday'.split(' '),
)

/** "One month after announcing": when or where, and not who. */
export const isOccasion = ({ words }: Tokens, { head }: NounPhrase): boolean => head >= 0 && (OCCASIONS.has(words[head].lower) || has(words[head], 'date'))

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
  return NATIVES.has(lower) || (has(words[head], 'demonym') && !OF_MANY.test(lower))
}

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
  const kind = head < 0 ? 'other' : OLD.has(words[head].lower) ? 'person' : PARTS.has(words[head].lower) ? 'people' : isCorps(words, head, core.first) ? 'body' : isNative(words, head, core.first) ? 'person' : headKind(words[head])
  return {
    core, head, kind, modifiers,
    determiner: owned ? 'owned' : DEFINITE.has(opening) ? 'definite' : INDEFINITE.has(opening) || words[core.first]?.shape === 'number' ? 'indefinite' : 'none',
    plural: head >= 0 && (kind === 'people' || (inSingular(words[head].lower) !== words[head].lower && kind !== 'person')),
  }
}

function hasOwner({ words }: Tokens, { first, end }: TokenRange): boolean {
  for (let i = first + 1; i + 1 < end; i++) if (isPossessiveMark(words[i])) return true
  return false
}

/** "her" in "told her", against "her boat"; "him", "them" always. */
export function isObjectPronoun({ words }: Tokens, i: number): boolean {
  const { lower } = words[i]
  if (lower !== 'her') return lower === 'him' || lower === 'them'
  const next = words[i + 1] as Word | undefined
  return next === undefined || isMark(next) || isPreposition(next) || isConjunction(next) || isRelative(next) || has(next, 'adverb', 'determiner', 'pronoun', 'auxiliary')
}

/** "To", "Despite", "Yet": small words that open a sentence, where they look like names. */
export const isSmallWord = (word: Word): boolean => word.shape === 'title' && (word.lower === 'to' || isConjunction(word) || has(word, 'preposition', 'conjunction'))

export const isReflexive = ({ lower }: Word): boolean => lower === 'himself' || lower === 'herself'

export const isPronoun = (word: Word): boolean => pronounOf(word) !== undefined

/** How far before a name its preposition may stand. */
const TITLE_REACH = 8

/** Whether a preposition leads up to the name that begins at a token: "with former Justice Minister Lee". */
export function isGovernedAt({ words }: Tokens, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - TITLE_REACH); i--) {
    if (isPreposition(words[i])) return true
    if (!isName(words[i]) && !isDeterminer(words[i]) && words[i].shape !== 'lower') return false
    if (words[i].shape === 'lower' && words[i].classes === 0) return false
  }
  return false
}
