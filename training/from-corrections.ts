/**
 * Makes gold data of annotations corrected by hand, for the trainers: npm run train:corrections -- quotes|entities STORY.ann… > gold.jsonl
 * Each STORY.ann needs its text in STORY.txt beside it. One line comes out for each, in the order given.
 */
import { readFileSync } from 'node:fs'
import { brat } from '../src/input/brat/index.js'
import { goldEntities, goldQuotes } from './corrections/gold-line.js'

const [kind, ...files] = process.argv.slice(2)
if ((kind !== 'quotes' && kind !== 'entities') || files.length === 0) {
  process.stderr.write('usage: npm run train:corrections -- quotes|entities STORY.ann…\n')
  process.exit(2)
}
const toGold = kind === 'quotes' ? goldQuotes : goldEntities
for (const file of files) {
  const text = readFileSync(file.replace(/\.ann$/u, '.txt'), 'utf8')
  const { extraction } = brat.read(readFileSync(file, 'utf8'), { name: file, line: null }, { idField: 'id', textField: 'text', keep: [] }, text)
  if (extraction) process.stdout.write(`${JSON.stringify(toGold(extraction, text))}\n`)
}
