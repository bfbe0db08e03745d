import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { RULE_NAMES } from '../../src/checks/rules/index.js'
import { run } from '../../src/cli/run.js'
import { directoryWith, STORY, whosaid } from './console.js'

describe('help', () => {
  test.each([[['--help']], [['check', '--help']], [['stats', '--help']], [['schema', '--help']]])('%j shows examples before anything else', async (argv) => {
    const { code, out, err } = await whosaid(argv)
    expect(out.startsWith('Examples:\n  whosaid ')).toBe(true)
    expect([code, err]).toEqual([0, ''])
  })

  test('that of check names every rule', async () => {
    const { out } = await whosaid(['check', '--help'])
    for (const name of RULE_NAMES) expect(out).toMatch(new RegExp(`^  ${name} +\\S.* \\((?:off|info|warning|error)\\)$`, 'mu'))
    expect(out).toContain('.whosaidrc.json')
  })

  test.each([[['help'], ['--help']], [['help', 'check'], ['check', '--help']]])('%j is %j', async (words, flags) => {
    expect(await whosaid(words)).toMatchObject({ code: 0, out: (await whosaid(flags)).out })
  })

  test.each(['--version', '-V'])('the version is one line: %s', async (flag) => {
    const { code, out } = await whosaid([flag])
    expect(out).toMatch(/^whosaid \d+\.\d+\.\d+\n$/u)
    expect(code).toBe(0)
  })
})

