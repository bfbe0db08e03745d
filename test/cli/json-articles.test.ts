import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { MOST_ARTICLE_BYTES } from '../../src/input/input-error.js'
import { STORY, whosaid } from './console.js'

const ARTICLES = [{ id: 'a', text: STORY, url: 'u' }, { id: 7, text: 'It rained.' }, { text: '“We are tired,” said Jonas Weil, a baker.' }]
const LINES = ARTICLES.map((article) => `${JSON.stringify(article)}\n`).join('')

const idsIn = (out: string): readonly unknown[] => out.split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { id: unknown }).id)

describe('JSON that is not cut into lines', () => {
  test.each([
    ['an array on one line', JSON.stringify(ARTICLES)],
    ['an array over many', JSON.stringify(ARTICLES, null, 2)],
    ['objects over several lines, one after the other', ARTICLES.map((article) => JSON.stringify(article, null, 2)).join('\n')],
    ['an array with a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(JSON.stringify(ARTICLES, null, 1))])],
    ['an array in UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(JSON.stringify(ARTICLES, null, '\t'), 'utf16le')])],
  ])('%s is read as JSON Lines are', async (_, content) => {
    const options = ['-f', 'jsonl', '--keep', 'url', '--quiet']
    const expected = await whosaid([...options, 'lines'], { files: { lines: LINES } })
    const named = expected.out.replace('"id":"lines:3"', '"id":"all.json:3"')
    expect(await whosaid([...options, 'all.json'], { files: { 'all.json': content } })).toMatchObject({ code: 0, err: '', out: named })
    expect(await whosaid(options, { stdin: content })).toMatchObject({ code: 0, err: '', out: named.replace('all.json', '-') })
    expect(await whosaid([...options, '--input', 'json'], { stdin: content })).toMatchObject({ out: named.replace('all.json', '-') })
  })

  test('its fields may have other names', async () => {
    const { out } = await whosaid(['-f', 'jsonl', '--id-field', 'slug', '--text-field', 'body'], { stdin: JSON.stringify([{ slug: 's', body: 'It rained.' }]) })
    expect(idsIn(out)).toEqual(['s'])
  })

  test('every command reads it', async () => {
    const files = { 'all.json': JSON.stringify(ARTICLES, null, 2), 'one.json': JSON.stringify(ARTICLES[0], null, 2), 'speech.txt': 'We asked for respect, and we got it.' }
    expect((await whosaid(['stats', 'all.json', '-f', 'json'], { files })).out).toContain('"stories": 3')
    expect((await whosaid(['verify', 'one.json', '--against', 'speech.txt'], { files })).out).toContain('1 quote: 1 verbatim')
    expect((await whosaid(['diff', 'one.json', 'one.json'], { files })).out).toBe('No quote and no name was touched.\n')
  })

  test('check names the line of the file', async () => {
    const { out } = await whosaid(['check', 'all.json'], { files: { 'all.json': JSON.stringify([...ARTICLES, { text: 'It rained. “We are tired.' }], null, 2) } })
    expect(out).toMatch(/^all\.json:15:\d+: .*unclosed-marks/mu)
  })

  test('an interrupted run goes on after its last whole line', async () => {
    const files = { 'all.json': JSON.stringify([ARTICLES[0], { id: 'b' }, ...ARTICLES.slice(1)], null, 2) }
    const whole = await whosaid(['all.json', '-f', 'jsonl'], { files })
    for (const cut of [0, 9, whole.out.indexOf('\n') + 1, whole.out.indexOf('"error"'), whole.out.length]) {
      const { code, err, cwd } = await whosaid(['all.json', '-f', 'jsonl', '--resume', 'said.jsonl'], { files: { ...files, 'said.jsonl': whole.out.slice(0, cut) } })
      expect([code, err, readFileSync(join(cwd, 'said.jsonl'), 'utf8')]).toEqual([2, whole.err, whole.out])
    }
  })
})

describe('what is wrong with it costs the article or is told in a line', () => {
  test.each([
    ['an array that is cut off within an article', '[{"id":"a","text":"One."},\n{"id":"b","te', ['a', null], 'all.json, article 2 on line 2: not JSON: Unterminated string'],
    ['an array that is cut off after one', '[{"id":"a","text":"One."},', ['a'], 'all.json: not JSON: its array is cut off, no ] ends it'],
    ['an array of texts', '["One.", "Two."]', [null, null], 'all.json, article 1 on line 1: not a JSON object'],
    ['an array of arrays', '[[{"id":"a","text":"One."}]]', [null], 'all.json, article 1 on line 1: not a JSON object'],
    ['an article without text', '[\n{"id":"a","text":"One."},\n{"id":"b"}\n]', ['a', 'b'], 'all.json, article 2 on line 3: has no field "text"'],
    ['a comma too many', '[{"id":"a","text":"One."},]', ['a', null], 'all.json, article 2 on line 1: not JSON: Unexpected end of JSON input'],
    ['an object that is cut off', '{\n  "id": "a",\n', [null], 'all.json, article 1 on line 1: not JSON: '],
  ])('%s', async (_, content, ids, message) => {
    const { code, out, err } = await whosaid(['all.json', 'b.txt', '-f', 'jsonl'], { files: { 'all.json': content, 'b.txt': STORY } })
    expect(idsIn(out)).toEqual([...ids, 'b.txt'])
    expect(err.split('\n')[0]).toContain(message)
    expect(code).toBe(2)
  })

  test('an empty array has no article, as an empty part of a larger job has none', async () => {
    expect(await whosaid(['-f', 'jsonl'], { stdin: '[]' })).toMatchObject({ code: 0, out: '', err: '' })
    expect(JSON.parse((await whosaid(['all.json', '-f', 'json'], { files: { 'all.json': '[\n]\n' } })).out)).toEqual([])
    expect((await whosaid(['none.jsonl', '-f', 'csv'], { files: { 'none.jsonl': '' } })).out).toBe((await whosaid(['-f', 'csv', '--input', 'jsonl'])).out)
  })

  test('an article larger than one can be is refused, and those around it come out', async () => {
    const giant = `[{"id":"a","text":"One."},{"id":"b","text":"${'word '.repeat(MOST_ARTICLE_BYTES / 5)}"},\n{"id":"c","text":"Two."}]`
    const { code, out, err } = await whosaid(['all.json', '-f', 'jsonl', '--jobs', '1'], { files: { 'all.json': giant } })
    expect(idsIn(out)).toEqual(['a', null, 'c'])
    expect(err).toBe('whosaid: all.json, article 2 on line 1: larger than 32 MB, which no article is\n')
    expect(code).toBe(2)
  })

  test('of many articles that can’t be read the first few are told', async () => {
    const { err } = await whosaid(['all.json'], { files: { 'all.json': JSON.stringify(Array.from({ length: 600 }, () => 'One.')) } })
    expect(err).toMatch(/article 10 on line 1: not a JSON object\nwhosaid: all\.json: … and 590 more such articles\n$/u)
  })

  test('an array given as JSON Lines is refused with the way to read it', async () => {
    const { err } = await whosaid(['--input', 'jsonl'], { stdin: '[{"id":"a","text":"One."}]' })
    expect(err).toBe('whosaid: standard input, line 1: not a JSON object but an array (--input json reads an array of articles)\n')
  })
})

describe('is told from', () => {
  const formatOf = async (content: string, name = 'a.json'): Promise<string> =>
    /read as (\w+)/u.exec((await whosaid([name, '--explain', '-f', 'jsonl'], { files: { [name]: content } })).err)?.[1] ?? 'text'

  test.each([
    ['ninjs over several lines', JSON.stringify({ uri: 'u', headline: 'Rain', body_text: 'It rained.' }, null, 2), 'ninjs'],
    ['ninjs on one', JSON.stringify({ uri: 'u', bodies: [{ value: 'It rained.' }] }), 'ninjs'],
    ['JSON Lines', LINES, 'jsonl'],
    ['JSON Lines whose first holds an object', '{"id":"a","by":{"name":"Lee"},"text":"It rained."}\n{"id":"b","text":"It snowed."}\n', 'jsonl'],
    ['JSON Lines with one', '{"id":"a","text":"It rained."}\n', 'jsonl'],
    ['JSON Lines whose first is cut off', `{"id":"a",\n${LINES}`, 'jsonl'],
    ['JSON Lines whose first is cut off in a string', `{"id":"a","te\n${LINES}`, 'jsonl'],
    ['an object on two lines', '{"id":"a", "tags": ["x", {"y": 1}],\n"text":"It rained."}', 'json'],
    ['an object in an object on a line of its own', '{"id":"a","by":[\n{"name":"Lee"}],"text":"It rained."}', 'json'],
    ['an object after empty lines', '\n\n{\n\n"id":"a","text":"It rained."}', 'json'],
  ])('%s', async (_, content, format) => expect(await formatOf(content)).toBe(format))

  test.each([
    ['a note in brackets', '[Editor’s note: This story was changed.]\n\nIt rained.'],
    ['words in brackets and marks', '["We won," Ann Lee said.]'],
    ['a time code', '[00:12:03] ANN LEE: We won.'],
    ['a word in braces', '{Correction} It rained.'],
  ])('%s', async (_, content) => expect(await formatOf(content, 'a')).toBe('text'))
})

test('a file whose name tells nothing may be larger than an article, as JSON Lines', async () => {
  const line = `${JSON.stringify({ id: 'a', text: 'It rained.', more: 'x'.repeat(900_000) })}\n`
  const { code, out, err } = await whosaid(['dump', '-f', 'jsonl', '--jobs', '1'], { files: { dump: line.repeat(38) } })
  expect([code, err, idsIn(out).length]).toEqual([0, '', 38])
})
