// Writes N articles as JSON Lines: node bench/scale/articles.mjs N. Every thousandth is broken, as in any crawl.
import { readdirSync, readFileSync } from 'node:fs'

const count = Number(process.argv[2])
const stories = readdirSync('samples').filter((name) => name.endsWith('.txt')).map((name) => readFileSync(`samples/${name}`, 'utf8'))
let block = ''
for (let i = 0; i < count; i++) {
  block += i % 1000 === 999 ? `{"id": "${i}", "text": \n` : `${JSON.stringify({ id: String(i), text: stories[i % stories.length] })}\n`
  if (block.length > 1 << 20) {
    process.stdout.write(block)
    block = ''
  }
}
process.stdout.write(block)
