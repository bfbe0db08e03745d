import type { Analysis, TokenRange, Tokens } from '../analysis.js'
import { genderOfName } from '../lexicon/given-names.js'
import { honorificOf } from '../lexicon/honorifics.js'
import { isPersonNoun } from '../lexicon/person-nouns.js'
import { RELATIVE_PRONOUNS } from '../lexicon/pronouns.js'
import { appearancesWithin, type Appearance, type Cast } from './cast.js'
import type { Word } from '../word.js'
import { joinsWords } from './neighbours.js'
import { readNounPhrase, type NounPhrase } from './noun-phrase.js'
import { headKind, isConjunction, isDeterminer, isMark, isName, isOfficeLink, isPossessiveMark, isPreposition, isPronoun, isRelative, isVerb, mayBe } from './word-kinds.js'

/**
 * The named figure that a source stands for: "White House press secretary Ann Lee", "Lee, a nurse", "Lee’s"; also the author of
 * "Lee’s letter" and "a report by the Harbour Board". Null where names only help to describe somebody else: "a spokesman for
 * Lee", "Lee supporters", "Lee’s lawyer".
 */
export function namedIn({ tokens }: Analysis, cast: Cast, source: TokenRange): Appearance | null {
  const named = appearancesWithin(cast, source).filter(({ end }) => end <= source.end)
  if (!named.length) return null
  const phrase = readNounPhrase(tokens, source)
  const standing = named.filter((appearance) => !isOwner(tokens, appearance, source) && !isModifier(tokens, cast, appearance, source) && !isOfClause(tokens, phrase, appearance))
  const governed = new Set(standing.filter((appearance) => isGoverned(tokens, cast, appearance, source)))
  const free = standing.filter((appearance) => !governed.has(appearance))
  const person = free.find(({ figure }) => figure.kind === 'person')
  if (person) return person
  const apposed = free.find((appearance) => isApposed(tokens, phrase, appearance, source))
  if (apposed) return apposed
  const headIn = standing.find(({ first, end }) => phrase.head >= first && phrase.head < end)
  if (headIn) return firstOfSeveral(tokens, standing, headIn)
  if (phrase.kind === 'utterance') return authorOf(tokens, named, source)
  return phrase.kind === 'other' || isName(tokens.words[phrase.head]) && !isPersonNoun(tokens.words[phrase.head]) ? free[0] ?? null : null
}

/** "Germany" of "Germany, Spain and France", of which the head is the last. */
function firstOfSeveral({ words }: Tokens, standing: readonly Appearance[], last: Appearance): Appearance {
  let at = standing.indexOf(last)
  if (at === 0 || !isConjunction(words[last.first - 1])) return last
  while (at > 0 && standing[at - 1].end + 1 === standing[at].first && (words[standing[at - 1].end].text === ',' || isConjunction(words[standing[at - 1].end]))) at--
  return standing[at]
}

/** The name right before the comma before a description, or a party's letter: "Ann Lee, a former mayor", "Lee, R-Wis."; null where it is no description of its kind. */
export function namedBefore({ tokens }: Analysis, cast: Cast, { first, end }: TokenRange, { head, kind, determiner }: NounPhrase): Appearance | null {
  const isParty = head >= 0 && tokens.words[head].text.length === 1
  if (first < 2 || tokens.words[first - 1].text !== ',' || (determiner === 'none' && !isParty)) return null
  const appearance = cast.appearances[cast.appearanceAt[first - 2]] as Appearance | undefined
  if (!appearance || (opensClause(tokens.words[end]) && !lacksComma(tokens, appearance, end))) return null
  const isPerson = appearance.figure.kind === 'person'
  const fits = isParty ? isPerson : isPerson === (kind === 'person') || (appearance.figure.entity?.type === 'place' && determiner === 'owned')
  return fits ? appearance : null
}

/** "In Lusaka, a nurse said": what follows an apposition is a comma, or more of it. */
const opensClause = (next: Word | undefined): boolean => next !== undefined && !isMark(next) && !isPreposition(next) && !isRelative(next) && !isConjunction(next)

