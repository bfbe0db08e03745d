import { describe, expect, it } from 'vitest'
import { excerptOf, lineStarts, placeAt } from '../../../src/checks/check/lines.js'
import { sourceOffsets } from '../../../src/checks/check/source-offsets.js'

describe('places', () => {
  it.each([
    ['one\ntwo', { line: 2, column: 2 }, 5],
    ['one\r\ntwo', { line: 2, column: 1 }, 5],
    ['one\rtwo', { line: 2, column: 1 }, 4],
    ['one', { line: 1, column: 4 }, 3],
    ['', { line: 1, column: 1 }, 0],
  ])('of %j', (text, place, offset) => {
    expect(placeAt(lineStarts(text), offset)).toEqual(place)
  })

  it('an excerpt is the line, and where in it the words are', () => {
    const text = 'first line\nthe second line \nthird'
    expect(excerptOf(text, lineStarts(text), { start: 15, end: 21 })).toEqual({ text: 'the second line', start: 4, end: 10 })
  })

  it('an excerpt of words over several lines ends with its line', () => {
    const text = 'first line\nsecond'
    expect(excerptOf(text, lineStarts(text), { start: 6, end: 17 })).toEqual({ text: 'first line', start: 6, end: 10 })
  })

  it('a page in one line is cut down to what is near', () => {
    const text = `${'a'.repeat(1000)} here ${'b'.repeat(1000)}`
    const excerpt = excerptOf(text, lineStarts(text), { start: 1001, end: 1005 })
    expect(excerpt.text.slice(excerpt.start, excerpt.end)).toBe('here')
    expect(excerpt.text.length).toBeLessThan(500)
  })
})

describe('the place in a source of words in its story', () => {
  const text = 'Ferry strike ends\n\n“We asked for respect, and we got it,” said Luis Peña of the Seafarers’ Union.'
  const SOURCES: readonly (readonly [string, string])[] = [
    ['the same text', text],
    ['an HTML page', '<html><head><style>p { color: red }</style></head><body><h1>Ferry strike ends</h1>\n<p>&ldquo;We asked for <b>respect</b>, and we got it,&rdquo; said Luis Pe&ntilde;a of the <a href="https://union.example/">Seafarers’ Union</a>.</p></body>'],
    ['Markdown', '# Ferry strike ends\n\n“We asked for *respect*, and we got it,” said Luis Peña of the [Seafarers’ Union](https://union.example/).\n'],
    ['a line of JSON', JSON.stringify({ id: 'a', text }).replaceAll('“', '\\u201c').replaceAll('”', '\\u201d')],
  ]

  it.each(SOURCES)('%s', (_, source) => {
    const offsets = sourceOffsets(text, source)
    for (const words of ['Ferry strike', 'asked for', 'said Luis']) expect(source.slice(offsets.at(text.indexOf(words))).startsWith(words)).toBe(true)
  })

  it('a mark is found by the letters beside it', () => {
    const source = '<h1>Ferry strike ends</h1><p>“We asked for respect, and we got it,” said Luis</p>'
    const offsets = sourceOffsets(text, source)
    expect(offsets.at(text.indexOf('“'))).toBe(source.indexOf('“'))
    expect(offsets.at(text.indexOf('”'))).toBe(source.indexOf('”'))
  })

  it('what the source does not hold is put at its start', () => {
    expect(sourceOffsets(text, '<p>Something else entirely stands here.</p>').at(30)).toBe(0)
  })
})
