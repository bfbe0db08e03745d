import { rangeText, tokenAt, type Analysis, type Sentence, type TokenRange, type Tokens } from '../analysis.js'
import { honorificOf } from '../lexicon/honorifics.js'
import { isKinshipNoun, isPeopleNoun, isPersonNoun } from '../lexicon/person-nouns.js'
import { PARTIES } from '../lexicon/parties.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import type { Word } from '../word.js'
import type { Appearance, Cast, Figure } from './cast.js'
import { isQualifier, joinsWords } from './neighbours.js'
import { titleBefore } from './title-before.js'
import { headKind, isConjunction, isDeterminer, isMark, isName, isPossessiveMark, isPreposition, isPronoun, isRelative, isVerb } from './word-kinds.js'

/** What the story calls a figure beside the name, and where. */
export interface Role extends TokenRange {
  readonly figure: Figure
  readonly rule: 'title' | 'apposition' | 'apposition-before' | 'copula' | 'affiliation'
}

/** A longer phrase than this is a clause. */
const MOST_TOKENS = 25

/** Every title, apposition and "X is a …" of the story, at most one of a kind for an appearance. */
export function readRoles(analysis: Analysis, cast: Cast, sentenceOf: Int32Array): readonly Role[] {
  const roles: Role[] = []
  for (const appearance of cast.appearances) {
    const sentence = withoutDateline(analysis, analysis.sentences[sentenceOf[appearance.first]])
    const { figure } = appearance
    const add = (rule: Role['rule'], range: TokenRange | null) => { if (range) roles.push({ figure, rule, ...range }) }
    if (figure.kind === 'person') {
      const title = titleBefore(analysis.tokens, appearance, sentence)
      add('title', title)
      add('apposition-before', appositionBefore(analysis.tokens, cast, appearance, title, sentence))
    }
    if (figure.entity?.type === 'place') continue
    const after = afterBrackets(analysis.tokens, appearance.end, sentence.end)
    const apposition = appositionAfter(analysis.tokens, cast, figure, after, sentence)
    add(apposition?.rule ?? 'apposition', apposition)
    add('copula', copulaAfter(analysis.tokens, cast, figure, after, sentence))
  }
  return roles
}

/** "13:40 SNP leader Ann Lee": a time or a place in front is of no role. */
function withoutDateline({ document, tokens }: Analysis, { first, end, paragraph }: Sentence): TokenRange {
  const { dateline } = document.paragraphs[paragraph]
  return dateline && tokens.starts[first] < dateline.end ? { first: Math.min(tokenAt(tokens, dateline.end), end), end } : { first, end }
}

/** "shared a boat" of "his wife, Ann, shared a boat", but not "retired teacher". */
const acts = (words: readonly Word[], i: number): boolean => {
  const next = words[i + 1] as Word | undefined
  return (words[i].lower.endsWith('ed') || (words[i].classes & WORD_CLASS.pastTense) !== 0) && next !== undefined && (isDeterminer(next) || isPronoun(next) || isPreposition(next) || next.shape === 'number')
}

/** After "(D-Ohio)", "(黃明昭)". */
function afterBrackets({ words }: Tokens, at: number, end: number): number {
  if (at >= end || words[at].text !== '(') return at
  for (let i = at + 1; i < Math.min(end, at + MOST_TOKENS); i++) if (words[i].text === ')') return i + 1
  return at
}

/** ", a spokeswoman for the port," and ", 41, a nurse,"; for people also the body they belong to: "Ann Lee, Harbour Watch". */
function appositionAfter(tokens: Tokens, cast: Cast, figure: Figure, at: number, sentence: TokenRange): Role | null {
  const { words } = tokens
  if (at >= sentence.end || words[at].text !== ',') return null
  let first = at + 1
  if (words[first]?.shape === 'number' && words[first + 1]?.text === ',') first += 2
  const end = withPlace(tokens, cast, phraseEnd(tokens, cast, first, sentence), sentence)
  if (end === first || isVerb(words[first]) || acts(words, first) || isRelative(words[first]) || isConjunction(words[first]) || isPronoun(words[first]) && !isDeterminer(words[first])) return null
  const within = cast.appearances[cast.appearanceAt[first]] as Appearance | undefined
  if (figure.kind === 'person' && within?.figure.kind === 'organization' && within.first === first && within.end === end) {
    return { figure, rule: 'affiliation', first, end }
  }
  return holdsHead(tokens, cast, figure, { first, end }) ? { figure, rule: 'apposition', first, end } : null
}

