import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/output/output-format.js'
import { tei } from '../../src/output/tei/index.js'
import { CONTEXT, HARBOUR, plain, resultOf, written } from './marked-result.js'

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

const fileOf = (...results: readonly Result[]): string =>
  (tei.opening?.(results.length > 1, CONTEXT) ?? '') + results.map((result) => written(tei, result)).join('') + (tei.closing?.(results.length > 1, CONTEXT) ?? '')

/** The elements of a well-formed file; throws over any other. */
function parse(xml: string): { readonly elements: readonly Element[]; readonly text: string } {
  const elements: Element[] = []
  let text = ''
  const parser = new SaxesParser()
  parser.on('error', (error) => { throw error })
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }))
  parser.on('text', (words) => { text += words })
  parser.write(xml).close()
  return { elements, text }
}

const HOSTILE = ']]><script a="&\u0000\u001b\'">\ud800 -->'

describe('tei', () => {
  it('marks what is said, by whom, and who and what is named', () => {
    const text = fileOf(resultOf(HARBOUR))
    expect(text).toContain('“<said xml:id="d3tir04-q1" who="#d3tir04-p1" direct="true" cert="0.95">We are back,</said>” <seg type="source" corresp="#d3tir04-q1"><persName ref="#d3tir04-p1">Ann Lee</persName></seg> <seg type="cue" corresp="#d3tir04-q1">said</seg> in <placeName ref="#d3tir04-l1">Lusaka</placeName>. “<said prev="#d3tir04-q1"')
  })

  it('is well-formed, and every pointer has its target, in a corpus too', () => {
    const { elements } = parse(fileOf(resultOf(HARBOUR), resultOf(HARBOUR, { id: 'other.txt' })))
    expect(elements[0].name).toBe('teiCorpus')
    const ids = elements.flatMap(({ attributes }) => attributes['xml:id'] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const pointers = elements.flatMap(({ attributes: { who, ref, corresp, prev } }) => [who, ref, corresp, prev].filter((pointer) => pointer !== undefined))
    expect(pointers.length).toBeGreaterThan(10)
    for (const pointer of pointers) expect(ids).toContain(pointer.slice(1))
  })

  it('holds the article whole', () => {
    const result = resultOf(HARBOUR)
    const words = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()
    expect(words(parse(fileOf(result)).text)).toContain(words(result.text))
  })

  it('stays well-formed whatever the article holds', () => {
    const text = plain(HOSTILE)
    expect(parse(fileOf(resultOf(`[direct1 “${text}”] {_${text}_} <said> in *${text}*.`, { id: HOSTILE, roles: { [HOSTILE]: HOSTILE } }))).text).toContain(']]><script')
  })
})
