import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { progressText, showProgress } from '../../src/cli/progress.js'
import { whosaid } from './console.js'

describe('progress', () => {
  test.each([
    [12, 0.5, 6000, '12 documents, 2.0 a second, 6 s left'],
    [24_000, 0.25, 60_000, '24,000 documents, 400 a second, 3 min left'],
    [100, 0.01, 100_000, '100 documents, 1.0 a second, 2 h 45 min left'],
    [12, null, 6000, '12 documents, 2.0 a second'],
  ])('says how many, how fast and how long: %s', (documents, share, ms, text) => {
    expect(progressText(documents, share, ms)).toBe(text)
  })

  test('says nothing of short work', () => {
    const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 80 })
    const progress = showProgress(stderr, Promise.resolve(100), () => 0)
    for (let i = 0; i < 10; i++) progress.add(10)
    progress.clear()
    progress.stop()
    expect(stderr.read()).toBeNull()
  })

  test('says nothing in a pipe', async () => {
    expect(await whosaid(['-f', 'jsonl'], { stdin: 'One.' })).toMatchObject({ err: '' })
  })
})
