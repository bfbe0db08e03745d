import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { PlacedFinding } from '../../../src/checks/check/finding.js'
import { REPORT_FORMATS, type ReportFormatName } from '../../../src/checks/formats/index.js'

const FINDING: PlacedFinding = {
  file: 'stories/port.txt', story: 'stories/port.txt', line: 3, column: 5, endLine: 3, endColumn: 13, start: 24, end: 32,
  code: 'no-role', severity: 'warning', message: 'Mara Lindqvist is quoted and never introduced', hint: 'say who this is',
  excerpt: { text: '“We won,” said Lindqvist.', start: 15, end: 24 },
}

/** Everything in an article that a log, a terminal or a parser may take for its own. */
const HOSTILE: PlacedFinding = {
  ...FINDING, file: 'a,b:c\n%.txt', severity: 'error',
  message: 'x\n::error::pwned\r\n##[error]y\u2028::set-env\u0000\u001b[31m<&"]]>\ud800', excerpt: { text: '::error::\u001b[2J \u202eabc', start: 0, end: 9 },
}

async function written(name: ReportFormatName, findings: readonly PlacedFinding[], { hidden = 0, width = 60 } = {}): Promise<string> {
  const format = await REPORT_FORMATS[name].load()
  return format({ findings, hidden, stories: 2 }, { version: '1.2.3', width, colorLevel: 0 })
}

describe('text', () => {
  it('shows the place, the words with a caret under them, and what to do', async () => {
    expect(await written('text', [FINDING])).toBe(`stories/port.txt:3:5: warning: Mara Lindqvist is quoted and never introduced (no-role)
    “We won,” said Lindqvist.
                   ^^^^^^^^^
    say who this is

1 finding in 2 stories: 1 warning.
`)
  })

  it('says so when there is nothing', async () => {
    expect(await written('text', [])).toBe('Nothing to ask about in 2 stories.\n')
  })

  it('says how many are not shown', async () => {
    expect(await written('text', [FINDING], { hidden: 4 })).toContain('5 findings in 2 stories: 1 warning, and 4 more that are not shown.\n')
  })

  it('cuts a long line on both sides of the words', async () => {
    const text = `${'before '.repeat(30)}Lindqvist${' after'.repeat(30)}`
    const out = await written('text', [{ ...FINDING, excerpt: { text, start: 210, end: 219 } }])
    const [, words, carets] = out.split('\n')
    expect(words.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('Lindqvist')
    expect([words.startsWith('    …'), words.endsWith('…'), words.length <= 60]).toEqual([true, true, true])
  })

  it('puts carets under wide letters and accents where they are seen', async () => {
    const [, , carets] = (await written('text', [{ ...FINDING, excerpt: { text: '北京 Pen\u0303a', start: 3, end: 8 } }])).split('\n')
    expect(carets).toBe(`${' '.repeat(4 + 5)}^^^^`)
  })
})

describe('json', () => {
  it('is an array with places that count from 1', async () => {
    expect(JSON.parse(await written('json', [FINDING]))).toEqual([{
      file: 'stories/port.txt', line: 3, column: 5, endLine: 3, endColumn: 13, code: 'no-role', severity: 'warning',
      message: 'Mara Lindqvist is quoted and never introduced', hint: 'say who this is', story: 'stories/port.txt', start: 24, end: 32, text: 'Lindqvist',
    }])
  })
})

describe('github', () => {
  it('is one workflow command a finding', async () => {
    expect(await written('github', [FINDING]))
      .toBe('::warning file=stories/port.txt,line=3,endLine=3,col=5,endColumn=13,title=whosaid no-role::Mara Lindqvist is quoted and never introduced; say who this is\n')
  })

  it('lets nothing in a story begin a command of its own', async () => {
    const out = await written('github', [HOSTILE])
    expect(out.split(/[\n\r\u2028]/u)).toHaveLength(2)
    expect(out).toContain('file=a%2Cb%3Ac%0A%25.txt,')
    expect(out).toContain('::x%0A::error::pwned%0D%0A##[error]y%E2%80%A8')
  })
})

describe('sarif', () => {
  // OASIS’s own schema has a pattern that is none under Unicode rules
  const ajv = formats.default(new Ajv({ strict: false, unicodeRegExp: false }))
  const validate = ajv.compile(JSON.parse(readFileSync('test/checks/formats/sarif-2.1.0.schema.json', 'utf8')) as object)

  it.each([['a finding', [FINDING]], ['none', []], ['hostile text', [HOSTILE]]])('is valid with %s', async (_, findings) => {
    const log: unknown = JSON.parse(await written('sarif', findings))
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
  })

  it('says where, and which rule', async () => {
    const { runs: [{ results: [result] }] } = JSON.parse(await written('sarif', [{ ...FINDING, file: 'a b\\c#d.txt', severity: 'info' }])) as { runs: [{ results: [object] }] }
    expect(result).toMatchObject({
      ruleId: 'no-role', level: 'note',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b/c%23d.txt' }, region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 13 } } }],
    })
  })
})

describe('checkstyle', () => {
  it('groups findings by file', async () => {
    expect(await written('checkstyle', [FINDING, FINDING])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="8.0">
  <file name="stories/port.txt">
    <error line="3" column="5" severity="warning" message="Mara Lindqvist is quoted and never introduced; say who this is" source="whosaid.no-role"/>
    <error line="3" column="5" severity="warning" message="Mara Lindqvist is quoted and never introduced; say who this is" source="whosaid.no-role"/>
  </file>
</checkstyle>
`)
  })

  it('holds nothing that XML has no room for', async () => {
    const out = await written('checkstyle', [HOSTILE])
    expect(out).toContain('&lt;&amp;&quot;]]&gt;')
    expect(out).not.toMatch(/[\u0000-\u0008\u001b\ud800\u202e]/u)
  })
})

it.each(['text', 'json', 'github', 'sarif', 'checkstyle'] as const)('%s gives a terminal no commands', async (name) => {
  expect(await written(name, [HOSTILE])).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]|^\s*::(?!error file=)/mu)
})
