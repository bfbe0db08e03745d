import { expect, it } from 'vitest'
import { analyze } from '../../src/analysis.js'
import type { FoundQuote } from '../../src/quotes/found-quote.js'
import { mergeQuotes } from '../../src/quotes/merge-quotes.js'
import { readDocument } from '../../src/reading/index.js'

const text = 'We won, said Ann Lee. At last.\n\nNobody thought so.'
const analysis = analyze(readDocument('-', text))
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const quote = (rule: string, source: string | null, ...words: readonly string[]): FoundQuote => ({
  type: 'direct', spans: words.map(span), source: source === null ? null : span(source), cue: source === null ? null : span('said'),
  rule, confidence: 0.9, explanation: [],
})
const merged = (learned: readonly FoundQuote[], ruled: readonly FoundQuote[]) =>
  mergeQuotes(analysis, learned, ruled).map(({ rule, source, spans }) => [rule, source && text.slice(source.start, source.end), ...spans.map(({ start, end }) => text.slice(start, end))])

it('keeps a ruled quote where no learned one is', () => {
  expect(merged([quote('learned-direct', 'Ann Lee', 'We won')], [quote('speaker-cue-quote', 'Ann Lee', 'At last.')]))
    .toEqual([['learned-direct', 'Ann Lee', 'We won'], ['speaker-cue-quote', 'Ann Lee', 'At last.']])
})

it('gives a learned quote the further parts that a rule joins to it', () => {
  expect(merged([quote('learned-direct', 'Ann Lee', 'We won')], [quote('split-by-cue', 'Ann Lee', 'We won,', 'At last.')]))
    .toEqual([['learned-direct', 'Ann Lee', 'We won', 'At last.']])
})

it('credits a quote without a cue to whoever spoke in the paragraph before', () => {
  expect(merged([quote('learned-direct', 'Ann Lee', 'We won')], [quote('floating-quote', null, 'Nobody thought so.')]))
    .toEqual([['learned-direct', 'Ann Lee', 'We won'], ['floating-quote', 'Ann Lee', 'Nobody thought so.']])
})

it('takes who stands beside the cue from the marks, where the learned quote names nobody', () => {
  const nobody: FoundQuote = { ...quote('learned-direct', null, 'We won'), cue: span('said') }
  expect(merged([nobody], [quote('quote-comma-speaker-cue', 'Ann Lee', 'We won')])).toEqual([['learned-direct', 'Ann Lee', 'We won']])
  expect(merged([{ ...nobody, type: 'mixed' }], [quote('quote-comma-speaker-cue', 'Ann Lee', 'We won')])).toEqual([['learned-direct', null, 'We won']])
  expect(merged([{ ...nobody, cue: span('thought') }], [quote('quote-comma-speaker-cue', 'Ann Lee', 'We won')])).toEqual([['learned-direct', null, 'We won']])
  expect(merged([{ ...nobody, source: span('Nobody') }], [quote('quote-comma-speaker-cue', 'Ann Lee', 'We won')])).toEqual([['learned-direct', 'Nobody', 'We won']])
})

it('lets the credit right after a marked sentence stand where a learned quote takes it for words of somebody else', () => {
  const story = 'We won the cup at last, said Ann Lee, according to the agency.'
  const stretch = (words: string) => ({ start: story.indexOf(words), end: story.indexOf(words) + words.length })
  const of = (rule: string, source: string, cue: string, words: string): FoundQuote =>
    ({ type: 'direct', spans: [stretch(words)], source: stretch(source), cue: stretch(cue), rule, confidence: 0.9, explanation: [] })
  const quotes = mergeQuotes(analyze(readDocument('-', story)),
    [of('learned-mixed', 'the agency', 'according to', 'We won the cup at last, said Ann Lee')],
    [of('quote-comma-speaker-cue', 'Ann Lee', 'said', 'We won the cup at last,')])
  expect(quotes.map(({ rule }) => rule)).toEqual(['quote-comma-speaker-cue'])
})

it.each([
  ['As the old saying goes, “dogs bark at boats.”', 'dogs bark at boats.'],
  ['As the saying goes: “Dogs bark at boats.”', 'Dogs bark at boats.'],
  ['As the saying has it, “dogs bark at boats.”', 'dogs bark at boats.'],
  ['As the adage goes, dogs bark at boats.', 'goes, dogs bark at boats'],
])('knows a proverb for nobody’s words: %s', (story, words) => {
  const start = story.indexOf(words)
  const found: FoundQuote = { type: 'direct', spans: [{ start, end: start + words.length }], source: null, cue: { start: story.indexOf('s'), end: story.indexOf('goes') }, rule: 'learned-direct', confidence: 0.9, explanation: [] }
  expect(mergeQuotes(analyze(readDocument('-', story)), [found], [])).toEqual([])
})

it('knows a song of the story’s for no proverb', () => {
  const story = 'The song of the fishers goes: “We sail.”'
  const start = story.indexOf('We')
  const found: FoundQuote = { type: 'direct', spans: [{ start, end: start + 8 }], source: null, cue: null, rule: 'floating-quote', confidence: 0.6, explanation: [] }
  expect(mergeQuotes(analyze(readDocument('-', story)), [found], [])).toHaveLength(1)
})