/** "Ann Lee, a nurse said": the name of a person begins the clause. "Lee, a nurse said, left" is put in by a nurse. */
const lacksComma = ({ words }: Tokens, { figure, first }: Appearance, verb: number): boolean =>
  figure.kind === 'person' && (first === 0 || isMark(words[first - 1])) && words[verb + 1]?.text !== ','

/** "the operator, Harbour Gas": the name after a comma, with nothing more. */
function isApposed({ words }: Tokens, { head, kind }: NounPhrase, { first, end }: Appearance, source: TokenRange): boolean {
  if (head < 0 || head >= first || words[first - 1]?.text !== ',' || (end < source.end && words[end].text !== ',')) return false
  return kind !== 'other' || !isName(words[head])
}

/** Who wrote or said the thing: first who owns it, else who is named in it, but for a place of it: "a suit filed in Lusaka". */
function authorOf(tokens: Tokens, named: readonly Appearance[], source: TokenRange): Appearance | null {
  const authors = named.filter((appearance) => !isAside(tokens, appearance, source))
  return authors.find((appearance) => isOwner(tokens, appearance, source)) ?? authors.find(({ figure }) => figure.kind === 'person') ?? authors[0] ?? null
}

/** What follows these is what the thing is about, where it stands or before whom it lies; "in" and "on" as well, but for the outlet: "an article in the Harbour Times". */
const ASIDES: ReadonlySet<string> = new Set('about against at over into concerning regarding to with before near outside'.split(' '))
const WITHIN: ReadonlySet<string> = new Set(['in', 'on', 'inside'])
/** What is done to a paper by whom it comes to, and not from: "a document obtained by Reuters". */
const READ: ReadonlySet<string> = new Set(['seen', 'obtained', 'reviewed', 'viewed', 'read', 'examined', 'verified', 'reported', 'received', 'heard', 'accessed'])

function isAside({ words }: Tokens, { figure, first }: Appearance, source: TokenRange): boolean {
  let i = first - 1
  while (i > source.first && !isPreposition(words[i]) && !ASIDES.has(words[i].lower) && !isMark(words[i])) i--
  return i > source.first && (ASIDES.has(words[i].lower) || (words[i].lower === 'by' && READ.has(words[i - 1].lower)) || (WITHIN.has(words[i].lower) && (figure.entity?.type === 'place' || words.slice(source.first, i).some(({ lower }) => lower === 'filed'))))
}

/** "the pilot, who backs Lee" */
const isOfClause = ({ words }: Tokens, { core }: NounPhrase, { first }: Appearance): boolean =>
  words.slice(core.end, first).some(({ lower }) => RELATIVE_PRONOUNS.has(lower))

/** "Lee’s lawyer"; "Lee’s" alone is Lee. */
const isOwner = ({ words }: Tokens, { end }: Appearance, source: TokenRange): boolean => end + 1 < source.end && isPossessiveMark(words[end])

/** "Lee supporters", "the Lee campaign": a common noun follows. */
function isModifier(tokens: Tokens, cast: Cast, { end }: Appearance, source: TokenRange): boolean {
  const { words } = tokens
  if (end >= source.end) return false
  if (joinsWords(tokens, end)) return true
  if (isMark(words[end]) || isPossessiveMark(words[end]) || isConjunction(words[end]) || isPreposition(words[end])) return false
  if (cast.appearanceAt[end] >= 0) return true
  const kind = headKind(words[end])
  return words[end].shape === 'lower' ? kind !== 'other' || isNounLike(tokens, end, source) : kind === 'person' || kind === 'body' || kind === 'people'
}

/** Something like "Lee family friend": the words up to a noun for people or bodies. */
function isNounLike({ words }: Tokens, at: number, source: TokenRange): boolean {
  for (let i = at; i < Math.min(source.end, at + 4); i++) {
    if (isMark(words[i]) || isPreposition(words[i])) return false
    if (headKind(words[i]) !== 'other') return true
  }
  return false
}

