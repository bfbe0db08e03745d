import { describe, expect, test } from 'vitest'
import { withInnerSource } from '../../src/attribution/inner-source.js'
import { readStory } from '../story.js'

/** Who said, by which verb, what: "Lind | told | the quay was lost"; null where the words stay with the source that is marked. */
function innerOf(marked: string): string | null {
  const { story: { text }, analysis, quotes: [quote] } = readStory(marked)
  const inner = withInnerSource(analysis.tokens, quote)
  if (inner === quote) return null
  return [inner.source, inner.cue, ...inner.spans].map((span) => span && text.slice(span.start, span.end)).join(' | ')
}

describe('words that an outlet passes on', () => {
  test.each([
    ['Lind told the board that the quay was lost', 'Lind | told | the quay was lost'],
    ['Lind told the harbour board that it was lost', 'Lind | told | it was lost'],
    ['Lind said that all was lost', 'Lind | said | all was lost'],
    ['Lind said that nobody', 'Lind | said | nobody'],
    ['Lind said the quay was lost', 'Lind | said | the quay was lost'],
    ['Lind said work would start at noon', 'Lind | said | work would start at noon'],
    ['Lind said two boats had sunk', 'Lind | said | two boats had sunk'],
    ['Lind said the same of the quay', 'Lind | said | the same of the quay'],
    ['Lind said it all', 'Lind | said | it all'],
    ['Lind said “all was lost”', 'Lind | said | “all was lost”'],
    ['She said that all was lost', 'She | said | all was lost'],
    ['Mara Anna Lotte Lind said that all was lost', 'Mara Anna Lotte Lind | said | all was lost'],
    ['Lind warned the board that she said that all was lost', 'Lind | warned | she said that all was lost'],
  ])('are of the one whom they begin with: %s', (words, inner) => {
    expect(innerOf(`[indirect ${words}], {=Reuters=} <reported>.`)).toBe(inner)
  })

  test.each([
    ['an office alone, who may be anybody', 'The mayor told the board that all was lost'],
    ['one whom other words describe', 'Lind again said that all was lost'],
    ['one whose name is longer than names are', 'Mara Anna Lotte Olga Lind said that all was lost'],
    ['one who tells many at length', 'Lind told the old harbour board that all was lost'],
    ['one who has no words', 'Lind told the board that'],
    ['one who does not speak, but laughs', 'Lind laughed that all was lost'],
    ['one who is described by what they say', 'Lind saying that all was lost'],
    ['one who says it without “that”', 'Lind told the board all was lost'],
    ['one who says when, and not what', 'Lind said on Monday it was lost'],
    ['one who says no clause', 'Lind said goodbye'],
    ['one in capitals as in a headline', 'Lind Said that all was lost'],
  ])('are not of %s: %s', (_, words) => {
    expect(innerOf(`[indirect ${words}], {=Reuters=} <reported>.`)).toBeNull()
  })

  test.each([
    ['All was lost, Lind said', 'Lind | said | All was lost'],
    ['All was lost, Mara Lind said', 'Mara Lind | said | All was lost'],
    ['All was lost, she said', 'she | said | All was lost'],
    ['All was lost, Mara Anna Lotte Lind said', 'Mara Anna Lotte Lind | said | All was lost'],
    ['Boats, nets, all was lost, Lind said', 'Lind | said | Boats, nets, all was lost'],
    ['All, Lind said', 'Lind | said | All'],
  ])('are of the one whom they end with: %s', (words, inner) => {
    expect(innerOf(`[indirect ${words}], <according to> {=Reuters=}.`)).toBe(inner)
  })

  test.each([
    'All was lost, the mayor said', 'All was lost, it said', 'All was lost, she alone said', 'All was lost, Lind laughed', 'All was lost, Lind saying', 'All was lost, said', 'All was lost to Lind, the others said', 'All was lost Lind said',
    'All was lost, Mara Anna Lotte Olga Lind said', 'All was lost, Lind said so',
  ])('are nobody’s where they end with no name and verb after a comma: %s', (words) => {
    expect(innerOf(`[indirect ${words}], <according to> {=Reuters=}.`)).toBeNull()
  })

  test.each([
    ['the agency', true], ['the newspaper', true], ['the Harbour Times', true], ['Reuters', true], ['the state news agency', true],
    ['the press', false], ['the agency of the port', false], ['Tom Reed', false], ['the mayor', false], ['the Times of London', false], ['of', false],
  ])('come from an outlet: %s', (source, is) => {
    expect(innerOf(`[indirect Lind told the board that all was lost], {${source}} <reported>.`)).toBe(is ? 'Lind | told | all was lost' : null)
  })

  test('are left alone where marks stand around all of them, or no source is named', () => {
    expect(innerOf('[direct “Lind told the board that all was lost,”] {=Reuters=} <reported>.')).toBeNull()
    expect(innerOf('[indirect Lind told the board that all was lost].')).toBeNull()
  })

  test('may go on after the outlet', () => {
    expect(innerOf('[mixed1 Lind told the board that “all] was lost,” {=Reuters=} <reported>, [mixed1 and the quay].')).toBe('Lind | told | “all | and the quay')
    expect(innerOf('[mixed1 “All was lost,” Lind said], {=Reuters=} <reported>, [mixed1 and the quay].')).toBeNull()
  })
})

