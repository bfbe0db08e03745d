import type { TokenRange, Tokens } from '../analysis.js'
import { ALSO_CALLED } from '../lexicon/also-called.js'
import { areOfOthers, chargesOf } from '../lexicon/charges.js'
import { honorificOf } from '../lexicon/honorifics.js'
import { PARTIES } from '../lexicon/parties.js'
import { isPersonNoun } from '../lexicon/person-nouns.js'
import { POSSESSIVE_PRONOUNS } from '../lexicon/pronouns.js'
import { BODY_NOUNS } from '../lexicon/speaking-things.js'
import type { Word } from '../word.js'
import type { Appearance, Cast, Figure } from './cast.js'
import { ownWords, type NounPhrase } from './noun-phrase.js'
import { isDeterminer, isMark, isPossessiveMark, isPreposition } from './word-kinds.js'
import { qualitiesOf, type Qualities } from './qualities.js'
import { isOtherRank, isSecond, standsIn } from './ranks.js'
import type { Role } from './roles.js'

/** One way in which the story describes a figure. */
interface Description extends Qualities {
  readonly figure: Figure
  /** The token where it stands. */
  readonly at: number
  /** The noun is not the story's own, but another word for it. */
  readonly byOtherWord: boolean
}

export interface Descriptions {
  /** By each noun that can stand as the head: "mayor" → those whom the story calls a mayor; and by the initials of an office: "PM". */
  readonly byNoun: ReadonlyMap<string, readonly Description[]>
  /** What the story tells of each figure, whatever the noun. */
  readonly byFigure: ReadonlyMap<Figure, readonly Qualities[]>
  /** The tokens at which they stand. */
  readonly tokens: ReadonlySet<number>
}

export function describeFigures(tokens: Tokens, cast: Cast, roles: readonly Role[]): Descriptions {
  const byNoun = new Map<string, Description[]>()
  const add = (head: string, description: Description) => {
    const list = byNoun.get(head)
    if (list) list.push(description)
    else byNoun.set(head, [description])
  }
  for (const role of roles) {
    const heads = headsOf(tokens, role)
    if (!heads.size) continue
    const description = { figure: role.figure, at: role.first, ...qualitiesOf(tokens, cast, role) }
    for (const [head, byOtherWord] of heads) add(head, { ...description, byOtherWord })
    const spouse = spouseBy(tokens, cast, role)
    if (spouse) add(spouse.noun, { figure: spouse.figure, at: role.first, byOtherWord: true, ...qualitiesOf(tokens, cast, { first: role.first, end: role.first }) })
    for (const initials of initialsOf(tokens, role)) add(initials, { ...description, byOtherWord: false })
  }
  for (const [figure, { first, end }] of titledNames(tokens, cast)) {
    const head = honorificOf(tokens.words[first])?.office ?? tokens.words[first].lower
    const qualities = qualitiesOf(tokens, cast, { first, end })
    add(head, { figure, at: first, byOtherWord: false, ...qualities })
    for (const other of ALSO_CALLED[head] ?? []) add(other, { figure, at: first, byOtherWord: true, ...qualities })
  }
  for (const appearance of firstOfForms(tokens, cast)) {
    const description = { figure: appearance.figure, at: appearance.first, byOtherWord: false, ...qualitiesOf(tokens, cast, appearance) }
    const last = appearance.end - 1
    for (let i = appearance.first; i <= last; i++) {
      const head = tokens.words[i].lower
      if (i === last ? last > appearance.first : BODY_NOUNS.has(head)) add(head, description)
    }
  }
  const all = [...byNoun.values()].flat()
  return { byNoun, byFigure: groupByFigure(all), tokens: new Set(all.map(({ at }) => at)) }
}

/** "Pope Clement", who is the pope: each person whose name begins with a title, once. */
function titledNames({ words }: Tokens, { appearances }: Cast): ReadonlyMap<Figure, Appearance> {
  const titled = new Map<Figure, Appearance>()
  for (const appearance of appearances) {
    const { figure, first, end } = appearance
    if (figure.kind !== 'person' || end - first < 2 || titled.has(figure)) continue
    if (honorificOf(words[first])?.office || isPersonNoun(words[first])) titled.set(figure, appearance)
  }
  return titled
}

