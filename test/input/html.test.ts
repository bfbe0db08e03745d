import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../src/input/formats.js'
import { html } from '../../src/input/html/index.js'
import { htmlText } from '../../src/input/html/html-text.js'

const OPTIONS = { idField: 'id', textField: 'text', keep: ['text', 'headline', 'byline', 'date', 'site', 'language'] } as const
const read = (page: string) => html.read(page, { name: 'page.html', line: null }, OPTIONS)

const PARAGRAPHS = [
  '“We are back at work, and the cranes are too,” harbour master Ann Lee said on Monday at the pier.',
  'The port had been shut for nine days after the storm, the longest closure in its history of 120 years.',
  'Fishing boats were the first to leave, at dawn; the ferry to the islands followed at noon with 200 people.',
]

const PAGE = `<!doctype html><html lang="en"><head><title>Harbour opens after storm | The Daily Gull</title>
<meta property="og:site_name" content="The Daily Gull"><meta property="article:published_time" content="2024-05-14T08:00:00Z"><meta name="author" content="Jo Reporter">
<script>var menu = "not the story"</script><style>p { color: red }</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<article><h1>Harbour opens after storm</h1><figure><img src="x.jpg"><figcaption>A crane. Photo: Gull</figcaption></figure>
${PARAGRAPHS.map((words) => `<p>${words.replace('Ann Lee', '<b>Ann&nbsp;Lee</b>')}</p>`).join('\n')}</article>
<footer><p>Copyright</p></footer></body></html>`

describe('a page', () => {
  it('is read as its article, headline first, and nothing of the page around it', () => {
    expect(read(PAGE).text.replaceAll('\u00a0', ' ')).toBe(['Harbour opens after storm', ...PARAGRAPHS].join('\n\n'))
  })

  it('gives headline, byline, date and text to those who keep them', () => {
    const { text, kept } = read(PAGE)
    expect(kept).toEqual({ text, headline: 'Harbour opens after storm', byline: 'Jo Reporter', date: '2024-05-14T08:00:00Z', site: 'The Daily Gull', language: 'en' })
  })

  it.each([
    ['no article', '<!doctype html><html><body><img src="x.png"></body></html>'],
    ['nothing but a script', '<html><script>let a = 1</script></html>'],
    ['nothing', ''],
  ])('that holds %s is said to hold none', (_, page) => {
    expect(() => read(page)).toThrow('a page without an article')
  })

  it.each([
    ['100,000 nested tags', '<div>'.repeat(100_000) + PARAGRAPHS[0]],
    ['100,000 tags that are never closed', `<p>${PARAGRAPHS[0]}<b>`.repeat(1) + '<i>'.repeat(100_000)],
    ['100,000 angle brackets', `${PARAGRAPHS[0]}${'<'.repeat(100_000)}`],
    ['100,000 entities', `${PARAGRAPHS[0]}${'&amp;'.repeat(100_000)}`],
    ['100,000 closing tags', '</div>'.repeat(100_000) + PARAGRAPHS[0]],
    ['a very long entity', `<p>${PARAGRAPHS[0]}&${'a'.repeat(1_000_000)};`],
    ['a million entities', `<p>${PARAGRAPHS[0]}${'&lt;'.repeat(1_000_000)}`],
    ['5 MB', `<p>${PARAGRAPHS[0]}</p>`.repeat(50_000)],
  ])('of %s still shows its text', (_, page) => {
    expect(read(page).text).toContain('harbour master Ann Lee said')
  })

  it.each([
    ['characters', `<!--${'a'.repeat(4_000_000)}-->`],
    ['tags', '<i></i>'.repeat(15_001)],
    ['pieces of text', `<i>${'&amp;'.repeat(60_001)}`],
  ])('of more %s than any article’s is read as its plain text', (_, more) => {
    const { text, kept } = read(PAGE.replace('</footer>', `${more}</footer>`))
    expect([text.slice(0, 4), kept.headline]).toEqual(['Home', null])
  })

  it('of 50 million characters is refused', () => {
    expect(() => read('<p>'.padEnd(50_000_000, 'a'))).toThrow('a page of 50 million characters, too large to hold an article')
  })

  it('is recognised by its name or by how it starts', () => {
    expect(detectFormat('x.HTM', '')).toBe('html')
    expect(detectFormat('-', '\n<!DOCTYPE html>\n<html>')).toBe('html')
    expect(detectFormat('-', '<?xml version="1.0"?>\n<html xmlns="x">')).toBe('html')
    expect(detectFormat('-', 'The <html> tag was invented in 1991.')).toBe('text')
  })
})

describe('htmlText', () => {
  it.each([
    ['<p>One</p><p>Two<br>three', 'One\n\nTwo\nthree'],
    ['One <b>two</b>\n  three', 'One two three'],
    ['<ul><li>One<li>Two</ul>', 'One\n\nTwo'],
    ['a &amp; b &#8220;c&#x201d; &unknown; &', 'a & b “c” &unknown; &'],
    ['before<script>if (a < b) "<p>"</script> after', 'before after'],
    ['<svg><text>drawn</text></svg>kept', 'kept'],
    ['<p>unclosed <a href="', 'unclosed'],
  ])('reads %s', (markup, text) => {
    expect(htmlText(markup).text).toBe(text)
  })
})
