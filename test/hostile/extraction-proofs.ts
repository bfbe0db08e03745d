import { expect } from 'vitest'
import { extract } from '../../src/extract.js'
import type { Extraction } from '../../src/extraction.js'
import { decodeText } from '../../src/input/encoding.js'
import { INPUT_FORMATS, type InputFormatName } from '../../src/input/formats.js'
import { InputError } from '../../src/input/input-error.js'
import { splitLines } from '../../src/input/lines.js'
import type { Article } from '../../src/input/input-format.js'
import { overlaps } from '../../src/span.js'

/** Reads an input as the command does and proves what holds of every extraction. Throws for all but `InputError`. */
export async function proveExtractions(format: InputFormatName, bytes: Uint8Array): Promise<void> {
  const { read, unit } = await INPUT_FORMATS[format].load()
  const units = unit === 'file' ? [bytes] : await linesOf(bytes)
  for (const [index, piece] of units.entries()) {
    const article = await inputErrorsAside(async () => read((await decodeText(piece)).text, { name: 'input', line: unit === 'file' ? null : index + 1 }, { idField: 'id', textField: 'text', keep: [] }, ''))
    if (article) provesItself(article.text, article.extraction ?? extract(article.text, { id: article.id }))
  }
}

async function inputErrorsAside(work: () => Promise<Article>): Promise<Article | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}

async function linesOf(bytes: Uint8Array): Promise<readonly Uint8Array[]> {
  const lines: Uint8Array[] = []
  async function* whole(): AsyncGenerator<Uint8Array> { yield bytes }
  for await (const line of splitLines(whole())) lines.push(line)
  return lines
}

/** Spans lie within the text and give back their words; quotes share none. */
function provesItself(text: string, { quotes, people, places, organizations, problems }: Extraction): void {
  const named = [...people, ...places, ...organizations].flatMap(({ mentions }) => mentions)
  const credited = quotes.flatMap(({ cue, speaker }) => [cue, speaker?.mention ?? null]).filter((span) => span !== null)
  for (const span of [...named, ...credited]) expect(text.slice(span.start, span.end)).toBe(span.text)
  for (const quote of quotes) expect(quote.spans.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(quote.text)
  const spans = quotes.flatMap((quote) => quote.spans).sort((a, b) => a.start - b.start)
  for (const { start, end } of [...named, ...credited, ...spans]) expect(start).toBeLessThan(end)
  for (const { start, end } of [...named, ...credited, ...spans, ...problems]) expect([start >= 0, start <= end, end <= text.length]).toEqual([true, true, true])
  expect(spans.every((span, index) => index === 0 || !overlaps(spans[index - 1], span))).toBe(true)
}