/** Each form of an organization's name once: "Harbour Guard" may come a hundred times. */
function firstOfForms(tokens: Tokens, { appearances }: Cast): readonly Appearance[] {
  const forms = new Map<string, Appearance>()
  for (const appearance of appearances) {
    if (appearance.figure.entity?.type !== 'organization') continue
    const key = `${appearance.figure.index} ${appearance.end - appearance.first} ${tokens.words[appearance.first].lower}`
    if (!forms.has(key)) forms.set(key, appearance)
  }
  return [...forms.values()]
}

/** The nouns for people or bodies that a role calls somebody, with what else they are called: true for those. */
function headsOf(tokens: Tokens, role: Role): ReadonlyMap<string, boolean> {
  const heads = new Map<string, boolean>()
  const add = (head: string) => {
    heads.set(head, false)
    for (const other of ALSO_CALLED[head] ?? []) if (!heads.has(other)) heads.set(other, true)
  }
  for (const word of ownWords(tokens, role)) {
    const office = honorificOf(word)?.office
    if (office) add(office)
    else if (role.figure.kind === 'person' ? isPersonNoun(word) : BODY_NOUNS.has(word.lower)) add(word.lower)
  }
  return heads
}

const COUNTERPARTS: ReadonlyMap<string, string> = new Map([['wife', 'husband'], ['husband', 'wife']])
/** How far before "his wife" its owner is named. */
const OWNER_REACH = 12

/** Of "Tom Hale and his wife, Ann": Hale, who is her husband. */
function spouseBy({ words }: Tokens, { appearances, appearanceAt }: Cast, { figure, first, end }: Role): { readonly figure: Figure; readonly noun: string } | null {
  const noun = end - first === 2 && POSSESSIVE_PRONOUNS.has(words[first].lower) ? COUNTERPARTS.get(words[first + 1].lower) : undefined
  if (noun === undefined) return null
  for (let i = first - 1; i >= Math.max(0, first - OWNER_REACH); i--) {
    const owner = appearances[appearanceAt[i]] as Appearance | undefined
    if (owner?.figure.kind === 'person' && owner.figure !== figure) return { figure: owner.figure, noun }
  }
  return null
}

/** "PM" of "prime minister" and "CEO" of "chief executive officer": in capitals, as no noun is. */
function initialsOf({ words }: Tokens, { first, end }: TokenRange): readonly string[] {
  let letters = ''
  for (let i = first; i < end && !isMark(words[i]); i++) {
    if (words[i].lower === 'of' || isDeterminer(words[i])) continue
    if (isPreposition(words[i])) break
    letters += words[i].text[0].toUpperCase()
  }
  return [2, 3, 4].filter((length) => letters.length >= length).map((length) => letters.slice(-length))
}

/** "The Kenyan president" is not the one called Chilean, though he may well be one whose country the story leaves out. */
const differ = (own: readonly string[], theirs: readonly string[]): boolean => own.length > 0 && theirs.length > 0 && !own.some((one) => theirs.includes(one))

function groupByFigure(descriptions: readonly Description[]): ReadonlyMap<Figure, readonly Qualities[]> {
  const byFigure = new Map<Figure, Qualities[]>()
  for (const description of descriptions) {
    const list = byFigure.get(description.figure)
    if (!list) byFigure.set(description.figure, [description])
    else if (list.length < MOST_DESCRIPTIONS) list.push(description)
  }
  return byFigure
}

/** "The Labour candidate" is nobody whom the story calls a Green and nothing else. */
export function contradicts({ byFigure }: Descriptions, figure: Figure, own: Qualities): boolean {
  const told = byFigure.get(figure) ?? []
  const all = (quality: 'homes' | 'places' | 'parties') => told.flatMap((one) => one[quality])
  return differ(own.homes, all('homes')) || differ(own.places, all('places')) || differ(own.parties, all('parties'))
}

/** Nobody holds two of these at a time. */
const OFFICES: ReadonlySet<string> = new Set(`president premier minister secretary chancellor governor mayor king queen prince pope bishop archbishop cardinal imam rabbi judge justice magistrate
  prosecutor ambassador sheriff general admiral coroner psychologist psychiatrist referee coach billionaire`.split(/\s+/u))

/** A home secretary is a minister. */
const MINISTERS: ReadonlySet<string> = new Set(['minister', 'secretary'])

/** Whether the noun is an office, and the story gives the figure another: "the premier" is no judge. */
export const holdsOtherOffice = (descriptions: Descriptions, figure: Figure, noun: string): boolean =>
  OFFICES.has(noun) && isCalledOneOf(descriptions, figure, OFFICES) && !(MINISTERS.has(noun) && isCalledOneOf(descriptions, figure, MINISTERS))

