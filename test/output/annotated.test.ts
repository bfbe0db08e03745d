import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { annotated } from '../../src/output/annotated/index.js'
import type { Part } from '../../src/output/output-format.js'
import { HARBOUR, plain, resultOf, written } from './marked-result.js'

const WORLD = `[direct1 “我们回来了，港口今天上午重新开放，所有人都很高兴，谢谢大家的帮助。”] {_李安娜_} <said> in *北京*.

[direct2 “لقد عدنا إلى العمل اليوم”] {_فاطمة الزهراء_} <said>, and [direct3 “É verdade,”] {_José Gonçalves Peña de la Fuente_} <added>.`

const ESCAPE_CODES = new RegExp('\\u001b\\[[\\d;]*m', 'gu')

describe('annotated', () => {
  it('names the speakers in the margin, and marks with brackets where there are no colours', () => {
    expect(written(annotated, resultOf(HARBOUR), { width: 60 })).toBe(`story.txt
[quote] [? unsure quote] <cue> {person} {@place}
{#organization}

                │ Harbour opens after storm

        Ann Lee ┃ “[We are back,]” {Ann Lee} <said> in
                ┃ {@Lusaka}. “[All of us.]”

the Harbour Bo… ┃ [The port lost two cranes], the {#Harbour
                │ Board} <said>.

 nobody named ? ┃ “[? Who pays for them?]”

line 7: no-speaker nobody is named for this quote
`)
  })

  it('marks only what is asked for, and says how', () => {
    const shownWith = (...parts: readonly Part[]): string => written(annotated, resultOf(HARBOUR), { parts, width: 70 })
    expect(shownWith('people')).toMatch(/^story\.txt\n\{person\}\n\n/u)
    expect(shownWith('people')).toContain('“We are back,” {Ann Lee} said in Lusaka.')
    expect(shownWith('quotes')).toContain('“[We are back,]” Ann Lee <said> in Lusaka.')
    expect(shownWith('quotes', 'places')).toContain('[quote] [? unsure quote] <cue> {@place}\n')
    expect(shownWith('speakers')).toBe(shownWith('quotes'))
  })

  it.each([60, 80, 200])('fits into %i columns, whatever the script', (width) => {
    const lines = written(annotated, resultOf(WORLD), { width }).split('\n')
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width)
    expect(lines.filter((line) => / [│┃] /u.test(line)).map((line) => stringWidth(line.slice(0, line.search(/[│┃]/u)))))
      .toSatisfy((margins: readonly number[]) => new Set(margins).size === 1)
  })

  it('colours the same words that it brackets', () => {
    const colored = written(annotated, resultOf(HARBOUR), { colorLevel: 1 })
    expect(colored).toContain('\u001b[36mWe are back,\u001b[39m')
    const words = (text: string): string => text.slice(text.indexOf('│')).replace(ESCAPE_CODES, '').replaceAll(/[[\]<>{}@#?│┃\s]/gu, '')
    expect(words(colored)).toBe(words(written(annotated, resultOf(HARBOUR))))
  })

  it('starts every line anew: no colour runs on', () => {
    for (const line of written(annotated, resultOf(HARBOUR), { colorLevel: 1, width: 40 }).split('\n')) {
      const codes = line.match(ESCAPE_CODES) ?? []
      expect(codes.filter((code) => /\[(?:3[0-79]|9\d)m/u.test(code) && !code.includes('[39m')).length).toBe(codes.filter((code) => code.includes('[39m')).length)
    }
  })

  it('shows control characters and text direction instead of obeying them', () => {
    const shown = written(annotated, resultOf(`[direct1 “${plain('Red \u001b[31malert\u202e')}”] {Ann\u0007} <said>.`), { colorLevel: 1 })
    expect(shown).toContain('Red ␛[31malert�')
    expect(shown).not.toMatch(/[\u0007\u202e]/u)
  })
})
