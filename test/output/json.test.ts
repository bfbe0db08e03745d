import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import schema from '../../src/extraction.schema.json' with { type: 'json' }
import { extract } from '../../src/extract.js'
import type { Extraction } from '../../src/extraction.js'
import { json } from '../../src/output/json.js'
import { jsonl } from '../../src/output/jsonl.js'
import { CONTEXT, EXTRACTION, RESULT, withTexts } from './articles.js'

const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)

/** The same schema, allowing no field that it does not name: that is how it is known to name them all. */
const namesAll = new Ajv2020({ strict: false }).compile(closed(schema))

function closed(node: unknown): Record<string, unknown> {
  const copy = Object.fromEntries(Object.entries(node as Record<string, unknown>).map(([key, value]) => [
    key, Array.isArray(value) ? value.map((item: unknown) => (typeof item === 'object' ? closed(item) : item)) : value !== null && typeof value === 'object' ? closed(value) : value,
  ]))
  return copy['type'] === 'object' ? { ...copy, additionalProperties: false } : copy
}

describe('JSON', () => {
  test('is what the schema says, down to the last field', () => {
    const record: unknown = JSON.parse(json.document(RESULT, CONTEXT))
    expect(record).toEqual(EXTRACTION)
    expect(isValid(record)).toBe(true)
    expect(namesAll(record)).toBe(true)
  })

  test('the schema wants what is always there', () => {
    for (const field of ['whosaid', 'id', 'title', 'problems']) expect(isValid({ ...EXTRACTION, [field]: undefined })).toBe(false)
    expect(isValid({ ...EXTRACTION, quotes: [{ ...EXTRACTION.quotes[0], confidence: 2 }] })).toBe(false)
    expect(isValid({ ...EXTRACTION, places: [{ ...EXTRACTION.places[0], country: 'Sweden' }] })).toBe(false)
  })

  test('an error record and an array are in the schema as well', () => {
    expect(isValid(JSON.parse(jsonl.failure!({ id: null, line: 3, error: { code: 'no-text', message: 'm' } })))).toBe(true)
    expect(isValid([EXTRACTION, EXTRACTION])).toBe(true)
  })

  test('whatever the text, the extraction is valid and its spans give back their texts', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('“', '”', '"', '‘', '’', ' said', ' Ann Lee', '.', ',', '\n\n', 'He', ' ', 'in Oslo')).map((parts) => parts.join(''))), (text) => {
      const extraction = extract(text)
      const record = JSON.parse(jsonl.document({ extraction, text, kept: {} }, CONTEXT)) as Extraction
      expect(isValid(record)).toBe(true)
      for (const mention of [...record.people, ...record.places, ...record.organizations].flatMap(({ mentions }) => mentions)) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text)
      }
    }), { numRuns: 200 })
  })

  test('leaves out the parts not asked for', () => {
    expect(Object.keys(JSON.parse(json.document(RESULT, { ...CONTEXT, parts: ['people'] })) as object)).toEqual(['whosaid', 'id', 'title', 'people', 'problems'])
  })

  test('shows no control character of the article to a terminal, and parses to it all the same', () => {
    const text = 'a\u009b2J\u202eb\u2028\u007f\u001b'
    const out = jsonl.document(withTexts(text), CONTEXT)
    expect(out).not.toMatch(/[\u007f-\u009f\u202e\u2028]|[\0-\u001f](?=.)/u)
    expect((JSON.parse(out) as Extraction).title).toBe(text)
  })
})

describe('offsets', () => {
  const { text } = RESULT

  test.each([['codepoint', (part: string) => Array.from(part).length], ['byte', (part: string) => Buffer.byteLength(part)]] as const)('%s', (offsets, measure) => {
    const { quotes, people, problems } = JSON.parse(json.document(RESULT, { ...CONTEXT, offsets })) as Extraction
    const recounted = [quotes[0].spans[0], quotes[0].speaker!.mention!, quotes[0].cue!, people[0].mentions[0], problems[0]]
    const original = [EXTRACTION.quotes[0].spans[0], EXTRACTION.quotes[0].speaker!.mention!, EXTRACTION.quotes[0].cue!, EXTRACTION.people[0].mentions[0], EXTRACTION.problems[0]]
    expect(recounted.map(({ start, end }) => [start, end])).toEqual(original.map(({ start, end }) => [measure(text.slice(0, start)), measure(text.slice(0, end))]))
  })
})
