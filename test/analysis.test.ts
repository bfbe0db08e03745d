import { describe, expect, test } from 'vitest'
import { analyze, rangeSpan } from '../src/analysis.js'
import { readDocument } from '../src/reading/index.js'

function sentencesOf(text: string): readonly string[] {
  const { document, tokens, sentences } = analyze(readDocument('-', text))
  return sentences.map((sentence) => {
    const { start, end } = rangeSpan(tokens, sentence)
    return document.text.slice(start, end)
  })
}

describe('a sentence', () => {
  test.each([
    ['Ann Lee lives in Fargo, N.D.', 'Her mother called.'], ['It rained in the U.S.', 'The mayor left.'], ['She met Tom Hale Jr.', 'He was late.'], ['They met at 5 p.m.', 'But nobody came.'],
    ['She works for Arbel Inc.', 'It is a bank.'], ['They sang of Malcolm X.', 'After that they left.'], ['It was late.', 'Ann Lee left.'], ['“It is late.”', 'She left.'], ['The man was gravely ill.', 'Tom Hale, a nurse, left.'], ['There was no time to wash.', 'Tom Hale left.'], ['The answer was no.', '4 people left.'], ['She met Ms. Barr.', 'The mayor left.'],
  ])('ends before one that opens: “%s” “%s”', (first, second) => {
    expect(sentencesOf(`${first} ${second}`)).toEqual([first, second])
  })

  test.each([
    'She met Mr. The, a singer.', 'It went to the U.S. Senate on Monday.', 'They met at 5 p.m. Friday in Oslo.', 'The case was Lee vs. The Harbour Board.', 'Tom J. Hale left.', 'He saw the U.S. the next day.', 'She left Peoria, Ill. on Monday.', 'He is in Prison No. 4 in Tarn.', 'The fine was Rs. 500 in all.', 'She met Barr. Musa Bello there.',
  ])('goes on after an abbreviation: “%s”', (text) => {
    expect(sentencesOf(text)).toEqual([text])
  })
})