/** "for Lee" in "a spokesman for Lee" and "a spokesman for the airline, Arbel Air", but not "of" in "Department of Defence analyst Lee". */
function isGoverned(tokens: Tokens, cast: Cast, { figure, first }: Appearance, source: TokenRange): boolean {
  const { words } = tokens
  let title = false
  if (figure.kind === 'person' && closesPhrase(tokens, first, source)) return false
  const isNamed = figure.kind === 'organization' && first > 1 && words[first - 1].text === ',' && !isPronoun(words[first - 2]) // "one of them, Arbel Air"
  for (let i = first - (isNamed ? 2 : 1); i >= source.first; i--) {
    const within = cast.appearances[cast.appearanceAt[i]] as Appearance | undefined
    if (within) { i = within.first; continue }
    if (isMark(words[i]) && !joinsWords(tokens, i) && words[i].text !== '.') return false
    if (isPersonNoun(words[i]) || honorificOf(words[i]) !== undefined) title = true
    if (words[i].lower === 'of' && namesWork(words, i + 1, first)) return false
    if (words[i].lower === 'as' && i + 1 === first && identifies(words, i, source.first)) return false
    if (isPreposition(words[i]) || words[i].lower === 'to') return !title || headsSomebody(tokens, { first: source.first, end: i })
    if (isDeterminer(words[i]) && i > source.first) title = false
  }
  return title && isBeyond(tokens, readNounPhrase(tokens, source), first)
}

/** "MP for Luton South {Rachel Lee}", "Head of the school {Mary Lee}": what the office is of ends right before the name. */
function closesPhrase(tokens: Tokens, first: number, source: TokenRange): boolean {
  const { words } = tokens
  if (first - 2 < source.first || isDeterminer(words[source.first]) || readNounPhrase(tokens, source).kind !== 'person') return false
  let at = first - 1
  if (namesBodyBefore(words, at)) return true
  if (words[at].shape === 'lower') {
    if (words[at - 1].lower !== 'the' || isTitle(words[at]) || headKind(words[at]) !== 'body' && (!mayBe(words[at], 'singular') || mayBe(words[at], 'adjective', 'pastTense', 'participle', 'gerund'))) return false
    at--
  } else while (at > source.first && isNamePart(words[at])) at--
  if (words[at].lower === 'the') at--
  return at < first - 1 && at > source.first && isPreposition(words[at])
}

/** "Spokesperson for the harbour police *Captain* Lee": what the office is of ends with a noun in small letters, and a rank follows. */
const namesBodyBefore = (words: readonly Word[], title: number): boolean =>
  title > 1 && isName(words[title]) && isTitle(words[title]) && words[title - 1].shape === 'lower' && (mayBe(words[title - 1], 'singular') || headKind(words[title - 1]) === 'body') && !isTitle(words[title - 1]) &&
  !mayBe(words[title - 1], 'adjective', 'adverb', 'pastTense', 'participle') && !isDeterminer(words[title - 1]) && !isPreposition(words[title - 1])

const IDENTIFYING: ReadonlySet<string> = new Set(['known', 'identified'])

/** "a woman later identified as Lee", "a man named by police as Lee" */
function identifies(words: readonly Word[], as: number, from: number): boolean {
  for (let i = as - 1; i > Math.max(from, as - FARTHEST_IDENTIFYING) && !isMark(words[i]); i--) if (IDENTIFYING.has(words[i].lower) || words[i].lower === 'named') return true
  return false
}

const FARTHEST_IDENTIFYING = 6

/** "staff" of "chief of staff Lee": nobody, and all there is before the name. */
const namesWork = (words: readonly Word[], first: number, end: number): boolean =>
  first < end && words.slice(first, end).every((word) => word.shape === 'lower' && !isDeterminer(word) && !isPersonNoun(word) && !isConjunction(word) && !isVerb(word))

const headsSomebody = (tokens: Tokens, range: TokenRange): boolean => isSomebody(tokens, readNounPhrase(tokens, range))

/** "A spokesman", "neighbours", "the family", but not "Department" of "Department of Defence analyst Lee". */
const isSomebody = ({ words }: Tokens, { head, kind }: NounPhrase): boolean => kind === 'person' || kind === 'people' || (kind === 'body' && words[head].shape === 'lower')

/**
 * Whether a name lies beyond the somebody whom it helps to describe: "a spokesman for {Mayor} Lee", "the lawyer representing singer Lee",
 * "aides to Governor Lee"; "Director of Nursing Dr. Lee" is Lee.
 */
