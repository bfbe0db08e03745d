import { describe, expect, it } from 'vitest'
import type { Coordinates } from '../../src/extraction.js'
import { geojson } from '../../src/output/geojson.js'
import type { Result } from '../../src/output/output-format.js'
import { whosaid } from '../cli/console.js'
import { CONTEXT, HARBOUR, resultOf } from './marked-result.js'

interface Feature {
  readonly type: string
  readonly id: string
  readonly geometry: { readonly type: string; readonly coordinates: readonly number[] } | null
  readonly properties: Readonly<Record<string, unknown>>
}

interface Collection {
  readonly type: string
  readonly features: readonly Feature[]
}

const placed = (result: Result, coordinates: Coordinates | null): Result =>
  ({ ...result, extraction: { ...result.extraction, places: result.extraction.places.map((place) => ({ ...place, coordinates })) } })

const collectionOf = (...results: readonly Result[]): Collection =>
  JSON.parse((geojson.opening?.(true, CONTEXT) ?? '') + results.map((result) => geojson.document(result, CONTEXT)).join(geojson.between) + (geojson.closing?.(true, CONTEXT) ?? '')) as Collection

const LUSAKA = resultOf(HARBOUR, { countries: { Lusaka: 'ZM' } })

describe('geojson', () => {
  it('makes a feature of a place, longitude first as RFC 7946 has it', () => {
    expect(collectionOf(placed(LUSAKA, { latitude: -15.41, longitude: 28.29 }))).toEqual({
      type: 'FeatureCollection',
      features: [{
        type: 'Feature', id: 'story.txt#l1', geometry: { type: 'Point', coordinates: [28.29, -15.41] },
        properties: { name: 'Lusaka', country: 'ZM', mentions: 1, article: 'story.txt', title: 'Harbour opens after storm' },
      }],
    })
  })

  it('has no geometry for a place that lies nobody knows where', () => expect(collectionOf(placed(LUSAKA, null)).features[0].geometry).toBeNull())

  it.each(['</script><script>', '"}],"x":[{"', '\u202e\u0085', '\ud800', 'javascript:alert(1)'])('takes the id %j for no more than a name', (id) => {
    const { features } = collectionOf(placed(resultOf(HARBOUR, { id }), null))
    expect(features).toHaveLength(1)
    expect(Object.keys(features[0])).toEqual(['type', 'id', 'geometry', 'properties'])
    expect(new URL(features[0].id, 'http://example.org/')).toMatchObject({ host: 'example.org', protocol: 'http:' })
  })
})

describe('a map of several articles', () => {
  const files = { 'a.txt': 'It rained in Nairobi.\n', 'b.txt': '“It rained,” she said.\n', 'c.txt': 'It rained in Lusaka and in Lusaka.\n' }
  const mapOf = async (...argv: readonly string[]): Promise<Collection> => {
    const { code, out, err } = await whosaid([...argv, '-f', 'geojson'], { files })
    expect([code, err]).toEqual([0, ''])
    return JSON.parse(out) as Collection
  }

  it('is one collection, also where a story names no place', async () => {
    const { features } = await mapOf('a.txt', 'b.txt', 'c.txt')
    expect(features.map(({ properties: { article, name, mentions } }) => [article, name, mentions])).toEqual([['a.txt', 'Nairobi', 1], ['c.txt', 'Lusaka', 2]])
    const [longitude, latitude] = features[0].geometry!.coordinates
    expect([Math.round(longitude), Math.round(latitude)]).toEqual([37, -1])
  })

  it('is an empty collection for a story without places', async () => expect((await mapOf('b.txt')).features).toEqual([]))
  it('shows places only', async () => expect((await mapOf('a.txt', '--only', 'people')).features).toEqual([]))
})

describe('coordinates', () => {
  const STORY = 'It rained in Nairobi. In Kenya it often does, and at Old Mill Bend too.\n'
  const placesOf = async (...argv: readonly string[]): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    const { out } = await whosaid(['a.txt', '-f', 'json', '--only', 'places', ...argv], { files: { 'a.txt': STORY } })
    return (JSON.parse(out) as { readonly places: readonly Readonly<Record<string, unknown>>[] }).places
  }

  it('come where they are asked for', async () => {
    const places = await placesOf('--coordinates')
    expect(places.find(({ name }) => name === 'Nairobi')?.['coordinates']).toEqual({ latitude: -1.28, longitude: 36.82 })
    expect(places.find(({ name }) => name === 'Kenya')?.['coordinates']).toMatchObject({ latitude: expect.any(Number) as number })
    expect((await placesOf()).every((place) => !('coordinates' in place))).toBe(true)
  })

  it('have no place in a table', async () => {
    const { code, err } = await whosaid(['a.txt', '--coordinates'], { files: { 'a.txt': STORY } })
    expect([code, err]).toEqual([2, 'whosaid: --coordinates goes with --format json, jsonl or geojson, not table\n'])
  })
})
