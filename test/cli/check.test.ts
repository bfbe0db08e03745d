import { describe, expect, test } from 'vitest'
import { whosaid } from './console.js'

const SOUND = 'Ferry workers in Port Elsby accepted a pay deal on Monday after nine days of talks.\n'
const UNCLOSED = `${SOUND}\nThe mayor said: “We asked for respect. The council meets again in June.\n`
const STRAIGHT = `${SOUND}\n“We won,” said the mayor. “At last,” said the cook.\n\n"It was time," said the baker.\n`

describe('check', () => {
  test('finds nothing in a sound story and exits with 0', async () => {
    expect(await whosaid(['check', 'a.txt'], { files: { 'a.txt': SOUND } })).toMatchObject({ code: 0, out: 'Nothing to ask about in 1 story.\n', err: '' })
  })

  test('says where and what, and exits with 1', async () => {
    const { code, out, err } = await whosaid(['check', 'a.txt'], { files: { 'a.txt': UNCLOSED } })
    expect(out).toContain('a.txt:3:17: error: this quotation mark is never closed (unclosed-marks)\n    The mayor said: “We')
    expect([code, err]).toEqual([1, ''])
  })

  test('reads standard input', async () => {
    const { out } = await whosaid(['check'], { stdin: UNCLOSED })
    expect(out).toContain('-:3:17: error')
  })

  test('names the line of JSON Lines, and the column in it', async () => {
    const line = JSON.stringify({ id: 'x', text: UNCLOSED })
    const { out } = await whosaid(['check', 'a.jsonl', '-f', 'json'], { files: { 'a.jsonl': `${JSON.stringify({ text: SOUND })}\n${line}\n` } })
    expect(JSON.parse(out)).toMatchObject([{ file: 'a.jsonl', story: 'x', line: 2, column: line.indexOf('“') + 1 }])
  })

  test('checks the other inputs too when one can’t be read, and exits with 2', async () => {
    const { code, out, err } = await whosaid(['check', 'none.txt', 'a.txt'], { files: { 'a.txt': UNCLOSED } })
    expect(out).toContain('unclosed-marks')
    expect([code, err]).toEqual([2, 'whosaid: none.txt: no such file\n'])
  })

  test('shows no more than --max-findings, and still exits with 1', async () => {
    const { code, out } = await whosaid(['check', 'a.txt', 'b.txt', '--max-findings', '1'], { files: { 'a.txt': UNCLOSED, 'b.txt': UNCLOSED } })
    expect(out).toContain('2 findings in 2 stories: 1 error, and 1 more that are not shown.\n')
    expect(code).toBe(1)
  })

  test('exits with 0 where nothing reaches --severity, and shows it all the same', async () => {
    const { code, out } = await whosaid(['check', 'a.txt', '--severity', 'error'], { files: { 'a.txt': STRAIGHT } })
    expect(out).toContain('(straight-marks)')
    expect(code).toBe(0)
  })

  test('asks only what --only names', async () => {
    expect(await whosaid(['check', 'a.txt', '--only', 'no-role,no-speaker'], { files: { 'a.txt': STRAIGHT } })).toMatchObject({ code: 0, out: 'Nothing to ask about in 1 story.\n' })
  })

  test('writes to a file', async () => {
    expect(await whosaid(['check', 'a.txt', '-o', 'out.json', '-f', 'json'], { files: { 'a.txt': UNCLOSED } })).toMatchObject({ code: 1, out: '' })
  })

  test('a comment silences a finding', async () => {
    const story = `<!-- whosaid-disable unclosed-marks -- as the leaflet had it -->\n${UNCLOSED}`
    expect(await whosaid(['check', 'a.txt'], { files: { 'a.txt': story } })).toMatchObject({ code: 0, err: '' })
  })
})

describe('the configuration', () => {
  test('of the folder or one above counts', async () => {
    const { cwd } = await whosaid(['check', 'a.txt'], { files: { '.whosaidrc.json': '{"rules": {"unclosed-marks": "off"}}', 'desk/a.txt': UNCLOSED } })
    expect(await whosaid(['check', 'a.txt'], { cwd: `${cwd}/desk` })).toMatchObject({ code: 0 })
  })

  test('named by --config counts instead', async () => {
    const files = { '.whosaidrc.json': '{"rules": {"unclosed-marks": "off"}}', 'strict.json': '{}', 'a.txt': UNCLOSED }
    expect(await whosaid(['check', 'a.txt', '--config', 'strict.json'], { files })).toMatchObject({ code: 1 })
  })
})

describe('wrong usage is one line and exit code 2', () => {
  const files = { 'a.txt': SOUND, 'typo.json': '{"rules": {"no-speeker": "off"}}', 'c.md.txt': `<!-- whosaid-disable no-speeker -->\n\n${SOUND}` }
  test.each([
    [['--only', 'no-speeker'], 'there is no rule "no-speeker" (did you mean no-speaker?)'],
    [['--config', 'typo.json'], 'typo.json: there is no rule "no-speeker" (did you mean no-speaker?)'],
    [['--config', 'none.json'], 'none.json: no such file'],
    [['--severity', 'warn'], 'it must be one of info, warning, error'],
    [['-f', 'sarfi'], '(did you mean sarif?)'],
    [['c.md.txt'], 'c.md.txt, line 1: a comment names "no-speeker", and there is no such rule (did you mean no-speaker?)'],
  ])('%j', async (argv, message) => {
    const { code, err } = await whosaid(['check', 'a.txt', ...argv], { files })
    expect(err).toContain(message)
    expect(err).toMatch(/^whosaid: [^\n]+\n$/u)
    expect(code).toBe(2)
  })
})
