import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { whosaid } from '../cli/console.js'
import { proveExtractions } from './extraction-proofs.js'
import { isCsv, isJson, isJsonLines, isShownOnly, isXml, type Proof } from './proofs.js'

/** What may come from outside: articles in each format, transcripts, settings. */
export type Kind = 'txt' | 'jsonl' | 'html' | 'md' | 'ninjs' | 'ann' | 'srt' | 'json'

const FORMATS = { txt: 'text', jsonl: 'jsonl', html: 'html', md: 'markdown', ninjs: 'ninjs' } as const

const STORY = '“We sailed at noon,” said Ann Lee of Port Amsel. “Nobody was hurt on board.” The harbour, she said, was shut on Friday.\n'

/** Only for whoever reads JSON: lines of the output are as many as there are articles. */
const isJsonALine: Proof = (output) => isJsonLines(output, output, '')

const OUTPUTS: readonly (readonly [argv: readonly string[], proof: Proof])[] = [
  [['-f', 'jsonl'], isJsonALine], [['-f', 'csv'], isCsv], [['-f', 'jsonld'], isJson], [['-f', 'table'], isShownOnly], [['-f', 'annotated'], isShownOnly],
  [['check', '-f', 'sarif'], isJson], [['check', '-f', 'text'], isShownOnly], [['stats', '-f', 'json'], isJson], [['-f', 'html'], () => undefined], [['-f', 'tei'], wellFormed],
]

function wellFormed(output: string): void {
  if (output !== '') isXml(output, output, output)
}

/** More processor time than any input of such a size may take, in milliseconds: a base, and so much a megabyte. */
const MOST_MS = 3000
const MOST_MS_A_MB = 30_000

/** Proves of an input of some kind all that must hold of any. `turn` chooses the outputs that are looked at. */
export async function proveInput(kind: Kind, bytes: Uint8Array, cwd: string, turn: number): Promise<void> {
  const before = process.cpuUsage()
  if (kind === 'srt') await proveRun(['verify', 'story.txt', '--against', 'input.srt', '-f', turn % 2 === 0 ? 'json' : 'text'], { 'input.srt': bytes, 'story.txt': STORY }, cwd, turn % 2 === 0 ? isJson : isShownOnly)
  else if (kind === 'json') await proveRun(['check', 'story.txt', '--config', 'rc.json', '-f', 'json'], { 'rc.json': bytes, 'story.txt': STORY }, cwd, isJson)
  else {
    if (kind !== 'ann') await proveExtractions(FORMATS[kind], bytes)
    const [argv, proof] = OUTPUTS[turn % OUTPUTS.length]
    await proveRun([...argv, `input.${kind}`], { [`input.${kind}`]: bytes, 'input.txt': kind === 'ann' ? STORY : bytes }, cwd, proof)
  }
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000, 'milliseconds').toBeLessThan(MOST_MS + (MOST_MS_A_MB * bytes.length) / 2 ** 20)
}

async function proveRun(argv: readonly string[], files: Readonly<Record<string, string | Uint8Array>>, cwd: string, proof: Proof): Promise<void> {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content)
  const { code, out, err } = await whosaid(argv, { cwd })
  expect([0, 1, 2]).toContain(code)
  expect(err).not.toMatch(/\bbug\b/u)
  isShownOnly(err, '', '')
  if (out !== '') proof(out, out, out)
}
