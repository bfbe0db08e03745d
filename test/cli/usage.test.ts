import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { directoryWith, STORY, whosaid } from './console.js'

describe('help', () => {
  test.each([[['--help']], [['check', '--help']], [['stats', '--help']], [['schema', '--help']]])('%j shows examples before anything else', async (argv) => {
    const { code, out, err } = await whosaid(argv)
    expect(out.startsWith('Examples:\n  whosaid ')).toBe(true)
    expect([code, err]).toEqual([0, ''])
  })

  test('the version is one line', async () => {
    const { code, out } = await whosaid(['--version'])
    expect(out).toMatch(/^whosaid \d+\.\d+\.\d+\n$/u)
    expect(code).toBe(0)
  })
})

describe('wrong usage is one line on standard error and exit code 2', () => {
  test.each([
    [['--foramt', 'json'], "unknown option '--foramt' (Did you mean --format?)"],
    [['-f', 'jsno'], 'It must be one of table, json, jsonl'],
    [['-f', 'jsno'], '(did you mean json?)'],
    [['--input', 'pdf'], 'It must be one of auto, html, ninjs'],
    [['--only', 'quotes,persons'], 'It must be one of quotes, speakers, people, places, organizations'],
    [['--only', ','], 'It names nothing'],
    [['--type', 'driect'], '(did you mean direct?)'],
    [['--speaker', ' '], 'It is empty'],
    [['--min-confidence', '2'], 'It must be a number from 0 to 1'],
    [['--min-confidence', 'high'], 'It must be a number from 0 to 1'],
    [['--jobs', '0'], 'It must be a whole number from 1 to'],
    [['--width', 'wide'], 'It must be a whole number from 40 to 1000'],
    [['--offsets', 'char'], 'It must be one of utf16, codepoint, byte'],
    [['--color', 'yes'], 'It must be one of auto, always, never'],
    [['--format'], "option '-f, --format <format>' argument missing"],
    [['schema', 'extra'], "too many arguments for 'schema'"],
  ])('%j', async (argv, message) => {
    const { code, out, err } = await whosaid(argv)
    expect(err).toContain(message)
    expect(err).toMatch(/^whosaid: [^\n]+\n$/u)
    expect([code, out]).toEqual([2, ''])
  })

  test('a command mistyped is taken for a file, and the message says what may be meant', async () => {
    const { code, err } = await whosaid(['shema'])
    expect(err).toBe('whosaid: shema: no such file (did you mean schema?)\n')
    expect(code).toBe(2)
  })
})

describe('standard input', () => {
  test('is read where no file is named, and for "-"', async () => {
    const bare = await whosaid(['-f', 'json'], { stdin: STORY })
    const dash = await whosaid(['-', '-f', 'json'], { stdin: STORY })
    expect(bare.out).toBe(dash.out)
    expect(JSON.parse(bare.out)).toMatchObject({ id: '-' })
  })

  test('that is a terminal gets a hint', async () => {
    const { err } = await whosaid([], { stdin: STORY, terminal: { stdin: true } })
    expect(err).toContain('press Ctrl-D')
    const { err: quiet } = await whosaid(['--quiet'], { stdin: STORY, terminal: { stdin: true } })
    expect(quiet).toBe('')
  })
})

describe('the width', () => {
  const widest = (out: string): number => Math.max(...out.split('\n').map((line) => line.length))
  const wide = (columns: number, ...argv: readonly string[]) => whosaid(argv, { stdin: STORY, env: { NO_COLOR: '1' }, terminal: { stdout: true, columns } }).then(({ out }) => widest(out))

  test('is the terminal’s, but never so little that nothing fits', async () => {
    expect(await wide(60)).toBeLessThanOrEqual(60)
    expect(await wide(60)).toBeGreaterThan(40)
    expect(await wide(9)).toBeLessThanOrEqual(40)
    expect(await wide(9)).toBeGreaterThan(20)
  })

  test('is 80 where a terminal does not know its own', async () => expect(await wide(0)).toBe(await wide(80)))

  test('is what --width says', async () => expect(await wide(200, '--width', '40')).toBeLessThanOrEqual(40))
})

test('an input named leaves standard input alone', async () => {
  const cwd = directoryWith({ 'a.txt': STORY })
  const code = await run(['a.txt'], {
    get stdin(): PassThrough { throw new Error('opened') },
    stdout: new PassThrough(), stderr: new PassThrough(), env: {}, cwd, signal: new AbortController().signal,
  })
  expect(code).toBe(0)
})

describe('-e', () => {
  test('exits with 1 when nothing was found', async () => {
    expect((await whosaid(['-e'], { stdin: 'it rained all day.' })).code).toBe(1)
    expect((await whosaid([], { stdin: 'it rained all day.' })).code).toBe(0)
  })

  test('asks about quotes alone when quotes are filtered', async () => {
    expect((await whosaid(['-e'], { stdin: STORY })).code).toBe(0)
    expect((await whosaid(['-e', '--speaker', 'Nobody Known'], { stdin: STORY })).code).toBe(1)
  })

  test('an input that can’t be read weighs more', async () => {
    expect((await whosaid(['-e', 'gone.txt'])).code).toBe(2)
  })
})
