import type { ParagraphKind } from '../document.js'
import type { Entity, EntityType, Extraction, Quote } from '../extraction.js'
import { readDocument } from '../reading/index.js'
import type { Span } from '../span.js'
import type { Result } from './output-format.js'

/** An entity where it is mentioned. */
export interface NamedEntity {
  readonly type: EntityType
  readonly entity: Entity
}

/** The words that credit a quote to somebody: its cue, or the expression that stands for the speaker. */
export interface Credit {
  readonly part: 'cue' | 'source'
  readonly quote: Quote
}

/** A stretch of text throughout which the same things hold. */
export interface Segment extends Span {
  readonly text: string
  readonly quote: Quote | null
  readonly credit: Credit | null
  readonly name: NamedEntity | null
}

export interface MarkedParagraph extends Span {
  readonly kind: ParagraphKind
  readonly segments: readonly Segment[]
}

interface Layer<Mark> {
  readonly spans: readonly (Span & { readonly mark: Mark })[]
  next: number
}

/**
 * The text paragraph by paragraph, cut wherever a quote, a credit or a name begins or ends: what every format needs that
 * shows the article itself. Where two quotes (or two names) overlap, the one that starts first keeps the words.
 */
export function markText({ text, extraction }: Result): readonly MarkedParagraph[] {
  const quotes = layerOf(quoteMarks(extraction))
  const credits = layerOf(creditMarks(extraction))
  const names = layerOf(nameMarks(extraction))
  const cuts = cutsOf([quotes, credits, names])
  let next = 0
  return readDocument(extraction.id, text).paragraphs.map(({ start, end, kind }) => {
    const segments: Segment[] = []
    while (next < cuts.length && cuts[next] <= start) next++
    for (let at = start; at < end;) {
      const to = next < cuts.length && cuts[next] < end ? cuts[next++] : end
      segments.push({ start: at, end: to, text: text.slice(at, to), quote: markAt(quotes, at), credit: markAt(credits, at), name: markAt(names, at) })
      at = to
    }
    return { start, end, kind, segments }
  })
}

/** Runs of segments that have one thing in common, such as their quote. */
export function groupSegments<Key>(segments: readonly Segment[], keyOf: (segment: Segment) => Key): readonly { readonly key: Key; readonly segments: readonly Segment[] }[] {
  const groups: { key: Key; segments: Segment[] }[] = []
  for (const segment of segments) {
    const last = groups.at(-1)
    if (last && last.key === keyOf(segment)) last.segments.push(segment)
    else groups.push({ key: keyOf(segment), segments: [segment] })
  }
  return groups
}

type Marked<Mark> = Span & { readonly mark: Mark }

const quoteMarks = ({ quotes }: Extraction): readonly Marked<Quote>[] => quotes.flatMap((quote) => quote.spans.map((span) => ({ ...span, mark: quote })))

const creditMarks = ({ quotes }: Extraction): readonly Marked<Credit>[] => quotes.flatMap((quote) => {
  const parts = [['cue', quote.cue], ['source', quote.speaker?.mention ?? null]] as const
  return parts.flatMap(([part, span]) => (span ? [{ start: span.start, end: span.end, mark: { part, quote } }] : []))
})

const nameMarks = ({ people, places, organizations }: Extraction): readonly Marked<NamedEntity>[] =>
  [...entityMarks('person', people), ...entityMarks('place', places), ...entityMarks('organization', organizations)]

const entityMarks = (type: EntityType, entities: readonly Entity[]): readonly Marked<NamedEntity>[] => entities.flatMap((entity) => {
  const mark = { type, entity }
  return entity.mentions.map(({ start, end }) => ({ start, end, mark }))
})

/** Sorted spans that do not overlap. */
function layerOf<Mark>(marks: readonly Marked<Mark>[]): Layer<Mark> {
  const spans: Marked<Mark>[] = []
  let free = 0
  for (const { start, end, mark } of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= free) continue
    spans.push({ start: Math.max(start, free), end, mark })
    free = end
  }
  return { spans, next: 0 }
}

const cutsOf = (layers: readonly Layer<unknown>[]): readonly number[] =>
  [...new Set(layers.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end])))].sort((a, b) => a - b)

/** What a layer says of an offset. Offsets must be asked for in order: each layer is walked once. */
function markAt<Mark>(layer: Layer<Mark>, offset: number): Mark | null {
  while (layer.next < layer.spans.length && layer.spans[layer.next].end <= offset) layer.next++
  const span = layer.spans[layer.next]
  return span && span.start <= offset ? span.mark : null
}
