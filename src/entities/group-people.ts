import { isShortOf } from './name-match.js'
import { nameKey, type Mention } from './mention.js'

/** Only so many bearers of one name are weighed against each other: a list of thousands of Lees is no story. */
const MOST_NAMESAKES = 20

interface Person {
  readonly words: readonly string[]
  readonly mentions: Mention[]
}

/**
 * Puts the mentions of one person together. A short form goes to the person whose full name holds it; where several do, to
 * the one named last before it. "Ann Lee" and "Bo Lee" stay two.
 */
export function groupPeople(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const forms = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const key = nameKey(mention)
    const same = forms.get(key)
    if (same) same.push(mention)
    else forms.set(key, [mention])
  }
  const byWord = new Map<string, Person[]>()
  const people: Person[] = []
  const fullestFirst = [...forms.values()].sort((a, b) => b[0].words.length - a[0].words.length || a[0].first - b[0].first)
  for (const same of fullestFirst) {
    const { words } = same[0]
    const bearers = bearersOf(words, byWord)
    if (bearers.length === 0) {
      const person = { words, mentions: same }
      people.push(person)
      for (const word of new Set(words)) {
        const known = byWord.get(word)
        if (!known) byWord.set(word, [person])
        else if (known.length < MOST_NAMESAKES) known.push(person)
      }
    } else if (bearers.length === 1) bearers[0].mentions.push(...same)
    else {
      const firstPlaces = bearers.map((person) => person.mentions.map((mention) => mention.first))
      for (const mention of same) bearers[nearest(firstPlaces, mention.first)].mentions.push(mention)
    }
  }
  return people.map((person) => person.mentions)
}

function bearersOf(words: readonly string[], byWord: ReadonlyMap<string, readonly Person[]>): readonly Person[] {
  const candidates = new Set(words.flatMap((word) => byWord.get(word) ?? []))
  return [...candidates].filter((person) => isShortOf(words, person.words))
}

/** Which of the lists has the last place before `at`, or, where none has, the first place after it. */
function nearest(places: readonly (readonly number[])[], at: number): number {
  const distance = (list: readonly number[]): number =>
    list.reduce((best, place) => Math.min(best, place <= at ? at - place : AFTER + place - at), Infinity)
  return places.reduce((best, list, index) => (distance(list) < distance(places[best]) ? index : best), 0)
}

/** Puts any place after the mention behind every place before it. */
const AFTER = 1e9