/** Up to the mark or the relative clause that ends an apposition. */
function phraseEnd(tokens: Tokens, { appearances, appearanceAt }: Cast, first: number, sentence: TokenRange): number {
  const { words } = tokens
  const limit = Math.min(sentence.end, first + MOST_TOKENS)
  let i = first
  for (; i < limit; i++) {
    if (joinsWords(tokens, i) || isPossessiveMark(words[i])) continue
    if (isMark(words[i]) && !isWithin(appearances[appearanceAt[i]], i)) break // "an analyst at Keefe & Marlowe"
    if (isRelative(words[i]) && i > first) break
  }
  return i
}

/** Whether a token stands within a name, as against at its start. */
const isWithin = (appearance: Appearance | undefined, token: number): boolean => appearance !== undefined && appearance.first < token

/** "a baker from Oaxaca" goes on with ", Mexico". */
function withPlace({ words }: Tokens, cast: Cast, end: number, sentence: TokenRange): number {
  const placeAt = (token: number): Appearance | null => {
    const appearance = cast.appearances[cast.appearanceAt[token]] as Appearance | undefined
    return appearance?.figure.entity?.type === 'place' ? appearance : null
  }
  const next = placeAt(end + 1)
  return end < sentence.end && words[end].text === ',' && placeAt(end - 1) && next?.first === end + 1 && words[next.end]?.shape === 'mark' && !isPossessiveMark(words[next.end]) ? next.end : end
}

/** Whether the part before the first preposition names an office, as against another person: "Lee, Berg and Cho". */
function holdsHead(tokens: Tokens, cast: Cast, figure: Figure, { first, end }: TokenRange): boolean {
  const { words } = tokens
  let found = false
  for (let i = first; i < end && !isPreposition(words[i]) && words[i].lower !== 'to'; i++) {
    if (isVerb(words[i]) && !isQualifier(tokens, i)) return false
    const appearance = cast.appearances[cast.appearanceAt[i]] as Appearance | undefined
    if (appearance?.figure.kind === 'person' && (i + 1 >= end || isConjunction(words[i + 1]))) return false
    if (appearance) continue
    const kind = headKind(words[i])
    if (figure.kind === 'person' ? kind === 'person' : kind === 'body') found = true
  }
  return found
}

/** "The chief engineer, Mara Lind, said", "the Minister of Health, Dr Ann Lee, said"; where news leaves articles out also "Harbour Union President, Mara Lind, said". */
function appositionBefore(tokens: Tokens, cast: Cast, { first, end: nameEnd }: Appearance, title: TokenRange | null, sentence: TokenRange): TokenRange | null {
  const { words } = tokens
  let end = (title && title.first > sentence.first && isDeterminer(words[title.first - 1]) ? title.first - 1 : ageStart(words, first)) - 1 // "Her husband, the painter Tom Reed"
  while (end > sentence.first && isTitle(words[end])) end--
  if (end <= sentence.first || words[end].text !== ',' || isRelative(words[end + 1])) return null // "The mayor, whose son Ben"
  let i = end - 1
  for (; i >= Math.max(sentence.first, end - MOST_TOKENS); i--) {
    if (joinsWords(tokens, i) || isPossessiveMark(words[i])) continue
    if (isMark(words[i]) || isVerb(words[i]) || isRelative(words[i])) break
  }
  const opens = i < sentence.first || (isMark(words[i]) && words[i].text !== ',')
  for (let start = end - 1; start > i; start--) {
    if (!isDeterminer(words[start]) && !isPossessiveMark(words[start])) continue
    if (start > sentence.first && ((leadsElsewhere(words[start - 1]) && !closesAside(words[nameEnd])) || servesAnother(words, i + 1, start))) continue
    for (let k = start + 1; k < end && !isPreposition(words[k]) && words[k].lower !== 'to'; k++) if (!ownsMore(words, k, end) && isPersonNoun(words[k]) && !isPeopleNoun(words[k])) return { first: opens && holdsOffice(words, i + 1, start) ? i + 1 : ownerStart(tokens, cast, start, i + 1), end }
  }
  return opens && end - i <= MOST_CAPITALS && words.slice(i + 1, end).every(isCapitalNoun) && isPersonNoun(words[end - 1]) && !isPeopleNoun(words[end - 1]) ? { first: i + 1, end } : null
}

/** Where "9-year-old" begins before a name; the name's own place where there is none. */
const ageStart = (words: readonly Word[], first: number): number =>
  words[first - 1]?.lower === 'old' && words[first - 3]?.lower === 'year' && words[first - 5]?.shape === 'number' ? first - 5 : first

