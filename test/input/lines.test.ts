import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitLines } from '../../src/input/lines.js'

async function linesOf(chunks: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = []
  const source = async function* () { for (const chunk of chunks) yield Buffer.from(chunk) }
  for await (const line of splitLines(source())) lines.push(Buffer.from(line).toString())
  return lines
}

test('lines come out the same however the stream is cut', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', '\n', '“') })), async (chunks) => {
    const whole = chunks.join('')
    const expected = whole.split('\n')
    expect(await linesOf(chunks)).toEqual(expected.at(-1) === '' ? expected.slice(0, -1) : expected)
  }))
})
