import type { Extraction, PlaceEntity } from '../extraction.js'
import { toSafeJson } from '../terminal-text.js'
import { documentIri } from './document-iri.js'
import type { OutputFormat } from './output-format.js'
import { wellFormed } from './well-formed.js'

/**
 * GeoJSON (RFC 7946): one `FeatureCollection` for all articles, with a feature a line for each place of each; its geometry
 * is null where nothing says where the place lies.
 */
export const geojson: OutputFormat = {
  opening: () => '{"type":"FeatureCollection","features":[\n',
  document: ({ extraction }, { parts }) => (parts.includes('places') ? extraction.places.map((place) => toSafeJson(toFeature(place, extraction))).join(',\n') : ''),
  between: ',\n',
  closing: () => '\n]}\n',
}

const toFeature = ({ id, name, country, coordinates, mentions }: PlaceEntity, article: Extraction): object => ({
  type: 'Feature',
  id: `${documentIri(article.id)}#${id}`,
  geometry: coordinates ? { type: 'Point', coordinates: [coordinates.longitude, coordinates.latitude] } : null,
  properties: { name: wellFormed(name), country, mentions: mentions.length, article: wellFormed(article.id), title: article.title === null ? null : wellFormed(article.title) },
})
