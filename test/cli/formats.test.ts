import { describe, expect, test } from 'vitest'
import { OUTPUT_FORMAT_NAMES, OUTPUT_FORMATS } from '../../src/output/formats.js'
import { whosaid } from './console.js'

const STORY = 'Harbour opens\n\n“We are back,” Ann Lee said in Lusaka on Monday. “All of us.”\n'
const PAGE = `<!doctype html><html><body><article><h1>Harbour opens</h1>${'<p>“We are back at work,” Ann Lee said in Lusaka on Monday.</p>'.repeat(3)}</article></body></html>`

/** What formats without quotes hold of the story. */
const HELD: Readonly<Record<string, string>> = { geojson: 'Lusaka' }

describe('every format', () => {
  test.each(OUTPUT_FORMAT_NAMES)('%s writes one article, ending its last line', async (format) => {
    const { code, out, err } = await whosaid(['a.txt', '-f', format], { files: { 'a.txt': STORY } })
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(HELD[format] ?? 'We are back,')
    expect(out.endsWith('\n')).toBe(true)
  })

  test.each(OUTPUT_FORMAT_NAMES)('%s writes several articles, or says that it holds one', async (format) => {
    const { code, out, err } = await whosaid(['a.txt', 'b.txt', '-f', format], { files: { 'a.txt': STORY, 'b.txt': STORY } })
    if ((await OUTPUT_FORMATS[format].load()).single) expect([code, out, err]).toEqual([2, '', `whosaid: --format ${format} holds one article: give it one at a time\n`])
    else {
      expect([code, err]).toEqual([0, ''])
      expect(out.split(HELD[format] ?? 'We are back').length).toBeGreaterThan(2)
    }
  })
})

describe('tables', () => {
  test('of people come when they are asked for', async () => {
    const { out } = await whosaid(['a.txt', '-f', 'csv', '--table', 'speakers', '--bom'], { files: { 'a.txt': STORY } })
    expect(out).toMatch(/^\ufeffdocument,id,name,kind,role,quotes,words\na\.txt,s1,Ann Lee,person,/u)
  })

  test.each([[['-f', 'json', '--table', 'people']], [['--bom']], [['-f', 'csv', '--table', 'persons']]])('%j make no sense', async (argv) => {
    const { code, out, err } = await whosaid(['a.txt', ...argv], { files: { 'a.txt': STORY } })
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^whosaid: [^\n]+\n$/u)
  })
})

describe('inputs', () => {
  test('without an article are named, and the rest is done', async () => {
    const files = { 'a.html': PAGE, 'b.html': '<html><body><img src="x"></body></html>', 'c.ninjs': '{"headlines": 3}', 'd.ann': 'T1\tDirect 0 99\tx', 'd.txt': 'Short.', 'e.ann': '' }
    const { code, out, err } = await whosaid(['a.html', 'b.html', 'c.ninjs', 'd.ann', 'e.ann', '-f', 'jsonl'], { files })
    expect(code).toBe(2)
    expect(out.trim().split('\n')).toHaveLength(1)
    expect(err.trim().split('\n')).toEqual([
      'whosaid: b.html: a page without an article',
      'whosaid: c.ninjs: ninjs without a body to read',
      'whosaid: d.ann: line 1 marks what is not in the text',
      'whosaid: e.ann: the text that these annotations belong to is not beside them',
    ])
  })

  test('give the text that offsets refer to, to those who keep it', async () => {
    const { out } = await whosaid(['a.html', '-f', 'json', '--keep', 'text,headline'], { files: { 'a.html': PAGE } })
    const { text, headline, quotes } = JSON.parse(out) as { text: string; headline: string; quotes: readonly { text: string; spans: readonly [{ start: number; end: number }] }[] }
    expect(headline).toBe('Harbour opens')
    for (const quote of quotes) expect(text.slice(quote.spans[0].start, quote.spans[0].end)).toBe(quote.text)
  })

  test('are named with what they were taken for, with --explain', async () => {
    const { err } = await whosaid(['page', '-f', 'jsonl', '--explain'], { files: { page: PAGE } })
    expect(err).toBe('whosaid: page: read as html\n')
  })

  test('of 100,000 nested tags are read as text', async () => {
    const { code, out } = await whosaid(['deep.html', '-f', 'jsonl', '--only', 'quotes', '--jobs', '1'], { files: { 'deep.html': '<div>'.repeat(100_000) + STORY } })
    expect(code).toBe(0)
    expect(out).toContain('We are back,')
  })
})
