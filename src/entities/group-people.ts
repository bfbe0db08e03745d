import type { Tokens } from '../analysis.js'
import { nameKey, type Mention } from './mention.js'
import { isSlipOf } from './misspelling.js'
import { isNicknameOf, isShortOf } from './name-match.js'
import { chooseBearer, describeBearer, mayMean, type Bearer } from './namesakes.js'

/** Only so many bearers of one name are weighed against each other: a list of thousands of Lees is no story. */
const MOST_NAMESAKES = 20

interface Person {
  readonly words: readonly string[]
  /** Full names with a nickname: "bob hale" of Robert Hale. */
  readonly nicknames: (readonly string[])[]
  bearer: Bearer
  readonly mentions: Mention[]
}

/**
 * Puts the mentions of one person together. A short form goes to the person whose full name holds it; where several do, to
 * the one it most likely means. "Ann Lee" and "Bo Lee" stay two, and "Mr. Lee" is not "his wife, Ann Lee".
 */
export function groupPeople(tokens: Tokens, mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const forms = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const key = nameKey(mention)
    const same = forms.get(key)
    if (same) same.push(mention)
    else forms.set(key, [mention])
  }
  const byWord = new Map<string, Person[]>()
  /** By the first letters of the surname, for names misspelt. */
  const byOpening = new Map<string, Person[]>()
  const people: Person[] = []
  /** Short forms that several may bear: shared out when all else is known of them. */
  const open: { readonly bearers: readonly Person[]; readonly mentions: readonly Mention[] }[] = []
  const fullestFirst = [...forms.values()].sort((a, b) => b[0].words.length - a[0].words.length)
  for (const same of fullestFirst) {
    const { words } = same[0]
    const own = describeBearer(tokens, same)
    const bearers = bearersOf(words, byWord, own.kin).filter(({ bearer }) => mayMean(own.gender, bearer))
    if (bearers.length === 0) {
      const meant = words.length === 1 ? (byOpening.get(openingOf(words[0])) ?? []).find((person) => isSlipOf(words[0], surnameOf(person)) && same.length <= timesNamed(person, forms)) : undefined
      if (meant) {
        meant.mentions.push(...same)
        continue
      }
      const person = { words, nicknames: [], bearer: own, mentions: same }
      people.push(person)
      for (const word of new Set(words)) addTo(byWord, word, person)
      if (words.length > 1) addTo(byOpening, openingOf(surnameOf(person)), person)
    } else if (bearers.length === 1 && !own.isMixed) {
      const [person] = bearers
      addShortForm(person, own, same)
      if (isShort(words, person)) continue
      person.nicknames.push(words)
      addTo(byWord, words[0], person)
    } else open.push({ bearers, mentions: same })
  }
  for (const { bearers, mentions: same } of open) {
    const described = bearers.map(({ bearer, mentions: known }) => ({ ...bearer, places: known.map(({ first }) => first).sort((a, b) => a - b) }))
    const others: Mention[] = []
    for (const mention of same) (bearers[chooseBearer(tokens, mention, described)]?.mentions ?? others).push(mention)
    if (others.length) people.push({ words: others[0].words, nicknames: [], bearer: describeBearer(tokens, others), mentions: others })
  }
  return people.map((person) => person.mentions)
}

/** Whom the story brings in as "His son, Jone," is somebody's son, also when he is Jone Hale later. */
function addShortForm(person: Person, { kin, places }: Bearer, mentions: readonly Mention[]): void {
  person.mentions.push(...mentions)
  if (kin && places[0] < person.bearer.places[0]) person.bearer = { ...person.bearer, kin }
}

/** A slip is rarer than the name itself: of "Francis" ten times over, "Franco" is no right form. */
const timesNamed = (person: Person, forms: ReadonlyMap<string, readonly Mention[]>): number =>
  forms.get(nameKey(person.mentions[0]))!.length + (forms.get(surnameOf(person))?.length ?? 0)

const surnameOf = ({ words }: Person): string => words[words.length - 1]
const openingOf = (surname: string): string => surname.slice(0, 2)

function addTo(index: Map<string, Person[]>, key: string, person: Person): void {
  const known = index.get(key)
  if (!known) index.set(key, [person])
  else if (known.length < MOST_NAMESAKES) known.push(person)
}

const isShort = (words: readonly string[], person: Person): boolean => [person.words, ...person.nicknames].some((name) => isShortOf(words, name))

/** Whoever may be called so; by a nickname too, unless somebody's kin, since sons are named after their fathers. */
function bearersOf(words: readonly string[], byWord: ReadonlyMap<string, readonly Person[]>, kin: boolean): readonly Person[] {
  const candidates = [...new Set(words.flatMap((word) => byWord.get(word) ?? []))]
  const named = candidates.filter((person) => isShort(words, person))
  return named.length > 0 || kin ? named : candidates.filter((person) => !person.bearer.kin && isNicknameOf(words, person.words))
}
