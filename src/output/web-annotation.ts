import type { Entity, EntityType, Extraction, Quote } from '../extraction.js'
import type { Span } from '../span.js'
import { documentIri } from './document-iri.js'
import { codePointOffsets } from './offsets.js'
import type { OutputFormat, Part, Result } from './output-format.js'
import { toSafeJson } from '../terminal-text.js'
import { wellFormed } from './well-formed.js'

type Node = Readonly<Record<string, unknown>>

/** How much text before and after the words a selector quotes: enough to find them again when the article has changed a little. */
const CONTEXT_LENGTH = 32

/**
 * W3C Web Annotations (https://www.w3.org/TR/annotation-model/), a page of them for each article. Targets are selected by
 * the words themselves with some text around them, and by position in code points, as the model asks.
 */
export const webAnnotation: OutputFormat = {
  opening: (several) => (several ? '[\n' : ''),
  document: (result, { parts }) => toSafeJson(toAnnotationPage(result, parts), 2),
  between: ',\n',
  closing: (several) => (several ? '\n]\n' : '\n'),
}

function toAnnotationPage(result: Result, parts: readonly Part[]): Node {
  const { extraction } = result
  const { id, quotes, people, places, organizations } = extraction
  const targetsOf = targetMaker(result)
  const annotation = (local: string, motivation: string, body: readonly Node[], spans: readonly Span[]): Node => {
    const targets = targetsOf(spans)
    return { id: `${documentIri(id)}#${local}`, type: 'Annotation', motivation, body, target: targets.length === 1 ? targets[0] : targets }
  }
  const named = (type: EntityType, entities: readonly Entity[]): readonly Node[] => entities.flatMap((entity) => entity.mentions.map((mention, index) =>
    annotation(`${entity.id}-${index + 1}`, 'identifying', [tag(type), name(entity.name)], [mention])))
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${documentIri(id)}#annotations`,
    type: 'AnnotationPage',
    items: [
      ...(parts.includes('quotes') ? quotes.flatMap((quote) => quoteAnnotations(quote, extraction, annotation)) : []),
      ...(parts.includes('people') ? named('person', people) : []),
      ...(parts.includes('places') ? named('place', places) : []),
      ...(parts.includes('organizations') ? named('organization', organizations) : []),
    ],
  }
}

type Annotate = (local: string, motivation: string, body: readonly Node[], spans: readonly Span[]) => Node

/** The quote itself, and its cue and its speaker's mention, which link to it. */
function quoteAnnotations({ id, type, speaker, cue, spans }: Quote, extraction: Extraction, annotate: Annotate): readonly Node[] {
  const link = { type: 'SpecificResource', purpose: 'linking', source: `${documentIri(extraction.id)}#${id}` }
  return [
    annotate(id, 'identifying', [tag('quote'), tag(type), ...(speaker ? [name(speaker.name)] : [])], spans),
    ...(cue ? [annotate(`${id}-cue`, 'linking', [tag('cue'), link], [cue])] : []),
    ...(speaker?.mention ? [annotate(`${id}-speaker`, 'linking', [tag('speaker'), link], [speaker.mention])] : []),
  ]
}

const tag = (value: string): Node => ({ type: 'TextualBody', purpose: 'tagging', value })
const name = (value: string): Node => ({ type: 'TextualBody', purpose: 'identifying', value })

/** Spans as targets. All positions of a document are counted anew at once, since that means to go through its text. */
function targetMaker({ extraction, text }: Result): (spans: readonly Span[]) => readonly Node[] {
  const positions = codePointOffsets(text)
  return (spans) => spans.map(({ start, end }) => ({
    source: documentIri(extraction.id),
    selector: [
      {
        type: 'TextQuoteSelector', exact: text.slice(start, end),
        prefix: wellFormed(text.slice(Math.max(0, start - CONTEXT_LENGTH), start)), suffix: wellFormed(text.slice(end, end + CONTEXT_LENGTH)),
      },
      { type: 'TextPositionSelector', start: positions(start), end: positions(end) },
    ],
  }))
}
