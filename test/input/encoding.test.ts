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

const bytes = (...values: readonly (number | string)[]): Buffer => Buffer.concat(values.map((value) => (typeof value === 'string' ? Buffer.from(value) : Buffer.from([value]))))

describe('an encoding is told by its bytes', () => {
  test.each([
    ['nothing', bytes(), 'utf-8'],
    ['letters', bytes('Lee won.'), 'utf-8'],
    ['sequences of two bytes and a stray', bytes('éé', 0xff), 'utf-8'],
    ['sequences of three bytes and a stray', bytes('““', 0xff), 'utf-8'],
    ['sequences of four bytes and a stray', bytes('😀😀', 0xff), 'utf-8'],
    ['as many strays as sequences', bytes('é', 0xe9, ' '), 'utf-8'],
    ['more strays than sequences', bytes('é', 0xe9, ' ', 0xe9, ' '), 'windows-1252'],
    ['a stray at the end', bytes('caf', 0xe9), 'windows-1252'],
    ['sequences that are cut short', bytes(0xe2, 0x80, ' ', 0xf0, 0x9f, 0x98, ' '), 'windows-1252'],
    ['four marks in a row that Windows-1252 has', bytes(0x93, 0x85, 0x85, 0x94), 'windows-1252'],
    ['the longest way to write a letter, which UTF-8 forbids', bytes(0xc1, 0xa9, ' '), 'windows-1252'],
    ['starts of sequences that UTF-8 does not have', bytes(0xf5, 0xa9, 0xa9, 0xa9), 'windows-1252'],
    ['a byte that Windows-1252 does not have', bytes(0xe9, ' ', 0xe9, ' ', 0x81), 'utf-8'],
    ['letters of two bytes each, some of them not Latin', Buffer.from('Li Ming (李) won the race on Monday', 'utf16le'), 'utf-16le'],
    ['zeros on either side', bytes('a\0\0b\0\0c\0'), 'utf-8'],
  ])('%s', (_, content, encoding) => expect(detectEncoding(content)).toBe(encoding))
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
