import { describe, expect, it } from 'vitest'
import { STATS_FORMATS, type StatsFormatName } from '../../../src/checks/stats/formats.js'
import { createTally } from '../../../src/checks/stats/tally.js'
import { markedExtraction } from '../marked-extraction.js'

const STORY = '[direct “We asked for respect,”] <said> {Ms. _Ann Lee_} in *Port Elsby*.\n\n[direct “And we got it,”] <said> {_Ann Lee_}.\n\n[direct “It was time,”] <said> {_Max Berg_}.'

async function written(name: StatsFormatName, { marked = STORY, width = 70, top = 10 } = {}): Promise<string> {
  const tally = createTally()
  const { text, extraction } = markedExtraction(marked)
  tally.add(extraction, text, '2026-03-14')
  const format = await STATS_FORMATS[name].load()
  return format(tally.stats(), { top, width, colorLevel: 0 })
}

/** Names that a terminal, a page or a spreadsheet may take for commands. */
const HOSTILE = '[direct “We won,”] <said> {_\\=cmd()\u001b[31m\\<script>alert(1)\\</script>|Lee_}.'

describe('table', () => {
  it('shows bars as long as their figures', async () => {
    const out = await written('table')
    expect(out).toContain(`MOST QUOTED
  Ann Lee  █████████████████ 2 quotes, 8 words, 1 story
  Max Berg ████████▌         1 quote, 3 words, 1 story
`)
    expect(out).toContain('1 story; 3 quotes of 11 words.')
  })

  it('always shows how many are unknown', async () => {
    expect(await written('table')).toMatch(/she +█+ +2 quotes, 67 %; 1 person\n.*they.*\n +unknown +[█▌]+ +1 quote, 33 %; 1 person/u)
  })

  it('stays within the width', async () => {
    const out = await written('table', { marked: STORY.replaceAll('Ann Lee', 'Ann Wilhelmina Constance Featherstonehaugh Lee'), width: 60 })
    expect(out.split('\n').filter((line) => line.length > 60)).toEqual([])
  })

  it('shows no more sources than are asked for', async () => {
    expect(await written('table', { top: 1 })).not.toContain('Max Berg')
  })
})

describe('csv', () => {
  it('has a row for each figure', async () => {
    const rows = (await written('csv')).trimEnd().split('\n')
    expect(rows[0]).toBe('table,name,detail,quotes,words,stories')
    expect(rows).toContain('source,Ann Lee,named person,2,8,1')
    expect(rows).toContain('pair,Port Elsby,Ann Lee,2,8,1')
    expect(rows).toContain('month,2026-03,sources: 2,3,11,1')
    expect(rows).toContain('pronoun,unknown,people: 1,1,3,')
  })
})

describe('json', () => {
  it('is one object', async () => {
    expect(JSON.parse(await written('json'))).toMatchObject({ stories: 1, quotes: 3, sources: [{ name: 'Ann Lee', quotes: 2, pronoun: 'she' }, { name: 'Max Berg', pronoun: 'unknown' }] })
  })
})

describe('html', () => {
  const matches = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, found]) => found)

  it('is a page with a plot for each chart, whose words are text', async () => {
    const page = await written('html')
    expect(matches(page, /<h2>([^<]+)/gu)).toEqual(['Most quoted', 'Kinds of sources', 'He, she, they', 'Places and sources', 'Months'])
    const [plot] = matches(page, /<svg (.*?)<\/svg>/gsu)
    expect(matches(plot, /<text [^>]*>([^<]+)/gu)).toEqual(['Ann Lee', '2 quotes, 8 words, 1 story', 'Max Berg', '1 quote, 3 words, 1 story'])
    expect(matches(plot, /<rect [^>]*width="([^"]+)"/gu)).toEqual(['250', '125'])
    expect(plot).toContain('aria-label="Most quoted: Ann Lee, 2 quotes, 8 words, 1 story; Max Berg, 1 quote, 3 words, 1 story"')
  })

  it('asks nothing of the network and runs no script', async () => {
    expect(await written('html')).not.toMatch(/<script|<link|src=|href=|url\(/u)
  })
})

it.each(['table', 'csv', 'json', 'html'] as const)('%s shows hostile names as text', async (name) => {
  const out = await written(name, { marked: HOSTILE })
  expect(out).not.toMatch(/\u001b/u)
  if (name === 'html') expect(out).not.toContain('<script')
})
