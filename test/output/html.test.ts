import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { escapeHtml } from '../../src/escape-html.js'
import { html } from '../../src/output/html/index.js'
import type { Result } from '../../src/output/output-format.js'
import { CONTEXT, HARBOUR, plain, resultOf, written } from './marked-result.js'

const pageOf = (...results: readonly Result[]): string =>
  (html.opening?.(results.length > 1, CONTEXT) ?? '') + results.map((result) => written(html, result)).join('') + (html.closing?.(results.length > 1, CONTEXT) ?? '')

const HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(1)>"\' onmouseover="alert(1)'
/** Far more than the page's own style, script and panels take; a framework would not fit. */
const MOST_BYTES_BESIDE_TEXT = 300_000

describe('the html report', () => {
  it('may load nothing and run nothing but its own style and script', () => {
    const page = pageOf(resultOf(HARBOUR))
    const hash = (element: string): string => {
      const [, text] = new RegExp(`<${element}>(.*?)</${element}>`, 'su').exec(page) ?? []
      return `'sha256-${createHash('sha256').update(text ?? '').digest('base64')}'`
    }
    expect(page).toContain(`content="default-src 'none'; style-src ${hash('style')}; script-src ${hash('script')}; img-src data:; base-uri 'none'; form-action 'none'"`)
    expect(page).not.toMatch(/(?:src|href)="?(?:https?:)?\/\/|@import|url\(| style="|\son\w+=/u)
  })

  it('shows what a hostile article holds, wherever it stands', () => {
    const text = plain(HOSTILE)
    const page = pageOf(resultOf(`${text}\n\n[direct1 “${text}”] {_${text}_} <said> in *${text}*, =${text}=.`, { id: HOSTILE, roles: { [HOSTILE]: HOSTILE }, countries: { [HOSTILE]: HOSTILE } }))
    const body = page.slice(page.indexOf('<main'), page.lastIndexOf('<script>'))
    expect(body).not.toMatch(/<script|<img/u)
    expect([...body.matchAll(/<[^>]*>/gu)].filter(([tag]) => /\son\w+=/u.test(tag.replace(/"[^"]*"/gu, '""')))).toEqual([])
    expect(body.split('&lt;script&gt;').length).toBeGreaterThan(8)
  })

  it('links nowhere but to what is there', () => {
    const page = pageOf(resultOf(HARBOUR), resultOf('[direct1 Win] <says> {Lee}\n\nThe rest of the story.', { id: 'other.txt' }))
    const body = page.slice(0, page.lastIndexOf('<script>'))
    const ids = [...body.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of body.matchAll(/href="#([^"]+)"/gu)) expect(ids).toContain(target)
  })

  it('tells of a problem in the headline, to which no link leads', () => {
    const { extraction, ...result } = resultOf(HARBOUR)
    const page = written(html, { ...result, extraction: { ...extraction, problems: [{ code: 'unclosed-quote', message: 'is <i>never</i> closed', start: 0, end: 7 }] } })
    expect(page).toContain('<li><span class="code">unclosed-quote</span> is &lt;i&gt;never&lt;/i&gt; closed</li>')
  })

  it('gives each part of a quote its speaker, and a doubtful one its doubt', () => {
    const page = pageOf(resultOf(HARBOUR, { confidences: [0.95, 0.4, 0.95] }))
    expect(page.match(/<a class="quote direct hue-1"/gu)).toHaveLength(2)
    expect(page).toContain('class="quote indirect hue-2 unsure"')
    expect(page).toContain('class="quote direct hue-0 unsure"')
  })

  it('shows only the parts asked for', () => {
    const section = written(html, resultOf(HARBOUR), { parts: ['people'] })
    expect(section).toContain('class="people"')
    expect(section).not.toMatch(/class="(?:quote|places|speakers)[" ]/u)
  })

  it('is small', () => {
    const story = Array.from({ length: 50 }, () => HARBOUR).join('\n\n').replaceAll(/(?<=direct)\d/gu, '')
    const result = resultOf(story)
    expect(Buffer.byteLength(pageOf(result)) - Buffer.byteLength(result.text)).toBeLessThan(MOST_BYTES_BESIDE_TEXT)
  })
})

describe('escapeHtml', () => {
  it.each([
    ['<b>&"\'', '&lt;b&gt;&amp;&quot;&#39;'],
    ['a\u0000b\u001b[0m', 'a�b�[0m'],
    ['abc\u202edef\u2066', 'abc�def�'],
    ['مرحبا\u200f', 'مرحبا\u200f'],
    ['\ud800 alone', '� alone'],
  ])('shows %j', (text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped)
  })
})