function isBeyond(tokens: Tokens, phrase: NounPhrase, name: number): boolean {
  const { core, head, kind, determiner } = phrase
  if (core.end >= name || !isSomebody(tokens, phrase)) return false
  const next = tokens.words[core.end]
  if (isMark(next) || isPossessiveMark(next) || isConjunction(next) || isRelative(next) || NAMING.has(next.lower)) return false
  if (next.lower !== 'of' || kind !== 'person' || determiner !== 'none' || !isName(tokens.words[head])) return true
  const after = tokens.words[core.end + 1].lower === 'the' ? core.end + 2 : core.end + 1 // "Speaker of the House Rep. Lee"
  return !isName(tokens.words[after]) || isTitle(tokens.words[after])
}

/** "a man named Lee", "a nurse calling herself Ann" */
const NAMING: ReadonlySet<string> = new Set(['named', 'called', 'calling', 'nicknamed', ...IDENTIFYING])

/**
 * The name in a source that no entity covers: a run of capitalised words after a title ("Secretary of State Mara Lind"), or
 * else at the end of its core ("WALLACE"). Null where there is none.
 */
export function looseNameIn(tokens: Tokens, source: TokenRange, phrase: NounPhrase): TokenRange | null {
  return titledNameIn(tokens, source, phrase) ?? nameAtEnd(tokens, phrase)
}

/** "Hale" of "Legislator Hale". */
export function titledNameIn(tokens: Tokens, source: TokenRange, phrase: NounPhrase): TokenRange | null {
  const { words } = tokens
  for (let i = source.first + 1; i < source.end; i++) {
    if (!isNamePart(words[i]) || isOfficeLink(words[i]) || !((closesOffice(tokens, i - 1) && (STATES.has(words[i - 1].lower) || nameEnd(tokens, i, source.end) > i + 1)) || (isTitle(words[i - 1]) && !isBeyond(tokens, phrase, i - 1)))) continue
    const end = nameEnd(tokens, i, source.end)
    const owns = end + 1 < source.end && isPossessiveMark(words[end]) // "Sen. Lee’s campaign"
    if ((headKind(words[end - 1]) === 'other' || isSurnameToo(words, i, end)) && !owns) return { first: i, end }
  }
  return null
}

/** "House" of "Chief Daisy House", after a given name. */
const isSurnameToo = (words: readonly Word[], first: number, end: number): boolean => end > first + 1 && genderOfName(`${words[first].text} ${words[end - 1].text}`) !== null && SURNAMES.has(words[end - 1].lower)

/** What else names bodies. */
const SURNAMES: ReadonlySet<string> = new Set(['house', 'church', 'court', 'banks', 'hall', 'temple', 'parish', 'chambers', 'post', 'board', 'college', 'force', 'press'])

function nameAtEnd(tokens: Tokens, { core, head, kind }: NounPhrase): TokenRange | null {
  const { words } = tokens
  if (head < 0 || !isNamePart(words[head]) || kind !== 'other') return null
  let end = core.end
  while (end > core.first && (isMark(words[end - 1]) || isPossessiveMark(words[end - 1]))) end--
  let first = end
  while (first > core.first && (isNamePart(words[first - 1]) || joinsWords(tokens, first - 1))) first--
  while (first < end && isDeterminer(words[first])) first++
  return first < end && !isOfficeLink(words[first]) ? { first, end } : null
}

const isTitle = (word: Word): boolean => honorificOf(word) !== undefined || isPersonNoun(word)
/** "Secretary of State Lind", against "the chief of Arbel Air". */
const STATES: ReadonlySet<string> = new Set(['state', 'staff', 'defence', 'defense', 'health', 'justice', 'parliament', 'police'])
/** "State" of "Secretary of State Mara Lind". */
const closesOffice = ({ words }: Tokens, i: number): boolean => i > 1 && words[i - 1].lower === 'of' && isTitle(words[i - 2]) && isName(words[i])
const isNamePart = (word: Word): boolean => isName(word) && !isTitle(word) && word.text !== 'I'

function nameEnd(tokens: Tokens, first: number, limit: number): number {
  let end = first + 1
  while (end < limit && (isNamePart(tokens.words[end]) || joinsWords(tokens, end) || joinsWords(tokens, end - 1))) end++
  return end
}
