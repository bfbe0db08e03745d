import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markText } from '../../src/output/marked-text.js'
import { HARBOUR, resultOf } from './marked-result.js'

describe('markText', () => {
  it('cuts a paragraph wherever a quote, a credit or a name begins or ends', () => {
    const paragraph = markText(resultOf(HARBOUR))[1]
    expect(paragraph.segments.map(({ text, quote, credit, name }) => [text, quote?.id, credit?.part, name?.type])).toEqual([
      ['“', undefined, undefined, undefined],
      ['We are back,', 'q1', undefined, undefined],
      ['” ', undefined, undefined, undefined],
      ['Ann Lee', undefined, 'source', 'person'],
      [' ', undefined, undefined, undefined],
      ['said', undefined, 'cue', undefined],
      [' in ', undefined, undefined, undefined],
      ['Lusaka', undefined, undefined, 'place'],
      ['. “', undefined, undefined, undefined],
      ['All of us.', 'q1', undefined, undefined],
      ['”', undefined, undefined, undefined],
    ])
  })

  it('shows the longer of two names that begin together', () => {
    const [paragraph] = markText(resultOf('The =*Lusaka* Times= came.'))
    expect(paragraph.segments.map(({ text, name }) => [text, name?.type])).toEqual([['The ', undefined], ['Lusaka Times', 'organization'], [' came.', undefined]])
  })

  it('gives back every paragraph whole, however spans overlap', () => {
    const { text, extraction } = resultOf(HARBOUR)
    const span = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    fc.assert(fc.property(fc.array(span, { minLength: 1, maxLength: 6 }), (spans) => {
      const quotes = spans.map((one, index) => ({ ...extraction.quotes[0], id: `q${index}`, spans: [one] }))
      for (const { start, end, segments } of markText({ text, extraction: { ...extraction, quotes }, kept: {} })) {
        expect(segments.map((segment) => segment.text).join('')).toBe(text.slice(start, end))
      }
    }))
  })
})