/** Where the story calls a figure so, and with what else. */
export const descriptionsOf = ({ byNoun }: Descriptions, figure: Figure, noun: string): readonly Description[] =>
  (byNoun.get(noun) ?? []).slice(0, MOST_DESCRIPTIONS).filter((one) => one.figure === figure)

/** Whether the story calls a figure so itself. */
export const isCalled = (descriptions: Descriptions, figure: Figure, noun: string): boolean => descriptionsOf(descriptions, figure, noun).some(({ byOtherWord }) => !byOtherWord)

const OF_STATE: ReadonlySet<string> = new Set('government ministry department police court university parliament army embassy'.split(' '))

/** Whether the story calls a figure a ministry or the like, which is no "company", "group" or "newspaper", though maybe an "agency". */
export const isOfState = (descriptions: Descriptions, figure: Figure, noun: string): boolean =>
  noun !== 'agency' && noun !== 'body' && isCalledOneOf(descriptions, figure, OF_STATE)

const isCalledOneOf = ({ byNoun }: Descriptions, figure: Figure, nouns: ReadonlySet<string>): boolean =>
  [...nouns].some((noun) => byNoun.get(noun)?.slice(0, MOST_DESCRIPTIONS).some((one) => one.figure === figure && !one.byOtherWord && !one.modifiers.has('former')))

/** "The opposition leader" leads others than the president does. */
const OF_WHOM: ReadonlySet<string> = new Set('opposition rebel party union church minority majority protest gang militia cult faction movement tribal religious spiritual civic student'.split(' '))

const leadsOthers = ({ modifiers }: NounPhrase): readonly string[] => modifiers.filter((modifier) => OF_WHOM.has(modifier))

/** Of those, the ones that can't be the figure in mind; a minority leader can. */
export const leadsRivals = (phrase: NounPhrase): boolean => leadsOthers(phrase).some((group) => group !== 'minority' && group !== 'majority')

/** How well the story's descriptions of each figure fit a phrase; figures whose country, town or party differs are left out. */
export function figuresDescribed(tokens: Tokens, cast: Cast, { byNoun }: Descriptions, phrase: NounPhrase, range: TokenRange, noun = tokens.words[phrase.head].lower): ReadonlyMap<Figure, { readonly fit: number; readonly at: number }> {
  const fits = new Map<Figure, { fit: number; at: number }>()
  const holders = new Set<Figure>()
  const own = qualitiesOf(tokens, cast, range)
  const ownCharges = chargesOf(noun, [...own.modifiers])
  const ranks = new Set(afterOwner(tokens, phrase).map(({ lower }) => lower))
  const matching = (byNoun.get(noun) ?? []).slice(0, MOST_DESCRIPTIONS)
  for (const { figure, modifiers, homes, places, parties, at, byOtherWord } of matching) {
    if (byOtherWord && leadsOthers(phrase).some((group) => !modifiers.has(group) && !(group === 'party' && parties.length))) continue
    if (differ(own.homes, homes) || differ(own.places, places) || differ(own.parties, parties)) continue
    if (standsIn(modifiers, ranks, noun) || areOfOthers(ownCharges, chargesOf(noun, [...modifiers]))) continue
    const elsewhere = own.places.length > 0 && places.length === 0
    // Of a party there are many: "the Ohio Republican" is not just any Republican.
    if (elsewhere && PARTIES.has(noun)) continue
    const other = isOtherRank(modifiers, phrase.modifiers)
    if (!isSecond([...modifiers])) holders.add(figure)
    const fit = (elsewhere || other ? 0 : 1) + phrase.modifiers.filter((modifier) => modifiers.has(modifier)).length
    const known = fits.get(figure)
    if (!known || known.fit < fit) fits.set(figure, { fit, at })
  }
  return holders.size > 0 && !isSecond(phrase.modifiers) ? new Map([...fits].filter(([figure]) => holders.has(figure))) : fits
}

/** "vice" of "the vice president", but not of "the vice president’s spokesman". */
function afterOwner({ words }: Tokens, { core, head }: NounPhrase): readonly Word[] {
  let first = head
  while (first > core.first && !isPossessiveMark(words[first - 1])) first--
  return words.slice(first, head)
}

/** Enough for any story; bounds the cost of a text that repeats one title without end. */
const MOST_DESCRIPTIONS = 40
