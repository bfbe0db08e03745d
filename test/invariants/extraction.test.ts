import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.js'
import type { Extraction } from '../../src/extraction.js'
import { readDocument } from '../../src/reading/index.js'
import { overlaps, type Span, type TextSpan } from '../../src/span.js'
import { goldenNames, readArticle } from '../golden/golden-story.js'
import { arbitraryText } from './arbitrary-article.js'

const RUNS = 1000
/** Generous: a busy machine must not fail a property. */
const LONGEST_MS = 60_000

/** All properties are tried on the same texts, others in each run. */
const SEED = Math.floor(Math.random() * 2 ** 31)

const known = new Map<string, Extraction>()

function extractOnce(text: string): Extraction {
  const extraction = known.get(text) ?? extract(text)
  known.set(text, extraction)
  return extraction
}

/** A property of every extraction, on arbitrary texts and on the samples. */
function always(sentence: string, holds: (text: string, extraction: Extraction) => void): void {
  it(sentence, () => {
    fc.assert(fc.property(arbitraryText, (text) => holds(text, extractOnce(text))), { numRuns: RUNS, seed: SEED })
  }, LONGEST_MS)
  it(`${sentence}, in the samples`, () => {
    for (const text of goldenNames.map(readArticle)) holds(text, extractOnce(text))
  })
}

const entitiesOf = ({ people, places, organizations }: Extraction) => [...people, ...places, ...organizations]
const textSpansOf = (extraction: Extraction): readonly TextSpan[] => [
  ...extraction.quotes.flatMap(({ cue, speaker }) => [cue, speaker?.mention ?? null].filter((span) => span !== null)),
  ...entitiesOf(extraction).flatMap(({ mentions }) => mentions),
]
const allSpansOf = (extraction: Extraction): readonly Span[] => [
  ...textSpansOf(extraction), ...extraction.quotes.flatMap(({ spans }) => spans), ...extraction.problems,
]
const isUnique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length

describe('spans', () => {
  always('give back their text', (text, extraction) => {
    for (const span of textSpansOf(extraction)) expect(text.slice(span.start, span.end)).toBe(span.text)
    for (const quote of extraction.quotes) expect(quote.spans.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(quote.text)
  })
  always('lie within the text, in order and never empty', (text, extraction) => {
    for (const { start, end } of allSpansOf(extraction)) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(text.length)
    }
    for (const { start, end } of [...textSpansOf(extraction), ...extraction.quotes.flatMap(({ spans }) => spans)]) expect(end).toBeGreaterThan(start)
  })
  always('have no white space at their ends', (_, extraction) => {
    for (const { text } of textSpansOf(extraction)) expect(text).toBe(text.trim())
    for (const { text } of extraction.quotes) expect(text).toBe(text.trim())
  })
})

describe('page furniture', () => {
  always('gives no quote and no name', (text, extraction) => {
    const furniture = readDocument('-', text).paragraphs.filter(({ kind }) => kind === 'furniture')
    const spans = [...textSpansOf(extraction), ...extraction.quotes.flatMap((quote) => quote.spans)]
    expect(spans.filter((span) => furniture.some((paragraph) => overlaps(paragraph, span)))).toEqual([])
  })
})

describe('quotes', () => {
  always('share no character, and come in the order of the text', (_, { quotes }) => {
    const spans = quotes.flatMap((quote) => quote.spans)
    const sorted = [...spans].sort((a, b) => a.start - b.start)
    expect(sorted.every((span, index) => index === 0 || !overlaps(sorted[index - 1], span))).toBe(true)
    expect(quotes.every((quote, index) => index === 0 || quotes[index - 1].spans[0].start <= quote.spans[0].start)).toBe(true)
  })
  always('never hold their own cue or speaker', (_, { quotes }) => {
    for (const { spans, cue, speaker } of quotes) {
      for (const span of spans) {
        expect(cue !== null && overlaps(cue, span)).toBe(false)
        expect(speaker?.mention != null && overlaps(speaker.mention, span)).toBe(false)
      }
    }
  })
  always('are told with a rule and a confidence from 0 to 1', (_, { quotes }) => {
    for (const { rule, confidence } of quotes) {
      expect(rule).toMatch(/^[a-z]+(?:[-/][a-z]+)*$/u)
      expect(confidence).toBeGreaterThanOrEqual(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })
})

describe('speakers', () => {
  always('have just the quotes that name them, and at least one', (_, { quotes, speakers }) => {
    for (const { id, quotes: own } of speakers) {
      expect(own).toEqual(quotes.filter(({ speaker }) => speaker?.id === id).map((quote) => quote.id))
      expect(own.length).toBeGreaterThan(0)
    }
    for (const { speaker } of quotes) {
      if (speaker) expect(speakers.find(({ id }) => id === speaker.id)).toMatchObject({ name: speaker.name, role: speaker.role })
    }
  })
  always('come in the order of their first quotes', (_, { quotes, speakers }) => {
    const firsts = speakers.map(({ quotes: own }) => quotes.findIndex(({ id }) => id === own[0]))
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
  })
  always('have a name', (_, { speakers }) => {
    for (const { name } of speakers) expect(name.trim()).not.toBe('')
  })
})

describe('entities', () => {
  always('have a name and at least one mention, in the order of the text', (_, extraction) => {
    for (const { name, mentions } of entitiesOf(extraction)) {
      expect(name.trim()).not.toBe('')
      expect(mentions.length).toBeGreaterThan(0)
      expect(mentions).toEqual([...mentions].sort((a, b) => a.start - b.start))
    }
  })
  always('share no character', (_, extraction) => {
    const mentions = entitiesOf(extraction).flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start)
    expect(mentions.every((mention, index) => index === 0 || !overlaps(mentions[index - 1], mention))).toBe(true)
  })
})

describe('an extraction', () => {
  always('gives each thing an id of its own', (_, extraction) => {
    expect(isUnique([...extraction.quotes, ...extraction.speakers, ...entitiesOf(extraction)].map(({ id }) => id))).toBe(true)
  })
  always('lists its problems in the order of the text', (_, { problems }) => {
    expect(problems.every((problem, index) => index === 0 || problems[index - 1].start <= problem.start)).toBe(true)
  })
  always('survives JSON', (_, extraction) => {
    expect(JSON.parse(JSON.stringify(extraction))).toEqual(extraction)
  })
  it('does not depend on what came before', () => {
    fc.assert(fc.property(arbitraryText, arbitraryText, (before, text) => {
      const first = JSON.stringify(extract(text))
      extract(before)
      expect(JSON.stringify(extract(text))).toBe(first)
    }), { numRuns: RUNS })
  }, LONGEST_MS)
  it('of each sample is the same after all the others', () => {
    const first = goldenNames.map((name) => JSON.stringify(extract(readArticle(name))))
    const again = [...goldenNames].reverse().map((name) => JSON.stringify(extract(readArticle(name)))).reverse()
    expect(again).toEqual(first)
  })
  it('says the same of a text with Windows line ends, but for the offsets', () => {
    for (const name of goldenNames) {
      const text = readArticle(name)
      const words = ({ quotes, speakers }: Extraction) => [quotes.map((quote) => [quote.type, quote.text.replace(/\s+/gu, ' ')]), speakers.map((speaker) => speaker.name.replace(/\s+/gu, ' '))]
      expect(words(extract(text.replaceAll('\n', '\r\n')))).toEqual(words(extract(text)))
    }
  })
})
