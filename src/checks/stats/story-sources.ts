import type { Extraction, PersonEntity, Quote } from '../../extraction.js'
import { HONORIFICS } from '../../lexicon/honorifics.js'
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
    const kind: SourceKind = name === '' ? 'nobody' : person ? 'named person' : organizations.has(name) ? 'organization' : nameless(name, kinds.get(name))
    return {
      name, kind, official: isOfficial(role === '' || kind === 'organization' ? name : role),
      quotes: quotes.length, words: quotes.reduce((sum, quote) => sum + wordsOf(quote.text).length, 0),
      pronouns: person ? pronounsIn(expressionsFor(person, quotes, text)) : NO_PRONOUNS,
    }
  })
}

const nameless = (name: string, kind: string | undefined): SourceKind => (kind === 'organization' ? 'organization' : isNameless(name) ? 'anonymous' : 'unnamed')

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
