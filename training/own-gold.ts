/**
 * Writes our own stories with quotes as the JSON Lines that a scorer reads: node scripts/run-ts.mjs training/own-gold.ts OUT FILE…
 */
import { writeFileSync } from 'node:fs'
import { parseQuotes } from './quotes/marked-quotes.js'
import { readOwnStories } from './stories.js'

const [out, ...files] = process.argv.slice(2)
if (out === undefined || files.length === 0) {
  process.stderr.write('usage: own-gold OUT FILE…\n')
  process.exit(2)
}
const stories = files.flatMap(readOwnStories).map((story) => ({ id: story.id, ...parseQuotes(story) }))
writeFileSync(out, stories.map(({ id, text, quotes }) => `${JSON.stringify({ id, text, attributions: quotes })}\n`).join(''))
