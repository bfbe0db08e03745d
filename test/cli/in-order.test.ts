import { expect, test } from 'vitest'
import { inOrder } from '../../src/cli/in-order.js'
import type { JobSettings } from '../../src/cli/job.js'
import type { Unit } from '../../src/input/input-format.js'

const SETTINGS: JobSettings = {
  format: 'jsonl',
  coordinates: false,
  context: { parts: ['quotes'], offsets: 'utf16', explain: false, keep: [], table: null, bom: false, width: 80, colorLevel: 0 },
  read: { idField: 'id', textField: 'text', keep: [] },
  filter: { types: null, speakers: null, minConfidence: null },
}

const unit = (line: number): Unit => ({ name: '-', line, format: 'jsonl', bytes: Buffer.from(JSON.stringify({ id: String(line), text: '“We sailed at noon,” said Ann Lee.' })) })

test.each([1, 2])('with %i jobs, whoever waits for an answer before giving the next article gets it', async (jobs) => {
  let answered = 0
  async function* source(): AsyncGenerator<Unit> {
    for (let line = 1; line <= 3; line++) {
      expect(answered).toBe(line - 1)
      yield unit(line)
      await new Promise((resolve) => setTimeout(resolve, 20))
      while (answered < line) await new Promise((resolve) => setTimeout(resolve, 1))
    }
  }
  for await (const { line, output } of inOrder(source(), SETTINGS, jobs)) {
    expect([line, JSON.parse(output!)]).toMatchObject([++answered, { id: String(answered) }])
  }
  expect(answered).toBe(3)
})
