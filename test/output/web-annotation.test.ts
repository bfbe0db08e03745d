import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { webAnnotation } from '../../src/output/web-annotation.js'
import { HARBOUR, resultOf, written } from './marked-result.js'

/** The parts of the W3C's model (https://www.w3.org/TR/annotation-model/) that are used, as strict as it is. */
const MODEL = {
  $defs: {
    body: {
      oneOf: [
        { type: 'object', required: ['type', 'value', 'purpose'], additionalProperties: false, properties: { type: { const: 'TextualBody' }, value: { type: 'string' }, purpose: { $ref: '#/$defs/motivation' } } },
        { type: 'object', required: ['type', 'source'], additionalProperties: false, properties: { type: { const: 'SpecificResource' }, source: { type: 'string' }, purpose: { $ref: '#/$defs/motivation' } } },
      ],
    },
    motivation: { enum: ['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting', 'identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'] },
    selector: {
      oneOf: [
        { type: 'object', required: ['type', 'exact'], additionalProperties: false, properties: { type: { const: 'TextQuoteSelector' }, exact: { type: 'string' }, prefix: { type: 'string' }, suffix: { type: 'string' } } },
        { type: 'object', required: ['type', 'start', 'end'], additionalProperties: false, properties: { type: { const: 'TextPositionSelector' }, start: { type: 'integer', minimum: 0 }, end: { type: 'integer', minimum: 0 } } },
      ],
    },
    target: { type: 'object', required: ['source', 'selector'], additionalProperties: false, properties: { source: { type: 'string' }, selector: { type: 'array', items: { $ref: '#/$defs/selector' } } } },
    annotation: {
      type: 'object', required: ['id', 'type', 'target'], additionalProperties: false,
      properties: {
        id: { type: 'string' }, type: { const: 'Annotation' }, motivation: { $ref: '#/$defs/motivation' }, body: { type: 'array', items: { $ref: '#/$defs/body' } },
        target: { oneOf: [{ $ref: '#/$defs/target' }, { type: 'array', minItems: 2, items: { $ref: '#/$defs/target' } }] },
      },
    },
  },
  type: 'object', required: ['@context', 'id', 'type', 'items'], additionalProperties: false,
  properties: { '@context': { const: 'http://www.w3.org/ns/anno.jsonld' }, id: { type: 'string' }, type: { const: 'AnnotationPage' }, items: { type: 'array', items: { $ref: '#/$defs/annotation' } } },
}

interface Selector { readonly exact?: string; readonly prefix?: string; readonly start?: number; readonly end?: number }
interface Annotation { readonly id: string; readonly body: readonly unknown[]; readonly target: Target | readonly Target[] }
interface Target { readonly selector: readonly Selector[] }
interface AnnotationPage { readonly items: readonly Annotation[] }

const pageOf = (text: string): AnnotationPage => JSON.parse(text) as AnnotationPage

describe('web-annotation', () => {
  it('is valid against the model', () => {
    const validate = new Ajv2020().compile(MODEL)
    expect(validate(pageOf(written(webAnnotation, resultOf(HARBOUR)))) ? [] : validate.errors).toEqual([])
  })

  it('selects the words by themselves and by their position in code points', () => {
    const result = resultOf(`Crane 🏗 falls

[direct1 “We are back,”] {Ann Lee} <said>. [direct1 “All of us.”]`)
    const [{ body, target }] = pageOf(written(webAnnotation, result)).items
    const characters = Array.from(result.text)
    const targets = target as readonly Target[]
    expect(body).toContainEqual({ type: 'TextualBody', purpose: 'identifying', value: 'Ann Lee' })
    expect(targets.map(({ selector: [quote] }) => quote.exact)).toEqual(['We are back,', 'All of us.'])
    for (const { selector: [quote, position] } of targets) expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact)
    expect(targets[0].selector[0].prefix).toBe('Crane 🏗 falls\n\n“')
  })

  it('links cue and speaker to their quote', () => {
    const ids = pageOf(written(webAnnotation, resultOf(HARBOUR), { parts: ['quotes'] })).items.map(({ id }) => id)
    expect(ids).toEqual(['story.txt#q1', 'story.txt#q1-cue', 'story.txt#q1-speaker', 'story.txt#q2', 'story.txt#q2-cue', 'story.txt#q2-speaker', 'story.txt#q3'])
  })
})
