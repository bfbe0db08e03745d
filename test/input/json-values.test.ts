import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST_ARTICLE_BYTES } from '../../src/input/input-error.js'
import { splitJson } from '../../src/input/json-values.js'

interface Piece { readonly text: string; readonly begins: number }

async function piecesOf(...chunks: readonly (string | Uint8Array)[]): Promise<readonly Piece[]> {
  const pieces: Piece[] = []
  const source = async function* () { for (const chunk of chunks) yield Buffer.from(chunk) }
  for await (const { bytes, begins } of splitJson(source())) pieces.push({ text: Buffer.from(bytes).toString(), begins })
  return pieces
}

const textsOf = async (...chunks: readonly string[]): Promise<readonly string[]> => (await piecesOf(...chunks)).map(({ text }) => text)

/** A text in as many pieces as there are cuts. */
function cut(text: string, cuts: readonly number[]): readonly Uint8Array[] {
  const bytes = Buffer.from(text)
  const places = [0, ...cuts.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]
  return places.slice(1).map((place, index) => bytes.subarray(places[index], place))
}

const layout = fc.constantFrom(0, 2)
const cuts = fc.array(fc.nat(), { maxLength: 8 })

describe('JSON is cut', () => {
  test('into the elements of an array, however it is written and however the stream is cut', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.jsonValue()), layout, cuts, async (values, indent, places) => {
      const pieces = await piecesOf(...cut(JSON.stringify(values, null, indent), places))
      expect(pieces.map(({ text }): unknown => JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(values)))
    }))
  })

  test('into objects one after the other, over one line or several', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), layout, cuts, async (values, indent, places) => {
      const pieces = await piecesOf(...cut(values.map((value) => `${JSON.stringify(value, null, indent)}\n`).join(''), places))
      expect(pieces.map(({ text }): unknown => JSON.parse(text))).toEqual(values.map((value): unknown => JSON.parse(JSON.stringify(value))))
    }))
  })

  test.each([
    ['brackets and marks in strings', '[{"a":"]},{\\"["},{"b":"\\\\"}]', ['{"a":"]},{\\"["}', '{"b":"\\\\"}']],
    ['no article at all', ' [ ]\n', []],
    ['nothing', '\n', []],
    ['arrays in an array', '[[{"a":1}],[]]', ['[{"a":1}]', '[]']],
    ['arrays one after the other', '[{"a":1}]\n[{"b":2}]', ['{"a":1}', '{"b":2}']],
    ['words and numbers', '["a", 1 ,null]', ['"a"', '1 ', 'null']],
    ['a byte order mark', '\ufeff{\n}', ['{\n}']],
    ['a comma before nothing', '[{"a":1},]', ['{"a":1}', '']],
    ['a comma after nothing', '[,{"a":1}]', ['', '{"a":1}']],
    ['no comma', '[{"a":1} {"b":2}]', ['{"a":1} {"b":2}']],
    ['a bracket too many', '[{"a":1}}, {"b":2}]', ['{"a":1}}', '{"b":2}']],
    ['words after the array', '[{"a":1}] and so on\n{"b":2}', ['{"a":1}', 'and so on', '{"b":2}']],
    ['a string that is cut off', '[{"a":1},{"b":"2', ['{"a":1}', '{"b":"2']],
    ['an object that is cut off', '{\n"a":', ['{\n"a":']],
  ])('%s', async (_, json, pieces) => {
    expect(await textsOf(json)).toEqual(pieces)
    expect(await textsOf(...Array.from(json))).toEqual(pieces)
  })

  test('whatever comes in, into pieces of it in their order, and between them stands nothing but what JSON has there', async () => {
    const sign = fc.constantFrom('[', ']', '{', '}', ',', '"', '\\', 'a', '\n')
    await fc.assert(fc.asyncProperty(fc.string({ unit: sign }), async (text) => {
      const pieces = await textsOf(text).catch((error: unknown) => (error as { readonly code: unknown }).code)
      if (pieces === 'invalid-json') return
      let rest = text
      for (const piece of pieces as readonly string[]) {
        const at = rest.indexOf(piece)
        expect(rest.slice(0, at)).toMatch(/^[[\],\n]*$/u)
        rest = rest.slice(at + piece.length)
      }
      expect(rest).toMatch(/^[[\],\n]*$/u)
    }))
  })

  test('and knows the line on which each begins', async () => {
    expect(await piecesOf('[\n\n{"a":\n1},\n', ' {}\n,', ']')).toEqual([{ text: '{"a":\n1}', begins: 3 }, { text: '{}\n', begins: 5 }, { text: '', begins: 6 }])
  })

  test.each(['[', '[\n', '[{"a":1},', '[{"a":1}', '[1'])('%s: an array that is cut off between its elements is no array', async (json) => {
    await expect(textsOf(json)).rejects.toMatchObject({ code: 'invalid-json', message: 'not JSON: its array is cut off, no ] ends it' })
  })

  test('of what is larger than an article can be comes just too much, and the next one whole', async () => {
    const chunk = 'a'.repeat(2 ** 20)
    const [giant, next] = await textsOf('["', ...Array.from({ length: 100 }, () => chunk), '",{"a":1}]')
    expect(giant.length).toBeGreaterThan(MOST_ARTICLE_BYTES)
    expect(giant.length).toBeLessThan(MOST_ARTICLE_BYTES + 2 ** 21)
    expect(next).toBe('{"a":1}')
  })

  test('what never ends is not read for ever', async () => {
    const endless = async function* () { for (;;) yield Buffer.from('["') }
    await expect(async () => { for await (const piece of splitJson(endless(), 1000)) expect(piece).toBeUndefined() }).rejects.toMatchObject({ code: 'too-large' })
  })
})
