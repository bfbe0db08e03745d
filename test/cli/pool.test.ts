import { expect, onTestFinished, test } from 'vitest'
import type { JobSettings } from '../../src/cli/job.js'
import { startPool } from '../../src/cli/pool.js'
import type { Unit } from '../../src/input/input-format.js'

const SETTINGS: JobSettings = {
  format: 'jsonl',
  coordinates: false,
  context: { parts: [], offsets: 'utf16', explain: false, keep: [], table: null, bom: false, width: 80, colorLevel: 0 },
  read: { idField: 'id', textField: 'text', keep: [] },
  filter: { types: null, speakers: null, minConfidence: null },
}

const unit = (text: string, index: number): Unit => ({ name: '-', line: index + 1, format: 'jsonl', bytes: Buffer.from(text) })

async function outputsOf(texts: readonly string[]): Promise<readonly string[]> {
  const pool = startPool(2, SETTINGS, { filename: new URL('crashing-worker.mjs', import.meta.url).href, resourceLimits: { maxOldGenerationSizeMb: 20 } })
  onTestFinished(() => pool.close())
  return (await pool.run(texts.map(unit))).map(({ output }) => output ?? '')
}

test.each([
  ['takes its worker down', 'crash', { code: 'failed', message: expect.stringMatching(/^whosaid failed on it, which is a bug: /u) }],
  ['fills its memory', 'fill', { code: 'too-large', message: 'it takes more memory than there is' }],
])('an article that %s costs itself alone', async (_, fatal, error) => {
  const [before, failure, after] = await outputsOf(['a', fatal, 'b'])
  expect([before, after]).toEqual(['a\n', 'b\n'])
  expect(JSON.parse(failure)).toEqual({ id: null, line: 2, error })
})
