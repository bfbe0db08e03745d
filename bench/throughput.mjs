// One side of the race in a process of its own: `node bench/throughput.mjs whosaid|compromise ROUNDS` goes over all samples so many
// times and prints the median time of a round in milliseconds, the first third left out: by then the code is compiled.
import { readdirSync, readFileSync } from 'node:fs'
import { median } from './measure.mjs'

const [side, rounds] = process.argv.slice(2)
const stories = readdirSync('samples').filter((name) => name.endsWith('.txt')).map((name) => readFileSync(`samples/${name}`, 'utf8'))

async function runner() {
  if (side === 'whosaid') {
    const { extract } = await import('../dist/index.js')
    return () => stories.forEach((text) => extract(text))
  }
  const { default: nlp } = await import('compromise')
  // compromise gets slower with every character of one text, so it is given a paragraph at a time.
  return () => stories.forEach((text) => text.split(/\n+/u).forEach((paragraph) => nlp(paragraph)))
}

const run = await runner()
const spent = Array.from({ length: Number(rounds) }, () => {
  const start = performance.now()
  run()
  return performance.now() - start
})
process.stdout.write(String(median(spent.slice(Math.floor(spent.length / 3)))))
