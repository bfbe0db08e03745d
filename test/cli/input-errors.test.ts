import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { directoryWith, STORY, whosaid } from './console.js'

const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from([0xe2, 0xe3, 0xcf, 0xd3, 0, 1, 2])])
const NOISE = Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 32)

describe('an input that can’t be read costs one line and exit code 2, and the others come out all the same', () => {
  const cases: readonly (readonly [string, string, string | Uint8Array | null, string])[] = [
    ['a missing file', 'gone.txt', null, 'gone.txt: no such file'],
    ['an empty file', 'empty.txt', '', 'empty.txt: empty, there is nothing to read'],
    ['a file of white space', 'blank.txt', ' \n\n\t', 'blank.txt: empty, there is nothing to read'],
    ['a PDF', 'report.txt', PDF, 'report.txt: a PDF, not text'],
    ['a binary file', 'noise.txt', NOISE, 'noise.txt: a binary file, not text'],
    ['a glob that matches nothing', 'no/*.txt', null, 'no/*.txt: no file matches'],
  ]
  test.each(cases)('%s', async (_, name, content, message) => {
    const files = { 'good.txt': STORY, ...(content === null ? {} : { [name]: content }) }
    const { code, out, err } = await whosaid([name, 'good.txt', '-f', 'jsonl'], { files })
    expect(err).toBe(`whosaid: ${message}\n`)
    expect(code).toBe(2)
    expect(out.trim().split('\n').map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['good.txt'])
  })

  test('a directory without articles', async () => {
    const { code, err } = await whosaid(['pictures'], { files: { 'pictures/one.png': 'x' } })
    expect(err).toMatch(/^whosaid: pictures: a directory without articles \(.*\.txt.*\)\n$/u)
    expect(code).toBe(2)
  })

  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    const cwd = directoryWith({ 'secret.txt': STORY })
    chmodSync(join(cwd, 'secret.txt'), 0)
    const { code, err } = await whosaid(['secret.txt'], { cwd })
    expect(err).toBe('whosaid: secret.txt: no permission to read it\n')
    expect(code).toBe(2)
  })

  test.each([
    [[], 'QUOTES 1'],
    [['check'], 'in 1 story'],
    [['stats'], '1 story'],
  ])('a name that is empty, as of a variable that is not set, stands for no folder: %j', async (command, told) => {
    const { code, out, err } = await whosaid([...command, '', 'good.txt'], { files: { 'good.txt': STORY, 'other.txt': STORY } })
    expect(err).toBe('whosaid: "": an empty file name (from a variable that is not set?)\n')
    expect(code).toBe(2)
    expect(out).toContain(told)
    expect(out).not.toContain('other.txt')
  })

  test('a name with terminal commands in it is shown, not obeyed', async () => {
    const { err } = await whosaid(['\u001bcgone.txt'])
    expect(err).toBe('whosaid: ␛cgone.txt: no such file\n')
  })
})

describe('of many lines that can’t be read', () => {
  test('the first few are told, and how many more there are', async () => {
    const { code, err } = await whosaid(['a.jsonl', 'b.jsonl', '-f', 'jsonl'], { files: { 'a.jsonl': '{}\n'.repeat(600), 'b.jsonl': '{}\n' } })
    const told = err.trim().split('\n')
    expect(told).toHaveLength(12)
    expect(told.slice(-2)).toEqual(['whosaid: a.jsonl: … and 590 more such lines', 'whosaid: b.jsonl, line 1: has no field "text"'])
    expect(code).toBe(2)
  })

  test.each([[[]], [['check']]])('that whosaid wrote, one says so: %j', async (command) => {
    const { out } = await whosaid(['a.txt', 'b.txt', '-f', 'jsonl'], { files: { 'a.txt': STORY, 'b.txt': STORY } })
    const { code, err } = await whosaid([...command, 'said.jsonl'], { files: { 'said.jsonl': out } })
    expect(err).toBe('whosaid: said.jsonl, line 1: no article, but what whosaid makes of one; whosaid stats reads that\nwhosaid: said.jsonl: … and 1 more such line\n')
    expect(code).toBe(2)
  })
})

test.each(['check', 'stats'])('%s has nothing to say where nothing could be read', async (command) => {
  expect(await whosaid([command, 'gone.txt'])).toMatchObject({ code: 2, out: '', err: 'whosaid: gone.txt: no such file\n' })
})

describe('bytes that are neither UTF-8 nor Windows-1252 are replaced', () => {
  const broken = Buffer.concat([Buffer.from('“Café” is “open”, they said. '), Buffer.from([0x81]), Buffer.from(' End.')])

  test('with a warning and a problem in the extraction', async () => {
    const { code, out, err } = await whosaid(['a.txt', '-f', 'json'], { files: { 'a.txt': broken } })
    expect(err).toBe('whosaid: a.txt: a byte here is not UTF-8 and was replaced\n')
    expect(JSON.parse(out)).toMatchObject({ problems: expect.arrayContaining([{ code: 'invalid-bytes', message: expect.any(String), start: 29, end: 30 }]) })
    expect(code).toBe(0)
  })

  test('--quiet leaves the warning out', async () => {
    const { err } = await whosaid(['a.txt', '--quiet'], { files: { 'a.txt': broken } })
    expect(err).toBe('')
  })
})
