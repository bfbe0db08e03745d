import { describe, expect, it } from 'vitest'
import { entitiesOf, parseStory, readStory } from './story.js'
import type { Span } from '../src/span.js'

const slices = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end))
const slice = (text: string, span: Span | null) => span && text.slice(span.start, span.end)

describe('a marked story', () => {
  const { text, quotes, mentions } = parseStory('[direct1 “We won,”] {_Ann Lee_} <said>. [direct1 “At last.”]\nThe {=Red Cross=} <said> [indirect2 *Lusaka* was dry].')

  it('gives back its text without the mark-up', () => {
    expect(text).toBe('“We won,” Ann Lee said. “At last.”\nThe Red Cross said Lusaka was dry.')
  })
  it('has quotes, those in two parts once, marks left outside', () => {
    expect(quotes.map(({ type, spans }) => [type, slices(text, spans)])).toEqual([['direct', ['We won,', 'At last.']], ['indirect', ['Lusaka was dry']]])
  })
  it('gives a source and a cue to the quote before them in the paragraph, or else to the next', () => {
    expect(quotes.map(({ source, cue }) => [slice(text, source), slice(text, cue)])).toEqual([['Ann Lee', 'said'], ['Red Cross', 'said']])
  })
  it('has mentions of people, places and organizations', () => {
    expect(mentions.map(({ type, of }) => [type, of])).toEqual([['person', 'Ann Lee'], ['organization', 'Red Cross'], ['place', 'Lusaka']])
  })
})

it('lets a source and a cue name their quotes', () => {
  const { text, quotes } = parseStory('[direct1 “We won,”] {1,2 Lee} <said>, <2 adding> [indirect2 they were tired].')
  expect(quotes.map(({ source, cue }) => [slice(text, source), slice(text, cue)])).toEqual([['Lee', 'said'], ['Lee', 'adding']])
})

it.each([
  ['curly', '[direct “We won.”]'], ['straight', '[direct "We won."]'], ['single', '[direct ‘We won.’]'], ['low', '[direct „We won.“]'],
  ['angle', '[direct « We won. »]'], ['typewriter', "[direct ``We won.'']"], ['unclosed', '[direct “We won.]'], ['no', '[direct We won.]'],
])('leaves %s marks outside a direct quote', (_, marked) => {
  const { text, quotes } = parseStory(marked)
  expect(slices(text, quotes[0].spans)).toEqual(['We won.'])
})

it('keeps the marks within a mixed quote', () => {
  const { text, quotes } = parseStory('Lee <said> [mixed they had “won”].')
  expect(slices(text, quotes[0].spans)).toEqual(['they had “won”'])
})

it('takes a sign after a backslash as itself', () => {
  expect(parseStory(String.raw`They \[the crew\] won.`).text).toBe('They [the crew] won.')
})

it.each(['[direct We won.', '[said We won.]', '{Lee'])('refuses mark-up that is broken: %s', (marked) => {
  expect(() => parseStory(marked)).toThrow()
})

it('puts the mentions of one person together', () => {
  const entities = entitiesOf(parseStory('_Ann Lee_ and _Bo Berg_ left. _Lee_ came back, not _Bo Berg|the Dane_.'))
  expect(entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Ann Lee', 2], ['Bo Berg', 2]])
})

it('is read as the stages before attribution would hand it on', () => {
  const { analysis, quotes, entities } = readStory('[direct “We won,”] {_Ann Lee_} <said>.')
  expect(analysis.document.text).toBe('“We won,” Ann Lee said.')
  expect(quotes).toMatchObject([{ type: 'direct', source: { start: 10, end: 17 } }])
  expect(entities.map(({ name }) => name)).toEqual(['Ann Lee'])
})
