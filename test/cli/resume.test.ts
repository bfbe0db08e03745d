import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { directoryWith, STORY, whosaid } from './console.js'

const LINES = [{ id: 'a', text: STORY }, { id: 'é', text: 'One.' }, { no: 'text' }, { text: 'Nameless.' }, { id: 'z', text: STORY }]
const FILES = { 'many.jsonl': LINES.map((line) => `${JSON.stringify(line)}\n`).join(''), 'b.txt': STORY, 'empty.txt': '' }
const INPUTS = ['many.jsonl', 'empty.txt', 'gone.txt', 'b.txt']

const resume = (cwd: string, inputs: readonly string[] = INPUTS) => whosaid([...inputs, '-f', 'jsonl', '--resume', 'said.jsonl'], { cwd })

describe('--resume', () => {
  test('does the whole run where there was none before, as -o would', async () => {
    const cwd = directoryWith(FILES)
    const plain = await whosaid([...INPUTS, '-f', 'jsonl', '-o', 'plain.jsonl'], { cwd })
    expect(await resume(cwd)).toEqual(plain)
    expect(readFileSync(join(cwd, 'said.jsonl'))).toEqual(readFileSync(join(cwd, 'plain.jsonl')))
  })

  test('goes on after the last whole line, wherever the run was cut, with the same bytes, messages and exit code', async () => {
    const cwd = directoryWith(FILES)
    const said = join(cwd, 'said.jsonl')
    const uninterrupted = await resume(cwd)
    const whole = readFileSync(said)
    const newlines = [...whole.keys()].filter((at) => whole[at] === 0x0a)
    const cuts = [0, 1, ...newlines.flatMap((at) => [at, at + 1, at + 2]), whole.length].filter((cut) => cut <= whole.length)
    for (const cut of cuts) {
      writeFileSync(said, whole)
      truncateSync(said, cut)
      const { code, err } = await resume(cwd)
      expect(readFileSync(said).equals(whole), `cut at ${cut}`).toBe(true)
      expect(code).toBe(uninterrupted.code)
      expect(err.split('\n').sort()).toEqual(uninterrupted.err.split('\n').sort())
    }
  })

  test('does none of the work again that was done', async () => {
    const cwd = directoryWith(FILES)
    await resume(cwd)
    const kept = readFileSync(join(cwd, 'said.jsonl'), 'utf8').replace('“We asked', '“WE ASKED')
    writeFileSync(join(cwd, 'said.jsonl'), kept)
    await resume(cwd)
    expect(readFileSync(join(cwd, 'said.jsonl'), 'utf8')).toBe(kept)
  })

  test.each([
    ['other inputs', ['b.txt'], 'cannot resume said.jsonl: its line 1 is about a, but no input is left for it'],
    ['other lines', ['other.jsonl'], 'cannot resume said.jsonl: its line 1 is about a, but the input has x there'],
  ])('refuses %s and leaves the file alone', async (_, inputs, message) => {
    const cwd = directoryWith({ ...FILES, 'other.jsonl': '{"id":"x","text":"One."}\n' })
    await resume(cwd)
    const before = readFileSync(join(cwd, 'said.jsonl'), 'utf8')
    expect(await resume(cwd, inputs)).toMatchObject({ code: 2, err: `whosaid: ${message}\n` })
    expect(readFileSync(join(cwd, 'said.jsonl'), 'utf8')).toBe(before)
  })

  test('refuses a file that is something else', async () => {
    const cwd = directoryWith({ ...FILES, 'said.jsonl': FILES['many.jsonl'] })
    expect(await resume(cwd)).toMatchObject({ code: 2, err: 'whosaid: cannot resume said.jsonl: its line 1 is no record of such a run\n' })
    expect(readFileSync(join(cwd, 'said.jsonl'), 'utf8')).toBe(FILES['many.jsonl'])
  })

  test('needs a file: standard output keeps nothing', async () => {
    const { code, out, err } = await whosaid(['-f', 'jsonl', '--resume', '-'], { stdin: STORY })
    expect(err).toBe('whosaid: --resume needs a file: standard output keeps nothing to go on from\n')
    expect([code, out]).toEqual([2, ''])
    expect(await whosaid(['-f', 'jsonl', '-o', '-', '--resume', 'x'])).toMatchObject({ code: 2, err: 'whosaid: --resume names the output file itself; it goes without --output\n' })
  })

  test('goes with JSON Lines, and without another output', async () => {
    expect(await whosaid(['--resume', 'x'])).toMatchObject({ code: 2, err: 'whosaid: --resume goes with --format jsonl, not table\n' })
    expect(await whosaid(['-f', 'jsonl', '-o', 'y', '--resume', 'x'])).toMatchObject({ code: 2, err: 'whosaid: --resume names the output file itself; it goes without --output\n' })
  })
})
