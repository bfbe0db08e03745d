import { describe, expect, test } from 'vitest'
import { STORY, whosaid } from './console.js'

const COUNTS = { stories: 1, sources: [{ name: 'Mara Lindqvist' }] }

async function stats(argv: readonly string[], world: Parameters<typeof whosaid>[1]): Promise<unknown> {
  const { out } = await whosaid(['stats', '-f', 'json', ...argv], world)
  return JSON.parse(out)
}

describe('stats counts', () => {
  test('articles', async () => {
    expect(await stats(['a.txt'], { files: { 'a.txt': STORY } })).toMatchObject(COUNTS)
  })

  test('articles in JSON Lines, by month where there is a date', async () => {
    const files = { 'a.jsonl': `${JSON.stringify({ text: STORY, published: '2026-03-14' })}\n` }
    expect(await stats(['a.jsonl', '--date-field', 'published'], { files })).toMatchObject({ ...COUNTS, months: [{ month: '2026-03', stories: 1 }] })
  })

  test.each([['json', 'a.json'], ['jsonl', 'a.jsonl']])('what whosaid wrote before as %s', async (format, name) => {
    const { out } = await whosaid(['a.txt', '-f', format], { files: { 'a.txt': STORY } })
    expect(await stats([name], { files: { [name]: out } })).toMatchObject(COUNTS)
    expect(await stats([], { stdin: out })).toMatchObject(COUNTS)
  })

  test('an array of what whosaid wrote before', async () => {
    const { out } = await whosaid(['a.txt', 'b.txt', '-f', 'json'], { files: { 'a.txt': STORY, 'b.txt': STORY } })
    expect(await stats(['ab.json'], { files: { 'ab.json': out } })).toMatchObject({ stories: 2 })
    expect(await stats([], { stdin: out })).toMatchObject({ stories: 2 })
  })

  test('a date that was kept', async () => {
    const { out } = await whosaid(['-f', 'jsonl', '--keep', 'date', '--input', 'jsonl'], { stdin: JSON.stringify({ text: STORY, date: '2026-03-14' }) })
    expect(await stats([], { stdin: out })).toMatchObject({ months: [{ month: '2026-03' }] })
  })

  test('the other inputs too when one can’t be read, and exits with 2', async () => {
    const { code, out, err } = await whosaid(['stats', 'none.txt', 'a.txt'], { files: { 'a.txt': STORY } })
    expect(out).toContain('Mara Lindqvist')
    expect([code, err]).toEqual([2, 'whosaid: none.txt: no such file\n'])
  })

  test('stories without the field that is to hold their date, and says so', async () => {
    const { code, err } = await whosaid(['stats', 'a.txt', '--date-field', 'published'], { files: { 'a.txt': STORY } })
    expect([code, err]).toEqual([0, 'whosaid: no story has a field "published" for its date\n'])
  })

  test('nothing in what is not whosaid’s, and says so', async () => {
    const { code, err } = await whosaid(['stats', 'a.jsonl'], { files: { 'a.jsonl': '{"whosaid": 1, "quotes": [{"text": 3}]}\n' } })
    expect(err).toBe('whosaid: a.jsonl, line 1: has no field "text"\n')
    expect(code).toBe(2)
  })
})