describe('words that go “according to” a body', () => {
  const bySource = (words: string, source: string) => innerOf(`[indirect ${words}], <according to> {${source}}.`)

  test.each([
    ['Harbour pilots said they had saved the boat', 'Harbour pilots | said | they had saved the boat'],
    ['Harbour pilots said that they had saved the boat', 'Harbour pilots | said | they had saved the boat'],
    ['Harbour pilots told police that boats sank', 'Harbour pilots | told | boats sank'],
    ['Harbour pilots, backed by the port, said on Friday that they had saved the boat', 'Harbour pilots | said | they had saved the boat'],
    ['Harbour pilots said on Friday morning that boats sank', 'Harbour pilots | said | boats sank'],
    ['A mayor said he left', 'A mayor | said | he left'],
    ['Pilots said that nobody', 'Pilots | said | nobody'],
    ['Pilots, backed by the port and by the old board of the town hall, said they left', 'Pilots | said | they left'],
    ['Lind said she left', 'Lind | said | she left'],
  ])('are of those who speak in them: %s', (words, inner) => {
    expect(bySource(words, 'the =Harbour Ministry=')).toBe(inner)
  })

  test.each([
    ['an outlet', 'Reuters said that all was lost'],
    ['those who are yet to speak', 'Pilots might say that they left'],
    ['those who must speak', 'Pilots must say that they left'],
    ['those who will speak', 'Pilots will say that they left'],
    ['those who can speak', 'Pilots can say that they left'],
    ['those who have spoken long ago', 'Pilots had said that they left'],
    ['an hour of the day', 'The morning said they left'],
    ['those whose words come late', 'Pilots said late on Friday morning that they left'],
    ['those who are far from their verb', 'Pilots, backed by the port and by the old board of the old town hall, said they left'],
    ['those whose words are described', 'Pilots said boats of the port sank'],
    ['those who say nothing', 'Pilots said they'],
    ['those whose aside has no end', 'Pilots, backed by the port said they left'],
    ['those who are named with more than their noun', 'Pilots of the port, said they left'],
    ['those who only laugh', 'Pilots laughed that they left'],
    ['nobody', 'Boats were lost, they said'],
  ])('are not of %s: %s', (_, words) => {
    expect(bySource(words, 'the =Harbour Ministry=')).toBeNull()
  })

  test.each([
    ['the ministry', true], ['the =Harbour Ministry=', true], ['the ministry of the port', false], ['_Tom Reed_', false], ['the mayor', false], ['officials', false], ['of', false],
  ])('are passed on by a body alone: %s', (source, is) => {
    expect(bySource('Harbour pilots said they left', source)).toBe(is ? 'Harbour pilots | said | they left' : null)
  })

  test('are the body’s own where it says them, or goes on', () => {
    expect(innerOf('[indirect Harbour pilots said they left], {the =Harbour Ministry=} <said>.')).toBeNull()
    expect(innerOf('[indirect Harbour pilots said they left], {the =Harbour Ministry=}.')).toBeNull()
    expect(innerOf('[indirect1 Harbour pilots said they left], <according to> {the =Harbour Ministry=}, [indirect1 and all was lost].')).toBeNull()
  })
})
