import fc from 'fast-check'
import { expect, it } from 'vitest'
import { analyze, type Analysis } from '../../src/analysis.js'
import { readDocument } from '../../src/reading/index.js'
import { arbitraryText } from './arbitrary-article.js'

const RUNS = 400

function always(sentence: string, holds: (analysis: Analysis) => void): void {
  it(sentence, () => {
    fc.assert(fc.property(arbitraryText, (text) => holds(analyze(readDocument('-', text)))), { numRuns: RUNS })
  })
}

always('each word of a text lies in one paragraph', ({ document: { text, paragraphs } }) => {
  const letters = [...text.matchAll(/[\p{L}\p{N}]/gu)]
  for (const { index } of letters) expect(paragraphs.filter(({ start, end }) => index >= start && index < end)).toHaveLength(1)
})

always('paragraphs come in the order of the text and share no character', ({ document: { paragraphs } }) => {
  paragraphs.forEach(({ start, end }, index) => {
    expect(end).toBeGreaterThan(start)
    expect(start).toBeGreaterThanOrEqual(index === 0 ? 0 : paragraphs[index - 1].end)
  })
})

always('at most one paragraph is the headline, and the title is its text', ({ document: { text, title, paragraphs } }) => {
  const headlines = paragraphs.filter(({ kind }) => kind === 'headline')
  expect(headlines.map(({ start, end }) => text.slice(start, end))).toEqual(title === null ? [] : [title])
})

always('tokens come in the order of the text, hold something and lie within their paragraph', ({ document, tokens, paragraphs }) => {
  paragraphs.forEach(({ first, end }, index) => {
    for (let token = first; token < end; token++) {
      expect(tokens.ends[token]).toBeGreaterThan(tokens.starts[token])
      expect(tokens.starts[token]).toBeGreaterThanOrEqual(token === first ? document.paragraphs[index].start : tokens.ends[token - 1])
      expect(tokens.ends[token]).toBeLessThanOrEqual(document.paragraphs[index].end)
    }
  })
})

always('each token lies in one sentence', ({ tokens, sentences }) => {
  expect(sentences.map(({ first, end }) => end - first).reduce((sum, length) => sum + length, 0)).toBe(tokens.count)
  sentences.forEach(({ first }, index) => expect(first).toBe(index === 0 ? 0 : sentences[index - 1].end))
})
