import { expand } from 'jsonld'
import { describe, expect, it } from 'vitest'
import { jsonld } from '../../src/output/json-ld.js'
import { HARBOUR, resultOf, written } from './marked-result.js'

type Node = Readonly<Record<string, unknown>>

/** What schema.org allows each type used here, inherited properties included (https://schema.org/docs/full.html). */
const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: ['headline', 'identifier', 'mentions', 'hasPart'],
  Quotation: ['text', 'spokenByCharacter'],
  Person: ['name', 'jobTitle'],
  Place: ['name', 'address'],
  Organization: ['name'],
  PostalAddress: ['addressCountry'],
}

/** Stands for the context that schema.org serves: every word is one of its terms. */
const CONTEXT = { '@context': { '@vocab': 'http://schema.org/', '@base': 'http://example.org/' } }

const articleOf = (text: string): Node => JSON.parse(text) as Node
const known = { roles: { 'Ann Lee': 'harbour master' }, countries: { Lusaka: 'ZM' } }

function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  if (value === null || typeof value !== 'object') return []
  return [value as Node, ...Object.values(value).flatMap(nodesOf)]
}

describe('jsonld', () => {
  it('says in the words of schema.org who said what', () => {
    const { hasPart, mentions } = articleOf(written(jsonld, resultOf(HARBOUR, known)))
    expect(hasPart).toEqual([
      { '@type': 'Quotation', '@id': 'story.txt#q1', text: 'We are back, All of us.', spokenByCharacter: { '@id': 'story.txt#p1', name: 'Ann Lee' } },
      { '@type': 'Quotation', '@id': 'story.txt#q2', text: 'The port lost two cranes', spokenByCharacter: { '@id': 'story.txt#s2', name: 'the Harbour Board' } },
      { '@type': 'Quotation', '@id': 'story.txt#q3', text: 'Who pays for them?' },
    ])
    expect(mentions).toContainEqual({ '@type': 'Person', '@id': 'story.txt#p1', name: 'Ann Lee', jobTitle: 'harbour master' })
    expect(mentions).toContainEqual({ '@type': 'Place', '@id': 'story.txt#l1', name: 'Lusaka', address: { '@type': 'PostalAddress', addressCountry: 'ZM' } })
  })

  it('uses no type and no property that schema.org does not have', () => {
    for (const node of nodesOf(articleOf(written(jsonld, resultOf(HARBOUR, known))))) {
      const type = node['@type'] as string | undefined
      const allowed = type === undefined ? ['name'] : VOCABULARY[type]
      for (const key of Object.keys(node)) if (!key.startsWith('@')) expect(allowed).toContain(key)
    }
  })

  it('expands to linked data in which each speaker is one thing', async () => {
    const expanded = await expand({ ...articleOf(written(jsonld, resultOf(HARBOUR, known))), ...CONTEXT })
    const nodes = nodesOf(expanded)
    const speakers = nodes.flatMap((node) => nodesOf(node['http://schema.org/spokenByCharacter']).map((speaker) => speaker['@id'])).filter((id) => id !== undefined)
    expect(speakers).toEqual(['http://example.org/story.txt#p1', 'http://example.org/story.txt#s2'])
    for (const speaker of speakers) expect(nodes.some((node) => node['@id'] === speaker && node['@type'] !== undefined)).toBe(true)
  })

  it.each(['//host/path', 'javascript:alert(1)', 'a?b#c', 'stories.jsonl:3', '\ud800'])('never takes the id %j for more than a name', (id) => {
    const iri = articleOf(written(jsonld, resultOf('“Hi.”', { id })))['@id'] as string
    expect(new URL(iri, 'http://example.org/x/')).toMatchObject({ host: 'example.org', search: '', hash: '', protocol: 'http:' })
  })
})
