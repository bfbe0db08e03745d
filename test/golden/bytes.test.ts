import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { REPORT_FORMAT_NAMES } from '../../src/checks/formats/index.js'
import { STATS_FORMAT_NAMES } from '../../src/checks/stats/formats.js'
import { extract } from '../../src/extract.js'
import { decodeText } from '../../src/input/encoding.js'
import { INPUT_FORMATS } from '../../src/input/formats.js'
import { OUTPUT_FORMAT_NAMES } from '../../src/output/formats.js'
import { makeRandom } from '../../training/learn/random.js'
import { whosaid } from '../cli/console.js'
import { mutate } from '../fuzz/mutate.js'
import { SEEDS } from '../fuzz/seeds.js'
import { articleFile, goldenNames, readArticle } from './golden-story.js'

/*
 * The same input gives the same bytes on every machine, under every version of Node.js, and after every change that is to change
 * nothing. Here are fingerprints of what comes out; after a change that is to change it: npx vitest run test/golden -u
 */
const fingerprint = (output: string): string => createHash('sha256').update(output).digest('hex').slice(0, 16)

test.each(goldenNames)('all that is said of %s, down to the last reason', (name) => {
  expect(fingerprint(JSON.stringify(extract(readArticle(name), { id: name, explain: true, coordinates: true })))).toMatchSnapshot()
})

/** Of all shapes that outputs tell apart: turns, speeches over paragraphs, marks in all styles, places, problems. */
const SHOWN = ['harbour-agency', 'chess-guillemets', 'choir-interview', 'island-speech', 'river-summit', 'typographic-mess'].map(articleFile)
const ONE_EACH: ReadonlySet<string> = new Set(['-f brat', '-f text'])

describe('samples in each format', () => {
  test.each([
    ...OUTPUT_FORMAT_NAMES.map((format) => `-f ${format}`), ...REPORT_FORMAT_NAMES.map((format) => `check -f ${format}`), ...STATS_FORMAT_NAMES.map((format) => `stats -f ${format}`),
    ...['table', 'markdown', 'html', 'annotated', 'jsonld', 'web-annotation', 'tei'].flatMap((format) => [`-f ${format} --only quotes`, `-f ${format} --only people,places`]),
    '-f table --explain --color always', '-f annotated --color always --width 60', '-f csv --only people', '-f jsonl --offsets byte', '-f jsonl --offsets codepoint',
  ])('%s', async (command) => {
    const { out, err } = await whosaid([...command.split(' '), ...(ONE_EACH.has(command) ? SHOWN.slice(0, 1) : SHOWN)], { cwd: process.cwd() })
    expect(err).toBe('')
    expect(fingerprint(out)).toMatchSnapshot()
  })
})

/** So many of each kind: the samples, with pieces of them changed. */
const INPUTS_EACH = 60

describe('samples in disorder', () => {
  test.each([['txt', 'text'], ['html', 'html'], ['md', 'markdown'], ['ninjs', 'ninjs']] as const)('%s', async (kind, format) => {
    const { read } = await INPUT_FORMATS[format].load()
    const outputs: string[] = []
    for (let turn = 0; turn < INPUTS_EACH; turn++) {
      const { text } = await decodeText(mutate(kind, SEEDS[kind], makeRandom(turn)))
      try {
        const article = read(text, { name: 'input', line: null }, { idField: 'id', textField: 'text', keep: [] }, null)
        outputs.push(article.text, JSON.stringify(extract(article.text, { id: article.id, explain: true })))
      } catch (error) {
        outputs.push(String(error))
      }
    }
    expect(fingerprint(outputs.join('\n'))).toMatchSnapshot()
  })
})
