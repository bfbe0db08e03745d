// Measures how time and memory grow with hostile texts, through the command, and writes the table into docs/robustness.md.
//   npm run growth               all shapes
//   npm run growth -- marks      those with "marks" in their names, and no table
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { SHAPES } from './shapes.mjs'

const [only] = process.argv.slice(2)
/** n, 2n and 4n, in bytes. From a million on, an article gets a worker of its own, which is another thing. */
const SIZES = [225_000, 450_000, 900_000]
const MOST_GROWTH = 2.5
const MOST_SECONDS_A_MB = 2
const TIMES = 1
/** Less than this is the noise of a machine, not the work on a text. */
const NOISE_MS = 100

const folder = mkdtempSync(join(tmpdir(), 'growth-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** Processor time and peak memory of one run: the least of several, for whatever else the machine does only adds to it. */
async function measure(extension, text) {
  const file = join(folder, `shape.${extension}`)
  writeFileSync(file, text)
  const runs = []
  for (let run = 0; run < TIMES; run++) runs.push(await usageOf(file))
  return { ms: Math.min(...runs.map(({ ms }) => ms)), peakMb: Math.min(...runs.map(({ peakMb }) => peakMb)), mb: Buffer.byteLength(text) / 2 ** 20 }
}

async function usageOf(file) {
  const child = spawn(process.execPath, ['--import', new URL('usage.mjs', import.meta.url).href, 'bin/whosaid.js', file, '-f', 'jsonl', '--jobs', '1'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stdio[3].on('data', (chunk) => { said += chunk })
  const [code] = await once(child, 'close')
  if (code !== 0 && code !== 2) throw new Error(`${file} ended with ${code}`)
  return JSON.parse(said)
}

function judge(shape, extension, measured, nothing) {
  const spent = measured.map(({ ms }) => Math.max(0, ms - nothing.ms))
  const growth = [1, 2].map((step) => (spent[step] + NOISE_MS) / (spent[step - 1] + NOISE_MS))
  const rate = spent[2] / 1000 / measured[2].mb
  return { shape, extension, spent, growth, rate, peaks: measured.map(({ peakMb }) => peakMb) }
}

const seconds = (ms) => (ms / 1000).toFixed(2)
const fast = ({ growth }) => growth.some((times) => times > MOST_GROWTH)
const dear = ({ rate }) => rate > MOST_SECONDS_A_MB

const toRow = (row) => {
  const { shape, extension, spent, growth, rate, peaks } = row
  const bold = (text, isBad) => (isBad ? `**${text}**` : text)
  return `| ${shape} | ${extension} | ${spent.map(seconds).join(' · ')} | ${bold(growth.map((times) => times.toFixed(1)).join(' · '), fast(row))} | ${bold(rate.toFixed(1), dear(row))} | ${peaks.map(Math.round).join(' · ')} |`
}

/** What the page says between two marks is ours to write. */
function writeTable(rows, story) {
  const page = readFileSync('docs/robustness.md', 'utf8')
  const [before, rest] = page.split('<!-- growth -->\n')
  const after = rest.split('<!-- /growth -->')[1]
  const text = `Written by \`npm run growth\` on ${new Date().toISOString().slice(0, 10)}, Node.js ${process.versions.node}, ${cpus().length} × ${cpus()[0].model.replace(/@.*/u, '').trim()}.
${rows.length} shapes at ${SIZES.map((size) => size.toLocaleString('en')).join(', ')} bytes. Each step takes at most ${Math.max(...rows.flatMap(({ growth }) => growth)).toFixed(1)} times the one before
(the bar is ${MOST_GROWTH}; ${rows.filter(fast).length} are above it). ${rows.filter(dear).length} shapes take more than ${MOST_SECONDS_A_MB} s a megabyte of processor time, on a machine where
a megabyte of ordinary stories takes ${story.rate.toFixed(1)} s; the dearest takes ${(Math.max(...rows.map(({ rate }) => rate)) / story.rate).toFixed(1)} times that.

| shape | as | seconds at n · 2n · 4n | × a step | s a MB | MB of memory |
| --- | --- | --- | --- | --- | --- |
${rows.map(toRow).join('\n')}
`
  writeFileSync('docs/robustness.md', `${before}<!-- growth -->\n${text}<!-- /growth -->${after}`)
}

const nothing = await measure('txt', 'Lee won.\n')
const rows = []
for (const [shape, extension, make] of SHAPES.filter(([name]) => only === undefined || name.includes(only))) {
  const measured = []
  for (const size of SIZES) measured.push(await measure(extension, make(size)))
  rows.push(judge(shape, extension, measured, nothing))
  console.error(toRow(rows.at(-1)))
}
if (only === undefined) writeTable(rows, rows[0])
process.exitCode = rows.some(fast) ? 1 : 0
