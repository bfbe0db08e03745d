import { describe, expect, test } from 'vitest'
import { MOST_ARTICLE_BYTES } from '../../src/input/input-error.js'
import { whosaid } from '../cli/console.js'

const GIANT = Buffer.alloc(MOST_ARTICLE_BYTES + 1, 'word ')
const TOO_LARGE = 'larger than 32 MB, which no article is'

describe('what is larger than an article can be', () => {
  test('is not read to its end, and the next input comes out all the same', async () => {
    const { code, out, err } = await whosaid(['-', 'a.txt', '-f', 'jsonl', '--jobs', '1'], { stdin: GIANT, files: { 'a.txt': 'One.' } })
    expect(err).toBe(`whosaid: standard input: ${TOO_LARGE}\n`)
    expect(JSON.parse(out)).toMatchObject({ id: 'a.txt' })
    expect(code).toBe(2)
  })

  test('is one error record of JSON Lines, and the next line comes out all the same', async () => {
    const { out } = await whosaid(['--input', 'jsonl', '-f', 'jsonl', '--jobs', '1'], { stdin: Buffer.concat([GIANT, Buffer.from('\n{"id":"b","text":"Two."}\n')]) })
    const [giant, next] = out.trim().split('\n').map((line) => JSON.parse(line) as unknown)
    expect(giant).toEqual({ id: null, line: 1, error: { code: 'too-large', message: TOO_LARGE } })
    expect(next).toMatchObject({ id: 'b' })
  })

  test.skipIf(process.platform === 'win32')('may be a device without end', async () => {
    const { code, err } = await whosaid(['/dev/zero'])
    expect(err).toBe('whosaid: /dev/zero: a binary file, not text\n')
    expect(code).toBe(2)
  })
})
