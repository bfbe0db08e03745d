import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodeText, detectEncoding } from '../../src/input/encoding.js'

const STORY = '“Café” isn’t open, they said – “not yet”.\r\nThe crème brûlée was gone.\n'

describe('a text comes out as it was written', () => {
  test.each([
    ['UTF-8', 'utf-8', Buffer.from(STORY)],
    ['UTF-8 with a mark', 'utf-8', Buffer.from(`\ufeff${STORY}`)],
    ['UTF-16 LE with a mark', 'utf-16le', iconv.encode(STORY, 'utf16le', { addBOM: true })],
    ['UTF-16 BE with a mark', 'utf-16be', iconv.encode(STORY, 'utf16be', { addBOM: true })],
    ['UTF-16 LE without', 'utf-16le', iconv.encode(STORY, 'utf16le')],
    ['UTF-16 BE without', 'utf-16be', iconv.encode(STORY, 'utf16be')],
    ['Windows-1252', 'windows-1252', iconv.encode(STORY, 'win1252')],
  ])('from %s', async (_, encoding, bytes) => {
    expect(detectEncoding(bytes)).toBe(encoding)
    expect(await decodeText(bytes)).toEqual({ text: STORY, problems: [] })
  })

  test('whatever its letters, from UTF-8', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme-composite' }), async (text) => {
      expect((await decodeText(Buffer.from(`a${text}`))).text).toBe(`a${text}`)
    }))
  })
})

describe('bytes that fit nothing', () => {
  test('are replaced, and named once', async () => {
    const bytes = Buffer.concat([Buffer.from('“é” “é” “é” '), Buffer.from([0xff]), Buffer.from(' and '), Buffer.from([0x81])])
    const { text, problems } = await decodeText(bytes)
    expect(text).toBe('“é” “é” “é” \ufffd and \ufffd')
    expect(problems).toEqual([{ code: 'invalid-bytes', message: '2 bytes from here on are not UTF-8 and were replaced', start: 12, end: 13 }])
  })

  test('never throw anything but that they are no text', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const text = await decodeText(bytes).then((decoded) => decoded.text, (error: unknown) => (error as Error).name)
      expect(typeof text).toBe('string')
    }))
  })
})

test.each([
  ['a PDF', '%PDF-1.4\n1 0 obj'],
  ['a ZIP archive or Office document', 'PK\x03\x04rest'],
  ['a picture', '\x89PNG\r\n'],
  ['a rich text document', '{\\rtf1 hello}'],
  ['a binary file', '\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0'],
])('%s is told from text', async (kind, content) => {
  await expect(decodeText(Buffer.from(content, 'latin1'))).rejects.toThrow(`${kind}, not text`)
})
