/**
 * Makes `models/quotes.bin` from gold quotes: npm run train:quotes -- FILE…
 * Each file is one of `training/stories/quotes`, or JSON Lines of `{"id", "text", "attributions"}`; the same files in the same order give the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { readGold } from './quotes/gold.js'
import { trainQuoteModel } from './quotes/train.js'

const files = process.argv.slice(2)
if (files.length === 0) {
  process.stderr.write('usage: npm run train:quotes -- FILE…\n')
  process.exit(2)
}
const bytes = trainQuoteModel(readGold(files))
writeFileSync('models/quotes.bin', bytes)
process.stdout.write(`models/quotes.bin: ${bytes.length} bytes\n`)
