import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseNames, readMarkedNames } from '../../training/entities/marked-names.js'
import { parseQuotes } from '../../training/quotes/marked-quotes.js'
import { readOwnStories } from '../../training/stories.js'

const STORIES = 'training/stories'
const filesOf = (folder: string): readonly string[] => readdirSync(`${STORIES}/${folder}`).map((name) => `${STORIES}/${folder}/${name}`)

describe('our own stories to learn from', () => {
  it.each(filesOf('names'))('%s marks names that begin and end with a word of theirs', (path) => {
    const names = readMarkedNames(path).flatMap(({ text, entities }) => entities.map(({ start, end }) => text.slice(start, end)))
    expect(names.length).toBeGreaterThan(500)
    expect(names.filter((name) => name !== name.trim() || /['’]s$/u.test(name) && name.length < 3)).toEqual([])
  })

  it.each(filesOf('quotes'))('%s marks quotes with words', (path) => {
    const quotes = readOwnStories(path).flatMap((story) => parseQuotes(story).quotes)
    expect(quotes.length).toBeGreaterThan(300)
    expect(quotes.flatMap(({ content }) => content).filter(([start, end]) => start >= end)).toEqual([])
  })
})

describe('marks of names', () => {
  it('are taken out, and tell where each name is', () => {
    expect(parseNames({ id: 'a-1', marked: '_Ann Lee_ of =Tarn Gas= left *Tarn*.' })).toEqual({
      id: 'a-1', text: 'Ann Lee of Tarn Gas left Tarn.',
      entities: [{ type: 'person', start: 0, end: 7 }, { type: 'organization', start: 11, end: 19 }, { type: 'place', start: 25, end: 29 }],
    })
  })

  it('need a partner', () => {
    expect(() => parseNames({ id: 'a-1', marked: '_Ann Lee of Tarn left.' })).toThrow('a-1: a mark without its partner in “_Ann Lee of Tarn left.”')
  })
})

describe('marks of quotes', () => {
  const read = (marked: string) => {
    const { text, quotes } = parseQuotes({ id: 'a-1', marked })
    const words = (pairs: readonly (readonly [number, number])[]): string => pairs.map(([start, end]) => text.slice(start, end)).join(' … ')
    return quotes.map(({ type, source, cue, content }) => `${type} | ${words(source)} | ${words(cue)} | ${words(content)}`)
  }

  it('tell who says what by which words, in pieces and one within another', () => {
    expect(read('[1 “We won,”] {1 Lee} <1 said>. [1 “Twice.”]')).toEqual(['direct | Lee | said | “We won,” … “Twice.”'])
    expect(read('{1 Lee} <1 said> [1 {2 Hill} <2 called> [2 it “mad”]].')).toEqual(['mixed | Lee | said | Hill called it “mad”', 'mixed | Hill | called | it “mad”'])
    expect(read('{1 {2 Lee}} <1 said> [1 it rained] and <2 left> [2 that out].')).toEqual(['indirect | Lee | left | that out', 'indirect | Lee | said | it rained'])
  })

  it('need a partner, and a quote needs words', () => {
    expect(() => read('{1 Lee} <1 said> [1 it rained.')).toThrow('a-1: the content of quote 1 is never closed')
    expect(() => read('{1 Lee} <1 left>.')).toThrow('a-1: quote 1 has no content')
  })
})
