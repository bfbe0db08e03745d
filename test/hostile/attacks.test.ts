import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { REPORT_FORMAT_NAMES, type ReportFormatName } from '../../src/checks/formats/index.js'
import { STATS_FORMAT_NAMES, type StatsFormatName } from '../../src/checks/stats/formats.js'
import type { extract } from '../../src/extract.js'
import { OUTPUT_FORMAT_NAMES, type OutputFormatName } from '../../src/output/formats.js'
import { directoryWith, whosaid } from '../cli/console.js'
import { ATTACKS, storyWith } from './attacks.js'
import { isCsv, isGitHubCommands, isHtml, isJson, isJsonLines, isMarkdown, isShownOnly, isTsv, isXml, type Proof } from './proofs.js'

/** What outputs differ in comes after the extraction: each story is extracted once, and all outputs are given the same, which none may change. */
beforeAll(() => {
  vi.doMock(import('../../src/extract.js'), async (original) => ({ extract: onceEach((await original()).extract) }))
})

afterAll(() => {
  vi.doUnmock('../../src/extract.js')
})

function onceEach(extractText: typeof extract): typeof extract {
  const known = new Map<string, ReturnType<typeof extract>>()
  return (text, options) => {
    const key = JSON.stringify([text, options])
    const extraction = known.get(key) ?? frozen(extractText(text, options))
    known.set(key, extraction)
    return extraction
  }
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

/** The article itself is what is asked for, down to its last control. */
const isWhatWasAsked: Proof = () => undefined

const EXTRACT_PROOFS: Readonly<Record<OutputFormatName, Proof>> = {
  table: isShownOnly, json: isJson, jsonl: isJsonLines, csv: isCsv, tsv: isTsv, markdown: isMarkdown, html: isHtml, annotated: isShownOnly,
  jsonld: isJson, 'web-annotation': isJson, geojson: isJson, tei: isXml, brat: isShownOnlyInCells, text: isWhatWasAsked,
}
const CHECK_PROOFS: Readonly<Record<ReportFormatName, Proof>> = { text: isShownOnly, json: isJson, github: isGitHubCommands, sarif: isJson, checkstyle: isXml }
const STATS_PROOFS: Readonly<Record<StatsFormatName, Proof>> = { table: isShownOnly, csv: isCsv, json: isJson, html: isHtml }

/** Standoff annotations are cells between tabs. */
function isShownOnlyInCells(output: string): void {
  isShownOnly(output.replaceAll(/[\t#]/gu, ' '), '', '')
}

const COMMANDS: readonly (readonly [command: string, proof: Proof])[] = [
  ...OUTPUT_FORMAT_NAMES.map((format) => [`-f ${format}`, EXTRACT_PROOFS[format]] as const),
  ...REPORT_FORMAT_NAMES.map((format) => [`check -f ${format}`, CHECK_PROOFS[format]] as const),
  ...STATS_FORMAT_NAMES.map((format) => [`stats -f ${format}`, STATS_PROOFS[format]] as const),
  ['--explain', isShownOnly],
]

const outputOf = async (command: string, stories: readonly string[]): Promise<string> =>
  (await whosaid([...command.split(' '), 'stories.jsonl'], { files: { 'stories.jsonl': stories.map((text, id) => `${JSON.stringify({ id, text })}\n`).join('') } })).out

/** Of formats for one article, a run for each; else one for all. */
const runsOf = (command: string, tricks: readonly string[]): readonly (readonly string[])[] => (command === '-f brat' ? tricks.map((trick) => [trick]) : [tricks])

const richOutputs = new Map<string, string>()

/** What comes of all samples; of formats for one article, of one. */
async function richOf(command: string): Promise<string> {
  const known = richOutputs.get(command) ?? (await whosaid([...command.split(' '), ...(command === '-f brat' ? ['samples/river-summit.txt'] : ['samples'])], { cwd: process.cwd() })).out
  richOutputs.set(command, known)
  return known
}

describe.each(Object.entries(ATTACKS))('%s in a story', (_, tricks) => {
  test.each(COMMANDS)('do nothing in the output of whosaid %s', async (command, proof) => {
    for (const run of runsOf(command, tricks)) {
      const calm = await outputOf(command, run.map(() => storyWith('Port')))
      expect(calm).not.toBe('')
      proof(await outputOf(command, run.map(storyWith)), calm, await richOf(command))
    }
  })
})

const SHORT_STORY = 'Harbour opens\n\n“We are back at work,” Ann Lee said in Lusaka. “Who pays?”\n'

/** Those that fit a file's name on all systems that have such names at all. */
const NAMES = Object.values(ATTACKS).flat().filter((trick) => !/[/\0\ud800-\udfff]/u.test(trick)).map((trick) => `${trick}.txt`)

describe.skipIf(process.platform === 'win32')('tricks in the names of files', () => {
  test.each(COMMANDS)('do nothing in the output of whosaid %s', async (command, proof) => {
    const story = SHORT_STORY
    for (const run of runsOf(command, NAMES)) {
      const read = (names: readonly string[]) => whosaid([...command.split(' '), '--', ...names], { files: Object.fromEntries(names.map((name) => [name, story])) })
      const { out, err } = await read(run)
      isShownOnly(err, '', '')
      proof(out, (await read(run.map((_, index) => `${index}.txt`))).out, await richOf(command))
    }
  })

  test('do nothing in messages', async () => {
    for (const name of NAMES) {
      const { err, code } = await whosaid(['--', `gone${name}`])
      expect(code).toBe(2)
      expect(err.split('\n')).toHaveLength(2)
      isShownOnly(err, '', '')
    }
  })
})

describe('tricks in ids', () => {
  const ids = Object.values(ATTACKS).flat()

  test.each(OUTPUT_FORMAT_NAMES.filter((format) => !['brat', 'text'].includes(format)))('do nothing in the output of -f %s, and name no file', async (format) => {
    const text = SHORT_STORY
    const lines = (all: readonly string[]): string => all.map((id) => `${JSON.stringify({ id, text })}\n`).join('')
    const cwd = directoryWith()
    const argv = ['--input', 'jsonl', '-f', format, '--jobs', '1']
    const calm = await whosaid(argv, { cwd, stdin: lines(ids.map(() => 'a')) })
    const { out, code } = await whosaid(argv, { cwd, stdin: lines(ids) })
    expect(code).toBe(0)
    EXTRACT_PROOFS[format](out, calm.out, await richOf(`-f ${format}`))
    expect(readdirSync(cwd)).toEqual([])
  })

  test('come out as they came in', async () => {
    const wellFormed = ids.filter((id) => !/\p{Cs}/u.test(id))
    const { out } = await whosaid(['--input', 'jsonl', '-f', 'jsonl', '--jobs', '1'], { stdin: wellFormed.map((id) => `${JSON.stringify({ id, text: 'It rained.' })}\n`).join('') })
    expect(out.trim().split('\n').map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(wellFormed)
  })
})

describe('names of JavaScript', () => {
  const NAMES_OF_JAVASCRIPT = ATTACKS['names of JavaScript']

  test('as people are people', async () => {
    const people = NAMES_OF_JAVASCRIPT.map((name) => `“We are back at work again,” said Ann ${name[0].toUpperCase()}${name.slice(1)}.`)
    const { out, code } = await whosaid(['-f', 'json'], { stdin: people.join('\n\n') })
    expect(code).toBe(0)
    expect((JSON.parse(out) as { quotes: readonly unknown[] }).quotes).toHaveLength(people.length)
  })

  test.each(NAMES_OF_JAVASCRIPT)('as a setting is refused: %s', async (name) => {
    for (const config of [`{"${name}":{}}`, `{"rules":{"${name}":"off"}}`, `{"rules":{"no-speaker":{"${name}":1}}}`]) {
      const { code, err } = await whosaid(['check', 'a.txt'], { files: { 'a.txt': 'It rained.', '.whosaidrc.json': config } })
      expect([code, err.split('\n').length]).toEqual([2, 2])
    }
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test.each(NAMES_OF_JAVASCRIPT)('as an option is none: %s', async (name) => {
    for (const argv of [['-f', name], ['--input', name], ['--only', name], ['--type', name], ['check', '-f', name], ['stats', '-f', name], ['completion', name], ['--format', 'csv', '--table', name]]) {
      const { code, err } = await whosaid(argv, { stdin: 'It rained.' })
      expect([argv, code, err === '' ]).toEqual([argv, 2, false])
    }
  })
})
