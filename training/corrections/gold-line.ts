import type { Entity, EntityType, Extraction, Quote } from '../../src/extraction.js'
import type { Span } from '../../src/span.js'

type Pair = readonly [start: number, end: number]

export interface GoldQuotesLine {
  readonly id: string
  readonly text: string
  readonly attributions: readonly { readonly type: Quote['type']; readonly source: readonly Pair[]; readonly cue: readonly Pair[]; readonly content: readonly Pair[] }[]
}

export interface GoldEntitiesLine {
  readonly id: string
  readonly text: string
  readonly entities: readonly (Span & { readonly type: EntityType })[]
}

/** An extraction as the quote trainers read it. Their direct quotes have their quotation marks with them. */
export const goldQuotes = ({ id, quotes }: Extraction, text: string): GoldQuotesLine => ({
  id, text,
  attributions: quotes.map(({ type, speaker, cue, spans }) => ({
    type, source: pairs(speaker?.mention), cue: pairs(cue),
    content: spans.map((span) => (type === 'direct' ? withMarks(span, text) : [span.start, span.end])),
  })),
})

/** An extraction as the entity trainers read it: each mention, in the order of the text. */
export const goldEntities = ({ id, people, places, organizations }: Extraction, text: string): GoldEntitiesLine => ({
  id, text,
  entities: [...mentions('person', people), ...mentions('place', places), ...mentions('organization', organizations)].sort((a, b) => a.start - b.start),
})

const pairs = (span: Span | null | undefined): readonly Pair[] => (span ? [[span.start, span.end]] : [])

const mentions = (type: EntityType, entities: readonly Entity[]): readonly (Span & { readonly type: EntityType })[] =>
  entities.flatMap((entity) => entity.mentions.map(({ start, end }) => ({ type, start, end })))

const MARKS = /[\p{Pi}\p{Pf}"'„‚]/u

const withMarks = ({ start, end }: Span, text: string): Pair => [
  start > 0 && MARKS.test(text[start - 1]) ? start - 1 : start, end < text.length && MARKS.test(text[end]) ? end + 1 : end,
]
