import type { Extraction, PersonEntity, Quote } from '../../extraction.js'
import { HONORIFICS } from '../../lexicon/honorifics.js'
import { BODY_NOUNS } from '../../lexicon/speaking-things.js'
import { contains } from '../../span.js'
import { isNameless } from '../rules/anonymous-sources.js'
import { wordsOf } from '../words.js'
import { isOfficial } from './officials.js'
import type { PronounKind, SourceKind } from './stats.js'

/** What one story has of one source. */
export interface StorySource {
  /** The story's name for it; empty for quotes that are credited to nobody. */
  readonly name: string
  readonly kind: SourceKind
  /** Whether others can mean the same by it: "the finance ministry" of one story is not that of another. */
  readonly isNamed: boolean
  readonly official: boolean
  readonly quotes: number
  readonly words: number
  /** How often the story says "he", "Mr." and so on of it. */
  readonly pronouns: Readonly<Record<Exclude<PronounKind, 'unknown'>, number>>
}

/** The sources of a story. `text`: what the offsets refer to, where it is at hand; it shows honorifics before names. */
export function sourcesOf(extraction: Extraction, text: string | null): readonly StorySource[] {
  const quotesOf = new Map<string, Quote[]>()
  for (const quote of extraction.quotes) {
    const name = quote.speaker?.name ?? ''
    const own = quotesOf.get(name)
    if (own) own.push(quote)
    else quotesOf.set(name, [quote])
  }
  const people = new Map(extraction.people.map((person) => [person.name, person]))
  const organizations = new Set(extraction.organizations.map(({ name }) => name))
  const kinds = new Map(extraction.speakers.map(({ name, kind }) => [name, kind]))
  return [...quotesOf].map(([name, quotes]): StorySource => {
    const person = people.get(name)
    const role = [person?.role, ...quotes.map(({ speaker }) => speaker?.role)].find((words) => typeof words === 'string') ?? ''
    const kind: SourceKind = name === '' ? 'nobody' : person ? 'named person' : organizations.has(name) ? 'organization' : otherKind(name, kinds.get(name))
    return {
      name, kind, isNamed: kind === 'named person' || (kind === 'organization' && (organizations.has(name) || isNameOfBody(name))), official: isOfficial(role === '' || kind === 'organization' ? name : role),
      quotes: quotes.length, words: quotes.reduce((sum, quote) => sum + wordsOf(quote.text).length, 0),
      pronouns: person ? pronounsIn(expressionsFor(person, quotes, text)) : NO_PRONOUNS,
    }
  })
}

const otherKind = (name: string, kind: string | undefined): SourceKind => (kind === 'organization' ? 'organization' : isNameless(name) ? 'anonymous' : 'unnamed')

/** Small words within names: "Bank of the North". */
const LINKS: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'at', 'de'])

/** Whether words for a body are its name: all in capitals but for links, and no noun that only begins a sentence ("Police said"). */
function isNameOfBody(words: string): boolean {
  const [first, ...rest] = words.replace(/^the /iu, '').split(' ')
  if (rest.length === 0 && first === words && BODY_NOUNS.has(first.toLowerCase())) return false
  return /^\p{Lu}/u.test(first) && rest.every((word) => LINKS.has(word) || /^[\p{Lu}\p{N}&]/u.test(word))
}

const NO_PRONOUNS: StorySource['pronouns'] = { he: 0, she: 0, they: 0 }

/** Counts over words for a person: "he", "Mr. Lee", "Mrs." The first word tells. */
function pronounsIn(expressions: readonly string[]): StorySource['pronouns'] {
  const counts: Record<keyof StorySource['pronouns'], number> = { ...NO_PRONOUNS }
  for (const expression of expressions) {
    const [first = ''] = wordsOf(expression)
    const pronoun = first === 'he' || first === 'she' || first === 'they' ? first : HONORIFICS.get(first)?.gender
    if (pronoun) counts[pronoun]++
  }
  return counts
}

const LONGEST_HONORIFIC = 12

/** The words that may tell: whatever a quote is credited to, and with the text at hand what stands before each mention of the name. */
function expressionsFor({ mentions }: PersonEntity, quotes: readonly Quote[], text: string | null): readonly string[] {
  const credited = quotes.flatMap(({ speaker }) => speaker?.mention ?? [])
  if (text === null) return credited.map((mention) => mention.text)
  const pronouns = credited.filter((mention) => !mentions.some((name) => contains(mention, name)))
  return [...pronouns.map((mention) => mention.text), ...mentions.map(({ start }) => wordsOf(text.slice(Math.max(0, start - LONGEST_HONORIFIC), start)).at(-1) ?? '')]
}
