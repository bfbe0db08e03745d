import type { Entity, Extraction, Quote } from '../../src/extraction.js'
import { type OutputContext, PARTS, type Result } from '../../src/output/output-format.js'
import { readDocument } from '../../src/reading/index.js'
import { textSpan } from '../../src/span.js'
import { countWords } from '../../src/word-count.js'
import { type MarkedQuote, parseStory } from '../story.js'

/** What the tests ask of a format unless they say otherwise. */
export const CONTEXT: OutputContext = {
  parts: PARTS, offsets: 'utf16', width: 80, colorLevel: 0, explain: false, keep: [], table: null, bom: false,
}

export interface Known {
  readonly id?: string
  /** For each quote in order; 0.95 for those left out. */
  readonly confidences?: readonly number[]
  readonly roles?: Readonly<Record<string, string>>
  readonly countries?: Readonly<Record<string, string>>
  /** Names of speakers whose mentions are other words: { he: 'Ann Lee' }. */
  readonly aliases?: Readonly<Record<string, string>>
}

/** A result as the pipeline would give it, from a marked-up story: formats are tested without the pipeline. */
export function resultOf(marked: string, known: Known = {}): Result {
  const { text, quotes: found, mentions } = parseStory(marked)
  const id = known.id ?? 'story.txt'
  const names = [...new Set(found.flatMap(({ source }) => (source ? [nameOf(text.slice(source.start, source.end), known)] : [])))]
  const quotes = found.map((quote, index) => toQuote(text, quote, index, names, known))
  const entities = (type: string, letter: string): readonly Entity[] => {
    const own = mentions.filter((mention) => mention.type === type)
    return [...new Set(own.map((mention) => mention.of))].map((name, index) => (
      { id: `${letter}${index + 1}`, name, mentions: own.filter((mention) => mention.of === name).map((span) => textSpan(text, span)) }))
  }
  const extraction: Extraction = {
    whosaid: 1, id, title: readDocument(id, text).title, quotes,
    speakers: names.map((name, index) => {
      const own = quotes.filter(({ speaker }) => speaker?.name === name)
      return {
        id: `s${index + 1}`, name, kind: 'person', role: known.roles?.[name] ?? null, quotes: own.map((quote) => quote.id),
        words: own.reduce((sum, quote) => sum + countWords(quote.text), 0),
      }
    }),
    people: entities('person', 'p').map((entity) => ({ ...entity, role: known.roles?.[entity.name] ?? null })),
    places: entities('place', 'l').map((entity) => ({ ...entity, country: known.countries?.[entity.name] ?? null })),
    organizations: entities('organization', 'o'),
    problems: quotes.filter(({ speaker }) => speaker === null).map(({ spans }) => ({ code: 'no-speaker', message: 'nobody is named for this quote', ...spans[0] })),
  }
  return { extraction, text, kept: {} }
}

const nameOf = (source: string, { aliases = {} }: Known): string => aliases[source] ?? source

function toQuote(text: string, { type, spans, source, cue }: MarkedQuote, index: number, names: readonly string[], known: Known): Quote {
  const name = source && nameOf(text.slice(source.start, source.end), known)
  return {
    id: `q${index + 1}`, type, spans, text: spans.map(({ start, end }) => text.slice(start, end)).join(' '),
    speaker: name === null ? null : { id: `s${names.indexOf(name) + 1}`, name, role: known.roles?.[name] ?? null, mention: source && textSpan(text, source) },
    cue: cue && textSpan(text, cue), rule: 'quote-comma-speaker-cue', confidence: known.confidences?.[index] ?? 0.95,
  }
}

/** One document in a format, with what comes before and after it. */
export const written = (format: { readonly document: (result: Result, context: OutputContext) => string }, result: Result, context: Partial<OutputContext> = {}): string =>
  format.document(result, { ...CONTEXT, ...context })

/** A short story that holds one of each: people, a place, an organization, all types of quotes. */
export const HARBOUR = `Harbour opens after storm

[direct1 “We are back,”] {_Ann Lee_} <said> in *Lusaka*. [direct1 “All of us.”]

[indirect2 The port lost two cranes], {2 the =Harbour Board=} <2 said>.

[direct3 “Who pays for them?”]`

/** Some text for a marked-up story, its signs meaning themselves. */
export const plain = (text: string): string => text.replace(/[[{<_*=\\]/gu, '\\$&')
