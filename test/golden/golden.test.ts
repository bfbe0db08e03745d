import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.js'
import { readDocument } from '../../src/reading/index.js'
import { ASPECTS, differences } from './differences.js'
import { goldenNames, readArticle, readGoldenStory } from './golden-story.js'

describe.each(goldenNames)('%s', (name) => {
  const golden = readGoldenStory(name)
  const article = readArticle(name)
  const extraction = extract(article, { id: name })

  it('is the article without its mark-up', () => {
    expect(article).toBe(golden.marked.text)
  })
  it('has a speaker for each quote, and a quote for each speaker', () => {
    const credited = golden.sheet.speakers.flatMap(({ quotes }) => quotes).sort((a, b) => a - b)
    expect(credited).toEqual(golden.marked.quotes.map(({ number }) => number).sort((a, b) => a - b))
  })
  it('marks every mention of an entity of its sheet, and lists every entity that it marks', () => {
    expect(() => ASPECTS.map((aspect) => differences(aspect, golden, extraction, readDocument(name, article)))).not.toThrow()
  })
})
