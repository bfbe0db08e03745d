import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankMarkdown } from '../../src/input/markdown-marks.js'
import { markdown } from '../../src/input/markdown.js'

const words = (source: string): string => blankMarkdown(source).replaceAll(/[^\S\n]+/gu, ' ').replaceAll(/^ | $/gmu, '')

describe('markdown', () => {
  it.each([
    ['# Harbour opens', 'Harbour opens'],
    ['Harbour opens\n=====', 'Harbour opens\n'],
    ['**“We won,”** said _Ann Lee_.', '“We won,” said Ann Lee .'],
    ['said [Ann Lee](https://example.org/a_(b)), who', 'said Ann Lee , who'],
    ['said [Ann Lee][1].\n\n[1]: https://example.org', 'said Ann Lee .\n\n'],
    ['![A crane](crane.png "Photo")', ''],
    ['> “We won,”\n> she said', '“We won,”\nshe said'],
    ['- one\n2. two', 'one\ntwo'],
    ['a\n\n---\n\nb', 'a\n\n\n\nb'],
    ['---\ntitle: x\n---\nWords', '\n\n\nWords'],
    ['```js\nlet a\n```\nWords', '\n\n\nWords'],
    ['before <!-- not\nthis --> after', 'before\nafter'],
    ['a <b>bold</b> <https://example.org> word', 'a bold word'],
    ['5 \\* 3 and snake_case_name', '5 * 3 and snake_case_name'],
  ])('takes the marks out of %j', (source, text) => {
    expect(words(source)).toBe(text)
  })

  it('keeps every sign that stays where it was', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...Array.from('ab “”*_[]()<>`~#-\n!\\')) , maxLength: 80 }), (source) => {
      const text = blankMarkdown(source)
      expect(text.length).toBe(source.length)
      for (let at = 0; at < text.length; at++) if (text[at] !== ' ') expect(text[at]).toBe(source[at])
    }))
  })

  it('refers to the source with its offsets', () => {
    const source = '# News\n\n“**We won**,” said [Ann Lee](x).'
    const { text } = markdown.read(source, { name: 'a.md', line: null }, { idField: 'id', textField: 'text', keep: [] })
    expect(source.slice(text.indexOf('Ann'), text.indexOf('Lee') + 3)).toBe('Ann Lee')
  })

  it('says when there is nothing to read', () => {
    expect(() => markdown.read('---\n---\n', { name: 'a.md', line: null }, { idField: 'id', textField: 'text', keep: [] })).toThrow('empty')
  })

  it.each(['*', '[', '`', '<', '> ', '```\n', '<!--', '![](', '_a', '- ', '\\'])('is through with 200,000 times %j in no time', (sign) => {
    expect(blankMarkdown(sign.repeat(200_000)).length).toBe(sign.length * 200_000)
  })
})
