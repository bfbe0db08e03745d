import { expect, it } from 'vitest'
import { analyze } from '../../src/analysis.js'
import { findQuotes } from '../../src/quotes/index.js'
import { readQuoteModel } from '../../src/quotes/learned/quote-model.js'
import { readDocument } from '../../src/reading/index.js'
import type { GoldQuote, GoldStory } from '../../training/quotes/gold.js'
import { trainQuoteModel } from '../../training/quotes/train.js'
import { parseStory } from '../story.js'

const STORIES = [
  '{Ann Lee} <said> [indirect the port would open on Monday].\n\nThe crews had waited since May.',
  '[direct “We are tired,”] {Bo Berg} <said>.\n\n{He} <said> [indirect the strike would go on].',
  '[indirect The ferry will sail], <according to> {the harbour master}.\n\n{She} <told> the town [indirect that nobody was hurt].',
  '{The union} <said> [mixed the offer was “an insult” to its members].\n\nThe talks end on Friday.',
  '[direct “Nobody called,”] <said> {Lea Holm}, a baker. It rained all day.',
  '{Officials} <said> [indirect the bridge was safe].\n\n[direct “I cross it daily,”] {one} <said>.',
]

function goldOf(marked: string, index: number): GoldStory {
  const { text, quotes } = parseStory(marked)
  const pair = ({ start, end }: { readonly start: number; readonly end: number }): readonly [number, number] => [start, end]
  return {
    id: String(index), analysis: analyze(readDocument('-', text)),
    quotes: quotes.map(({ type, spans, source, cue }): GoldQuote => ({ type, content: spans.map(pair), source: source ? [pair(source)] : [], cue: cue ? [pair(cue)] : [] })),
  }
}

it('makes the same bytes of the same stories every time, and a model that reads them', () => {
  const bytes = trainQuoteModel(STORIES.map(goldOf))
  expect(trainQuoteModel(STORIES.map(goldOf))).toEqual(bytes)
  expect(() => findQuotes(goldOf(STORIES[0], 0).analysis, readQuoteModel(bytes))).not.toThrow()
})