describe('wrong usage is one line on standard error and exit code 2', () => {
  test.each([
    [['--foramt', 'json'], "unknown option '--foramt' (did you mean --format?); see whosaid --help"],
    [['-f', 'jsno'], 'it must be one of table, json, jsonl'],
    [['-f', 'jsno'], '(did you mean json?)'],
    [['--input', 'pdf'], 'it must be one of auto, html, ninjs'],
    [['--only', 'quotes,persons'], 'it must be one of quotes, speakers, people, places, organizations'],
    [['--only', ','], "--only ',': it names nothing"],
    [['--type', 'driect'], '(did you mean direct?)'],
    [['--speaker', ' '], "--speaker ' ': it is empty"],
    [['--min-confidence', '2'], 'it must be a number from 0 to 1'],
    [['--min-confidence', 'high'], 'it must be a number from 0 to 1'],
    [['--jobs', '0'], 'it must be a whole number from 1 to'],
    [['--width', 'wide'], 'it must be a whole number from 40 to 1000'],
    [['--offsets', 'char'], 'it must be one of utf16, codepoint, byte'],
    [['--color', 'yes'], 'it must be one of auto, always, never'],
    [['--only', 'person'], '--only \'person\': it must be one of quotes, speakers, people, places, organizations (did you mean people?); see whosaid --help'],
    [['completion', 'bsh'], "'bsh': it must be one of bash, zsh, fish (did you mean bash?); see whosaid completion --help"],
    [['verify', 'a.txt'], '--against <transcript> is missing; see whosaid verify --help'],
    [['verify', '--against', 'b.txt'], '<story> is missing; see whosaid verify --help'],
    [['--json'], "unknown option '--json' (try -f json); see whosaid --help"],
    [['check', '--sarif'], "unknown option '--sarif' (try -f sarif); see whosaid check --help"],
    [['-v'], "unknown option '-v' (did you mean -V?)"],
    [['--keep', 'id'], '--keep \'id\': the output has a field "id" of its own'],
    [['--only', 'people', '--type', 'direct'], '--type chooses quotes, and --only people leaves them out'],
    [['-f', 'csv', '--only', 'people', '--table', 'quotes'], '--table quotes shows what --only people leaves out'],
    [['-f', 'tsv', '--only', 'quotes,speakers', '--table', 'mentions'], '--table mentions shows what --only quotes,speakers leaves out'],
    [['-f', 'csv', '--only', 'people,quotes'], '--format csv holds one table, and --only people,quotes names 2: choose with --table'],
    [['-f', 'csv', '--only', 'quotes', '--only', 'people'], '--format csv holds one table, and --only quotes,people names 2: choose with --table'],
    [['-f', 'csv', '--explain'], '--explain goes with --format table, markdown, json or jsonl, not csv'],
    [['--offsets', 'byte'], '--offsets goes with --format json, jsonl, csv or tsv, not table'],
    [['-f', 'html', '--keep', 'url'], '--keep goes with --format json, jsonl, csv or tsv, not html'],
    [['--coordinates'], '--coordinates goes with --format json, jsonl or geojson, not table'],
    [['--table', 'people'], '--table goes with --format csv or tsv, not table'],
    [['--bom'], '--bom goes with --format csv or tsv, not table'],
    [['--format'], '-f, --format <format>: the value is missing; see whosaid --help'],
    [['schema', 'extra'], 'too many arguments: 1, not 0; see whosaid schema --help'],
  ])('%j', async (argv, message) => {
    const { code, out, err } = await whosaid(argv)
    expect(err).toContain(message)
    expect(err).toMatch(/^whosaid: [^\n]+\n$/u)
    expect([code, out]).toEqual([2, ''])
  })

  test.each([[['shema'], 'schema'], [['chekc', 'a.txt'], 'check'], [['verfy', 'a.txt', '--against', 'b.txt'], 'verify']])('%j stops at a command mistyped', async (argv, meant) => {
    const { code, out, err } = await whosaid(argv, { files: { 'a.txt': STORY } })
    expect(err).toBe(`whosaid: ${argv[0]}: no such file (did you mean ${meant}?)\n`)
    expect([code, out]).toEqual([2, ''])
  })

  test('a file that is called nearly as a command is read', async () => {
    expect((await whosaid(['chekc'], { files: { chekc: STORY } })).code).toBe(0)
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

describe('--speaker', () => {
  const OTHER = 'Bakers to strike\n\n“We are tired,” said Jonas Weil, a baker, on Tuesday.\n'
  const files = { 'a.txt': STORY, 'b.txt': OTHER }

  test('leaves out the stories in which that speaker says nothing', async () => {
    const { out, err } = await whosaid(['a.txt', 'b.txt', '--speaker', 'Weil'], { files })
    expect(out.startsWith('Bakers to strike\nb.txt\n')).toBe(true)
    expect(err).toBe('')
  })

  test('says so when nobody is called that, and who may be meant', async () => {
    expect(await whosaid(['a.txt', 'b.txt', '--speaker', 'Lindkvist'], { files })).toMatchObject({ code: 0, out: '', err: 'whosaid: no speaker is called Lindkvist (did you mean Lindqvist?)\n' })
    expect((await whosaid(['a.txt', '--speaker', 'Lindkvist', '--quiet'], { files })).err).toBe('')
  })
})

describe('a list that is given twice', () => {
  const speakers = (...argv: readonly string[]) => whosaid(['a.txt', '-f', 'json', ...argv], { files: { 'a.txt': STORY } }).then(({ out }) => Object.keys(JSON.parse(out) as object))

  test('holds what both name: --only', async () => {
    const fields = await speakers('--only', 'people,people', '--only', 'places')
    expect(fields).toEqual(await speakers('--only', 'people,places'))
    expect(fields).not.toContain('quotes')
  })

  test('holds what both name: --type', async () => {
    const files = { 'a.txt': `${STORY}\nShe said that it had been hard.\n` }
    const types = async (...argv: readonly string[]) => (JSON.parse((await whosaid(['a.txt', '-f', 'json', ...argv], { files })).out) as { quotes: readonly { type: string }[] }).quotes.map(({ type }) => type)
    expect(await types('--type', 'direct', '--type', 'indirect')).toEqual(['direct', 'indirect'])
    expect(await types('--type', 'indirect')).toEqual(['indirect'])
  })

  test('holds what both name: --keep', async () => {
    const { out } = await whosaid(['-f', 'jsonl', '--keep', 'url', '--keep', 'date'], { stdin: '{"text":"It rained.","url":"u","date":"d"}\n' })
    expect(JSON.parse(out)).toMatchObject({ url: 'u', date: 'd' })
  })

  test('holds what both name: the rules of check', async () => {
    const once = await whosaid(['check', 'a.txt', '--only', 'no-role,unclosed-marks'], { files: { 'a.txt': '“We won,” said Ann Lee.\n\n“We are tired.\n\nIt rained.\n' } })
    expect(once.out).toContain('(unclosed-marks)')
    expect(once.out).toContain('(no-role)')
    expect(await whosaid(['check', 'a.txt', '--only', 'no-role', '--only', 'unclosed-marks'], { cwd: once.cwd })).toEqual(once)
  })
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
