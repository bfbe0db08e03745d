import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.js'
import { readDocument } from '../../src/reading/index.js'
import { ASPECTS, differences } from './differences.js'
import { goldenNames, readArticle, readGoldenStory } from './golden-story.js'
import { knownDifferences } from './known-differences.js'

const known = knownDifferences()

describe.each(goldenNames)('%s', (name) => {
  const golden = readGoldenStory(name)
  const article = readArticle(name)

  it('is the article without its mark-up', () => {
    expect(article).toBe(golden.marked.text)
  })
  it('has a speaker for each quote, and a quote for each speaker', () => {
    const credited = golden.sheet.speakers.flatMap(({ quotes }) => quotes).sort((a, b) => a - b)
    expect(credited).toEqual(golden.marked.quotes.map(({ number }) => number).sort((a, b) => a - b))
  })
  it.each(ASPECTS)('gives the %s that are marked, but for known differences', (aspect) => {
    expect(differences(aspect, golden, extract(article, { id: name }), readDocument(name, article))).toEqual(known.get(`${name} ${aspect}`) ?? [])
  })
})

it('knows no differences of stories that are gone', () => {
  const keys = new Set(goldenNames.flatMap((name) => ASPECTS.map((aspect) => `${name} ${aspect}`)))
  expect([...known.keys()].filter((key) => !keys.has(key))).toEqual([])
})
