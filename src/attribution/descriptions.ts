import type { TokenRange, Tokens } from '../analysis.js'
import { HONORIFICS } from '../lexicon/honorifics.js'
import { isPersonNoun } from '../lexicon/person-nouns.js'
import { BODY_NOUNS } from '../lexicon/speaking-things.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import type { Word } from '../word.js'
import type { Appearance, Cast, Figure } from './cast.js'
import { isMark, isPreposition, type NounPhrase } from './noun-phrase.js'
import type { Role } from './roles.js'

/** One way in which the story describes a figure. */
interface Description {
  readonly figure: Figure
  readonly modifiers: ReadonlySet<string>
  /** Demonyms and names of states among the modifiers, cut to what they share: "kazak" for "Kazakh" and "Kazakhstan". */
  readonly homes: readonly string[]
  /** The token where it stands. */
  readonly at: number
}

/** By each noun that can stand as the head: "mayor" → those whom the story calls a mayor. */
export type Descriptions = ReadonlyMap<string, readonly Description[]>

/** Offices that are called by another word later on. */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  representative: ['congressman', 'congresswoman', 'lawmaker', 'legislator'], senator: ['lawmaker', 'legislator'], legislator: ['lawmaker'], lawmaker: ['legislator'],
  pm: ['premier', 'minister'], premier: ['minister'], minister: ['premier'], governor: ['candidate'], nominee: ['candidate'], candidate: ['nominee'],
  president: ['leader'], chairman: ['chair', 'leader'], chairwoman: ['chair', 'leader'], chief: ['leader', 'boss'], footballer: ['player'], goalkeeper: ['player', 'footballer'],
  striker: ['player', 'footballer'], actor: ['star'], actress: ['star', 'actor'], singer: ['star', 'artist'], doctor: ['physician'], physician: ['doctor'], lawyer: ['attorney'],
  attorney: ['lawyer'], professor: ['academic', 'scholar', 'expert'], reverend: ['pastor', 'preacher'], general: ['commander'], ceo: ['executive', 'boss', 'chief'],
  analyst: ['expert'], researcher: ['expert', 'scientist'], candidates: [], billionaire: ['businessman', 'tycoon'], businessman: ['tycoon', 'entrepreneur'],
}

export function describeFigures(tokens: Tokens, cast: Cast, roles: readonly Role[]): Descriptions {
  const found = new Map<string, Description[]>()
  const add = (head: string, description: Description) => {
    const list = found.get(head)
    if (list) list.push(description)
    else found.set(head, [description])
  }
  for (const role of roles) {
    const heads = headsOf(tokens, role)
    if (!heads.length) continue
    const description = { figure: role.figure, at: role.first, ...modifiersOf(tokens, role) }
    for (const head of heads) add(head, description)
  }
  for (const appearance of firstOfForms(tokens, cast)) {
    const description = { figure: appearance.figure, at: appearance.first, ...modifiersOf(tokens, appearance) }
    const last = appearance.end - 1
    for (let i = appearance.first; i <= last; i++) {
      const head = tokens.words[i].lower
      if (i === last ? last > appearance.first : BODY_NOUNS.has(head)) add(head, description)
    }
  }
  return found
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

/** The nouns for people or bodies before the first preposition, with what else they are called. */
function headsOf({ words }: Tokens, { first, end, figure }: Role): readonly string[] {
  const heads = new Set<string>()
  const add = (head: string) => { heads.add(head); for (const other of ALSO_CALLED[head] ?? []) heads.add(other) }
  for (let i = first; i < end && !(isPreposition(words[i]) && i > first); i++) {
    const word = words[i]
    const office = HONORIFICS.get(word.lower.replace('.', ''))?.office
    if (office) add(office)
    else if (figure.kind === 'person' ? isPersonNoun(word) : BODY_NOUNS.has(word.lower)) add(word.lower)
  }
  return [...heads]
}

const PLACE = WORD_CLASS.demonym | WORD_CLASS.country
/** "Kazakh" and "Kazakhstan", "China" and "Chinese", "France" and "French" share this many letters. */
const HOME_LETTERS = 3

const homeOf = (word: Word): string | null => ((word.classes & PLACE) !== 0 ? word.lower.slice(0, HOME_LETTERS) : null)

function modifiersOf({ words }: Tokens, { first, end }: TokenRange): Pick<Description, 'modifiers' | 'homes'> {
  const modifiers = new Set<string>()
  const homes: string[] = []
  for (let i = first; i < end; i++) {
    if (isMark(words[i])) continue
    modifiers.add(words[i].lower)
    const home = homeOf(words[i])
    if (home) homes.push(home)
  }
  return { modifiers, homes }
}

/** How well the story's descriptions of each figure fit a phrase; figures whose country differs are left out. */
export function figuresDescribed(tokens: Tokens, descriptions: Descriptions, phrase: NounPhrase): ReadonlyMap<Figure, { readonly fit: number; readonly at: number }> {
  const fits = new Map<Figure, { fit: number; at: number }>()
  if (phrase.head < 0) return fits
  const head = tokens.words[phrase.head].lower
  const { homes } = modifiersOf(tokens, phrase.core)
  const matching = (descriptions.get(head) ?? []).slice(0, MOST_DESCRIPTIONS)
  for (const { figure, modifiers, homes: theirs, at } of matching) {
    if (homes.length && theirs.length && !homes.some((home) => theirs.includes(home))) continue
    const fit = 1 + phrase.modifiers.filter((modifier) => modifiers.has(modifier)).length
    const known = fits.get(figure)
    if (!known || known.fit < fit) fits.set(figure, { fit, at })
  }
  return fits
}

/** Enough for any story; bounds the cost of a text that repeats one title without end. */
const MOST_DESCRIPTIONS = 40
