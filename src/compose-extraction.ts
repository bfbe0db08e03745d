import type { AttributedQuote, Attribution } from './attribution/index.js'
import type { Document } from './document.js'
import type { FoundEntity } from './entities/index.js'
import { FORMAT_VERSION, type EntityType, type Extraction, type Problem, type Quote, type QuoteSpeaker, type Speaker } from './extraction.js'
import { textSpan } from './span.js'
import { countWords } from './word-count.js'

/** Gives ids and puts what the stages found into the wire format. */
export function composeExtraction(
  document: Document, attribution: Attribution, entities: readonly FoundEntity[], problems: readonly Problem[], { explain = false },
): Extraction {
  const { text } = document
  const quotes = attribution.quotes.map((found, index) => composeQuote(text, found, index, attribution, explain))
  const of = (type: EntityType, letter: string) => entities.filter((entity) => entity.type === type).map((entity, index) => ({
    entity, common: { id: `${letter}${index + 1}`, name: entity.name, mentions: entity.mentions.map((span) => textSpan(text, span)) },
  }))
  return {
    whosaid: FORMAT_VERSION, id: document.id, title: document.title, quotes,
    speakers: composeSpeakers(attribution, quotes),
    people: of('person', 'p').map(({ entity, common: { id, name, mentions } }) => ({ id, name, role: attribution.roles.get(entity) ?? entity.role, mentions })),
    places: of('place', 'l').map(({ entity, common: { id, name, mentions } }) => ({ id, name, country: entity.country, mentions })),
    organizations: of('organization', 'o').map(({ common }) => common),
    problems: [...problems, ...attribution.problems].sort((a, b) => a.start - b.start),
  }
}

function composeSpeakers({ speakers, quotes: attributed }: Attribution, quotes: readonly Quote[]): readonly Speaker[] {
  const own: Quote[][] = speakers.map(() => [])
  attributed.forEach(({ speaker }, index) => {
    if (speaker !== null) own[speaker].push(quotes[index])
  })
  return speakers.map((speaker, index) => ({
    id: `s${index + 1}`, name: speaker.name, kind: speaker.kind, role: speaker.role,
    quotes: own[index].map(({ id }) => id), words: own[index].reduce((sum, { text }) => sum + countWords(text), 0),
  }))
}

function composeQuote(text: string, found: AttributedQuote, index: number, { speakers }: Attribution, explain: boolean): Quote {
  const { quote } = found
  return {
    id: `q${index + 1}`, type: quote.type, text: quote.spans.map(({ start, end }) => text.slice(start, end)).join(' '),
    spans: quote.spans.map(({ start, end }) => ({ start, end })),
    speaker: found.speaker === null ? null : composeSpeaker(text, found, speakers[found.speaker], found.speaker),
    cue: quote.cue && textSpan(text, quote.cue), rule: found.rule, confidence: Math.round(found.confidence * 100) / 100,
    ...(found.via === null ? {} : { via: found.via }), ...(explain ? { explanation: quote.explanation } : {}),
  }
}

const composeSpeaker = (text: string, { quote }: AttributedQuote, { name, role }: Attribution['speakers'][number], index: number): QuoteSpeaker =>
  ({ id: `s${index + 1}`, name, role, mention: quote.source && textSpan(text, quote.source) })