/** "Minister" of "the Prime Minister’s pleasure". */
const ownsMore = (words: readonly Word[], at: number, end: number): boolean => at + 1 < end && isPossessiveMark(words[at + 1])

/** "Counsel to" of "Counsel to the first defendant, Lee, said": without an article, whoever begins the sentence is the one named. */
const holdsOffice = (words: readonly Word[], first: number, determiner: number): boolean =>
  determiner - first > 1 && !isDeterminer(words[first]) && OFFICE_LINKS.has(words[determiner - 1].lower) && isPersonNoun(words[determiner - 2]) && !isPeopleNoun(words[determiner - 2])
const OFFICE_LINKS: ReadonlySet<string> = new Set(['to', 'of', 'for'])

/** "the Special Adviser to *the* Minister, Lee,": an office in capitals that another serves. */
const servesAnother = (words: readonly Word[], first: number, start: number): boolean => words.slice(first, start - 1).some(isDeterminer) &&
  OFFICE_LINKS.has(words[start - 1].lower) && words[start - 2].shape === 'title' && isPersonNoun(words[start - 2])

/** "In a letter to the mayor, Lee said", against "As a mayor, Lee said", "talks with the mayor, Ann Lee," and "with the mayor, Ann Lee of the Greens". */
const leadsElsewhere = (before: Word): boolean => before.lower === 'to' || (isPreposition(before) && before.lower !== 'as')
const closesAside = (next: Word | undefined): boolean => next === undefined || isMark(next) || next.lower === 'of'

const isTitle = (word: Word): boolean => honorificOf(word) !== undefined || (isName(word) && isPersonNoun(word))

const MOST_CAPITALS = 6
const isCapitalNoun = (word: Word): boolean => isName(word) && !isConjunction(word) && (word.classes & (WORD_CLASS.preposition | WORD_CLASS.adverb | WORD_CLASS.auxiliary | WORD_CLASS.conjunction)) === 0

/** Where "Hale’s wife" begins whose possessive is at `at`; a determiner's own place. */
function ownerStart({ words }: Tokens, { appearances, appearanceAt }: Cast, at: number, from: number): number {
  if (!isPossessiveMark(words[at])) return at
  const owner = at > from ? appearances[appearanceAt[at - 1]] as Appearance | undefined : undefined
  let start = owner && owner.first >= from ? owner.first : at // "the University of Leeds’ dean"
  while (start > from && isName(words[start - 1])) start--
  if (start === at && start > from) start--
  while (start > from && !isDeterminer(words[start]) && (isDeterminer(words[start - 1]) || words[start - 1].shape === 'lower') && !isPreposition(words[start - 1])) start--
  return start
}

const COPULAS: ReadonlySet<string> = new Set(['is', 'was', 'became', 'remains', 'remained'])

/** "Mara Lind is the chief engineer of the port." */
function copulaAfter(tokens: Tokens, cast: Cast, figure: Figure, at: number, sentence: TokenRange): TokenRange | null {
  const { words } = tokens
  if (figure.kind !== 'person' || at + 1 >= sentence.end || !COPULAS.has(words[at].lower) || !isDeterminer(words[at + 1])) return null
  const first = at + 1
  const end = phraseEnd(tokens, cast, first, sentence)
  for (let i = first; i < end && !isPreposition(words[i]) && !isVerb(words[i]); i++) if (isPersonNoun(words[i])) return { first, end }
  return null
}

/** An office says more than "her son", "a Democrat" and "Dr", and words right beside the name more than those of another clause. */
function worthOf({ words }: Tokens, { first, end, rule }: Role): number {
  if (rule === 'title' && words.slice(first, end).every((word) => honorificOf(word))) return -AFAR
  let tellsLittle = false
  for (let i = first; i < end && !isPreposition(words[i]); i++) tellsLittle ||= isKinshipNoun(words[i]) || (PARTIES.has(words[i].lower) && i + 1 === end)
  return end - first - (tellsLittle ? MOST_TOKENS : 0) - (rule === 'affiliation' || rule === 'apposition-before' ? AFAR : 0)
}

/** Tokens by which an apposition before the name must be longer to count for more than one after it. */
const AFAR = 6

/** For each figure the fullest of its roles, in the story's words. */
export function fullestRoles(analysis: Analysis, roles: readonly Role[]): ReadonlyMap<Figure, string> {
  const fullest = new Map<Figure, Role>()
  for (const role of roles) {
    const known = fullest.get(role.figure)
    if (!known || worthOf(analysis.tokens, role) > worthOf(analysis.tokens, known)) fullest.set(role.figure, role)
  }
  return new Map([...fullest].map(([figure, role]) => [figure, rangeText(analysis, role)]))
}
