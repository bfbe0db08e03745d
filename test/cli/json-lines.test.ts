import { describe, expect, test } from 'vitest'
import { whosaid } from './console.js'

interface Line { readonly id: string | null; readonly line?: number; readonly error?: { readonly code: string }; readonly [name: string]: unknown }

const lines = (out: string): readonly Line[] => out.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Line)
const jsonl = (stdin: string, ...more: readonly string[]) => whosaid(['--input', 'jsonl', '-f', 'jsonl', ...more], { stdin })

describe('JSON Lines', () => {
  test('each line gives one line, in order', async () => {
    const { code, out, err } = await jsonl('{"id":"b","text":"One."}\n{"id":"a","text":"Two."}\n{"id":3,"text":""}')
    expect(lines(out).map(({ id }) => id)).toEqual(['b', 'a', '3'])
    expect([code, err]).toEqual([0, ''])
  })

  test.each([
    ['what is no JSON', '{"id":"x",,}', null, 'invalid-json', 'not JSON: '],
    ['what is cut off', '{"id":"x","te', null, 'invalid-json', 'not JSON: '],
    ['what is no object', '["x"]', null, 'invalid-json', 'not a JSON object'],
    ['a line without text', '{"id":"x"}', 'x', 'no-text', 'has no field "text"'],
    ['a text that is no string', '{"id":"x","text":7}', 'x', 'no-text', 'its field "text" is not a string'],
  ])('%s becomes an error record in its place', async (_, line, id, code, message) => {
    const ran = await jsonl(`{"id":"a","text":"One."}\n${line}\n{"id":"b","text":"Two."}\n`)
    const [first, failure, last] = lines(ran.out)
    expect([first.id, last.id]).toEqual(['a', 'b'])
    expect(failure).toEqual({ id, line: 2, error: { code, message: expect.stringContaining(message) } })
    expect(ran.err).toMatch(/^whosaid: standard input, line 2: [^\n]+\n$/u)
    expect(ran.code).toBe(2)
  })

  test.each([
    ['<p>Ann Lee</p>', "not JSON: Unexpected token '<'"],
    ['{"text":"Ann Lee said so}', 'not JSON: Unterminated string'],
    ['{"text":"Ann Lee said so"', "not JSON: Expected ',' or '}' after property value"],
    ['{text:"Ann Lee said so"}', "not JSON: Expected property name or '}'"],
    ['{"text":', 'not JSON: Unexpected end of JSON input'],
    ['{"text":"One."} Ann Lee', 'not JSON: Unexpected non-whitespace character after JSON'],
  ])('why %s is no JSON is a whole phrase, the same everywhere, that quotes none of it', async (line, message) => {
    expect(lines((await jsonl(`${line}\n`)).out)).toMatchObject([{ error: { code: 'invalid-json', message } }])
  })

  test('empty lines are nobody’s article, but count', async () => {
    const { out } = await jsonl('\n{"id":"a","text":"One."}\n \r\n{"nothing":1}\n')
    expect(lines(out)).toMatchObject([{ id: 'a' }, { id: null, line: 4 }])
  })

  test('no line at all gives none, as an empty part of a larger job does', async () => {
    expect(await jsonl('')).toMatchObject({ code: 0, out: '', err: '' })
  })

  test('a line without an id goes by its number', async () => {
    const { out } = await jsonl('{"text":"One."}\n')
    expect(lines(out)).toMatchObject([{ id: '-:1' }])
  })

  test('fields may have other names', async () => {
    const { out } = await jsonl('{"url":"u1","body":"One."}\n', '--id-field', 'url', '--text-field', 'body')
    expect(lines(out)).toMatchObject([{ id: 'u1' }])
  })

  test('--keep carries fields over, also those with odd names', async () => {
    const { out } = await jsonl('{"id":"a","text":"One.","url":"u","__proto__":{"x":1},"n":null}\n', '--keep', 'url,__proto__,n,absent')
    expect(out).toContain('"url":"u","__proto__":{"x":1},"n":null,"quotes"')
    expect(out).not.toContain('absent')
  })

  test('--keep says which fields no input has, unless --quiet or where nothing was read', async () => {
    const many = '{"text":"One.","url":"u"}\n{"text":"Two.","by":"b"}\n'
    expect((await jsonl(many, '--keep', 'url,by,tags')).err).toBe('whosaid: --keep tags: no input has such a field\n')
    expect((await jsonl(many, '--keep', 'tags', '--quiet')).err).toBe('')
    expect((await jsonl('', '--keep', 'tags')).err).toBe('')
  })

  test('--keep takes no field that the output has itself', async () => {
    const { code, err } = await jsonl('', '--keep', 'url,quotes')
    expect(code).toBe(2)
    expect(err).toContain('the output has a field "quotes" of its own')
  })

  test('"constructor" is a field only where the line has it', async () => {
    const { out } = await jsonl('{"id":"a"}\n', '--text-field', 'constructor')
    expect(lines(out)).toMatchObject([{ error: { code: 'no-text' } }])
  })

  test('is known by its name and by its look', async () => {
    const file = await whosaid(['a.ndjson', '-f', 'jsonl'], { files: { 'a.ndjson': '{"id":"a","text":"One."}' } })
    const piped = await whosaid(['-f', 'jsonl'], { stdin: '{"id":"b","text":"One."}\n' })
    expect(lines(file.out + piped.out).map(({ id }) => id)).toEqual(['a', 'b'])
  })
})
