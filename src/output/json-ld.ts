import type { Entity, Extraction, PersonEntity, PlaceEntity, Quote, Speaker } from '../extraction.js'
import { documentIri } from './document-iri.js'
import type { OutputFormat, Part } from './output-format.js'
import { toSafeJson } from '../terminal-text.js'

type Node = Readonly<Record<string, unknown>>

/**
 * JSON-LD in the words of schema.org: a `NewsArticle` that `mentions` people, places and organizations, with a `Quotation`
 * for each quote, `spokenByCharacter` of who said it. For several articles an array.
 */
export const jsonld: OutputFormat = {
  opening: (several) => (several ? '[\n' : ''),
  document: ({ extraction }, { parts }) => toSafeJson(toNewsArticle(extraction, parts), 2),
  between: ',\n',
  closing: (several) => (several ? '\n]\n' : '\n'),
}

function toNewsArticle(extraction: Extraction, parts: readonly Part[]): Node {
  const { id, title, quotes, speakers } = extraction
  const iri = (local: string): string => `${documentIri(id)}#${local}`
  const shows = (part: Part): boolean => parts.includes(part)
  const entities = new Map([...extraction.people, ...extraction.organizations].map((entity) => [entity.name, entity]))
  const speakerIri = new Map(speakers.map((speaker) => [speaker.id, iri(entities.get(speaker.name)?.id ?? speaker.id)]))
  const mentions = [
    ...(shows('people') ? extraction.people.map((person) => personNode(person, iri)) : []),
    ...(shows('places') ? extraction.places.map((place) => placeNode(place, iri)) : []),
    ...(shows('organizations') ? extraction.organizations.map((organization) => organizationNode(organization, iri)) : []),
    ...(shows('speakers') ? speakers.filter(({ name }) => !entities.has(name)).map((speaker) => speakerNode(speaker, iri)) : []),
  ]
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': documentIri(id),
    identifier: id,
    ...(title === null ? {} : { headline: title }),
    ...(mentions.length > 0 ? { mentions } : {}),
    ...(shows('quotes') && quotes.length > 0 ? { hasPart: quotes.map((quote) => quotationNode(quote, iri, speakerIri)) } : {}),
  }
}

type Iri = (local: string) => string

const quotationNode = ({ id, text, speaker }: Quote, iri: Iri, speakerIri: ReadonlyMap<string, string>): Node => ({
  '@type': 'Quotation', '@id': iri(id), text,
  ...(speaker ? { spokenByCharacter: { '@id': speakerIri.get(speaker.id) ?? iri(speaker.id), name: speaker.name } } : {}),
})

const personNode = ({ id, name, role }: PersonEntity, iri: Iri): Node => ({ '@type': 'Person', '@id': iri(id), name, ...(role === null ? {} : { jobTitle: role }) })

const placeNode = ({ id, name, country }: PlaceEntity, iri: Iri): Node => ({
  '@type': 'Place', '@id': iri(id), name, ...(country === null ? {} : { address: { '@type': 'PostalAddress', addressCountry: country } }),
})

const organizationNode = ({ id, name }: Entity, iri: Iri): Node => ({ '@type': 'Organization', '@id': iri(id), name })

/** schema.org lets people and organizations speak: a group of officials is nearer to an organization than to one person. */
const speakerNode = ({ id, name, kind, role }: Speaker, iri: Iri): Node =>
  (kind === 'person' ? personNode({ id, name, role, mentions: [] }, iri) : organizationNode({ id, name, mentions: [] }, iri))
