import { editsBetween } from '../edit-distance.js'
import { WORD_CLASS } from '../../lexicon/word-classes.js'
import { internWord } from '../../word.js'
import type { TextSpan } from '../../span.js'
import type { Remark } from '../check/finding.js'
import type { Story } from '../check/story.js'
import { nameWords } from './names.js'
import type { Rule } from './rule.js'

/** "Marchand said … Marchant’s office": one person under two spellings. */
export const nameSpelling: Rule = {
  name: 'name-spelling',
  summary: 'one person under two spellings',
  severity: 'error',
  anyLanguage: false,
  find: findSpellings,
}

/** A surname as the story spells it, with the given names that it is seen with. */
interface Spelling {
  readonly word: string
  readonly first: TextSpan
  readonly givenNames: Set<string>
  count: number
}

/** Shorter surnames are a letter apart by chance: Lee, Lea, Leo. */
const SHORTEST_SURNAME = 5

function findSpellings({ extraction }: Story): readonly Remark[] {
  const spellings = collectSpellings(extraction.people.flatMap(({ mentions }) => mentions))
  return similarPairs([...spellings.keys()]).flatMap(([a, b]) => {
    const [one, other] = [spellings.get(a)!, spellings.get(b)!]
    if (!mayBeOnePerson(one, other)) return []
    // The rarer spelling, or of two as rare the later, is the one to ask about.
    const [kept, odd] = one.count > other.count || (one.count === other.count && one.first.start < other.first.start) ? [one, other] : [other, one]
    const { start, end } = odd.first
    return [{ start, end, message: `“${odd.word}” here, “${kept.word}” elsewhere: one person under two spellings?`, hint: 'find out how the name is spelt, and spell it so throughout' }]
  })
}

/** "D-Ohio", "I-Vt": a lawmaker's party and state. */
const PARTY = /^[A-Z]-/u

function collectSpellings(mentions: readonly TextSpan[]): ReadonlyMap<string, Spelling> {
  const spellings = new Map<string, Spelling>()
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const words = nameWords(mention.text.replaceAll('’', "'")).filter((name) => !PARTY.test(name))
    const word = words.at(-1) ?? ''
    if (word.length < SHORTEST_SURNAME || word === word.toUpperCase()) continue
    const known = spellings.get(word) ?? { word, first: mention, givenNames: new Set<string>(), count: 0 }
    known.count++
    if (words.length > 1) known.givenNames.add(words[0].toLowerCase())
    spellings.set(word, known)
  }
  return spellings
}

/** Two surnames can be one person's unless each comes with a given name of its own. */
const mayBeOnePerson = (a: Spelling, b: Spelling): boolean =>
  a.givenNames.size === 0 || b.givenNames.size === 0 || [...a.givenNames].some((name) => [...b.givenNames].some((other) => editsBetween(name, other, 1) <= 1))

/**
 * Pairs of words one edit apart. Words that are one edit apart have a form in common when a letter is left out of either or
 * of both, so only words that share such a form are compared: that keeps it linear.
 */
function similarPairs(words: readonly string[]): readonly (readonly [string, string])[] {
  const buckets = new Map<string, string[]>()
  const pairs: (readonly [string, string])[] = []
  for (const word of words) {
    const met = new Set<string>()
    for (const form of formsWithout(word.toLowerCase())) {
      const bucket = buckets.get(form) ?? []
      for (const other of bucket) if (!met.has(other) && isSlip(other, word)) pairs.push([other, word])
      bucket.forEach((other) => met.add(other))
      if (bucket.length < MOST_ALIKE) bucket.push(word)
      buckets.set(form, bucket)
    }
  }
  return pairs
}

/** No story has more names that are all alike; a hostile one may. */
const MOST_ALIKE = 8

const formsWithout = (word: string): ReadonlySet<string> => new Set([word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))])

function isSlip(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()]
  return one !== other && editsBetween(one, other, 1) === 1 && isGivenName(one) === isGivenName(other) && !isInflected(one, other) && !isInflected(other, one)
}

/** "David" is nobody's way of writing "Davis". */
const isGivenName = (word: string): boolean => (internWord(word).classes & WORD_CLASS.firstName) !== 0

/** Petrov and Petrova are a man and a woman, Kowalski and Kowalska too; the Lindbergs are several. */
const isInflected = (shorter: string, longer: string): boolean =>
  longer === `${shorter}a` || longer === `${shorter}s` || (shorter.endsWith('i') && longer === `${shorter.slice(0, -1)}a`)
