// Measures whosaid beside its yardsticks in one run and writes bench/results.md. Ratios are what counts: machines differ.
//   npm run bench              all of it, some minutes
//   npm run bench -- --quick   fewer runs and documents
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { extract } from '../dist/index.js'
import { median, runByTurns, runNode, time, timeByTurns } from './measure.mjs'
import { SIDES, stories } from './sides.mjs'

const quick = process.argv.includes('--quick')
const BIN = 'bin/whosaid.js'
const words = (text) => text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0
const wordsInAll = stories.reduce((sum, text) => sum + words(text), 0)

function* articles(count) {
  for (let i = 0; i < count; i++) yield `${JSON.stringify({ id: String(i), text: stories[i % stories.length] })}\n`
}
function* shortArticles(count) {
  for (let i = 0; i < count; i++) yield `${JSON.stringify({ id: String(i), text: `“We sailed at ${i},” said Ann Lee of Port Amsel. The harbour was shut.` })}\n`
}

const rows = []
const report = (figure, value, beside) => {
  rows.push([figure, value, beside])
  console.error(`${figure}: ${value}${beside ? `  (${beside})` : ''}`)
}
const ratio = (a, b) => (a / b).toFixed(2)

const rate = (ms) => `${Math.round((wordsInAll / ms) * 1000).toLocaleString('en')} words/s`
{
  // In one process each would pay for the other's garbage, and find its tables gone from the processor's caches.
  const side = (name) => Number(execFileSync(process.execPath, ['bench/throughput.mjs', name, String(quick ? 12 : 45)], { encoding: 'utf8' }))
  const spent = Array.from({ length: quick ? 1 : 5 }, () => [side('whosaid'), side('compromise')])
  const [ours, theirs] = [median(spent.map(([a]) => a)), median(spent.map(([, b]) => b))]
  report('whole extraction ÷ compromise full parse, words a second', ratio(theirs, ours), `${rate(ours)} against ${rate(theirs)}, each in a process of its own, by turns`)
}
{
  const [ours, theirs] = timeByTurns(await SIDES.whosaid(), await SIDES.compromise(), quick ? 3 : 9)
  report('the same in one process, by turns, from the second round on', ratio(theirs, ours), `${rate(ours)} against ${rate(theirs)}`)
}
{
  const story = () => ['“We sailed at noon,” said Ann Lee of Port Amsel. The harbour was shut on Friday.\n']
  const [bare, help, one] = await runByTurns([[['-e', '0']], [[BIN, '--help']], [[BIN], story]], quick ? 5 : 21)
  const ms = (value) => `${value.toFixed(0)} ms`
  report('start-up, one-paragraph story ÷ bare node', ratio(one, bare), `${ms(one)} against ${ms(bare)}`)
  report('start-up, --help ÷ bare node', ratio(help, bare), `${ms(help)} against ${ms(bare)}`)
}
{
  const count = quick ? 500 : 2000
  const command = (jobs) => [[BIN, '--input', 'jsonl', '--format', 'jsonl', '--jobs', String(jobs)], () => articles(count)]
  const [one, two] = await runByTurns([command(1), command(2)], quick ? 1 : 3)
  report(`two jobs ÷ one, ${count.toLocaleString('en')} articles`, ratio(one, two), `${(count / two * 1000).toFixed(0)} articles/s against ${(count / one * 1000).toFixed(0)}`)
}
{
  const count = quick ? 10_000 : 100_000
  const { ms, peakMb } = await runNode([BIN, '--input', 'jsonl', '--format', 'jsonl'], shortArticles(count))
  report(`peak memory, ${count.toLocaleString('en')} short documents through a pipe`, `${peakMb.toFixed(0)} MB`, `${(count / ms * 1000).toFixed(0)} documents/s`)
}
{
  const text = stories.join('\n\n')
  const times = [1, 2, 4, 8].map((n) => time(() => extract(Array.from({ length: n }, () => text).join('\n\n')), 3))
  report('time of a document of 8n words ÷ n words', ratio(times[3], times[0]), `n = ${words(text).toLocaleString('en')}; 2n: ${ratio(times[1], times[0])}, 4n: ${ratio(times[2], times[0])}`)
}

const table = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
writeFileSync('bench/results.md', `# Benchmarks

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, Node.js ${process.versions.node}, ${cpus().length} × ${cpus()[0].model}.
All figures are medians of one run in which both sides took turns, on the articles of \`samples/\` (${stories.length} stories, ${wordsInAll.toLocaleString('en')} words).

| figure | value | beside |
| --- | --- | --- |
${table}
`)
