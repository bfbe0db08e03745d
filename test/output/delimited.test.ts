import { describe, expect, it } from 'vitest'
import { csv, tsv } from '../../src/output/delimited.js'
import { CONTEXT, HARBOUR, plain, resultOf, written } from './marked-result.js'

const rows = (text: string): readonly string[] => text.trimEnd().split('\n')

describe('csv', () => {
  it('writes one row for each quote, a quote in two parts too', () => {
    expect(rows(written(csv, resultOf(HARBOUR)))).toEqual([
      'story.txt,q1,direct,Ann Lee,,"We are back, All of us.",said,Ann Lee,,0.95,quote-comma-speaker-cue,28,77',
      'story.txt,q2,indirect,the Harbour Board,,The port lost two cranes,said,the Harbour Board,,0.95,quote-comma-speaker-cue,80,104',
      'story.txt,q3,direct,,,Who pays for them?,,,,0.95,quote-comma-speaker-cue,132,150',
    ])
  })

  it('names its columns, those kept from the input last', () => {
    expect(csv.opening?.(false, { ...CONTEXT, keep: ['desk'] })).toBe(
      'document,id,type,speaker,role,quote,cue,mention,via,confidence,rule,start,end,desk\n')
    expect(written(csv, { ...resultOf('[direct1 “Hi.”]'), kept: { desk: { floor: 2 } } }, { keep: ['desk'] })).toMatch(/"\{""floor"":2\}"\n$/u)
  })

  it('leaves a kept cell empty where the input has nothing for it', () => {
    for (const kept of [{}, { desk: null }, { desk: '' }]) expect(written(csv, { ...resultOf('[direct1 “Hi.”]'), kept }, { keep: ['desk'] })).toMatch(/,\d+,\n$/u)
    expect(written(csv, { ...resultOf('[direct1 “Hi.”]'), kept: { desk: 0 } }, { keep: ['desk'] })).toMatch(/,0\n$/u)
    expect(written(csv, { ...resultOf('[direct1 “Hi.”]'), kept: { desk: 'night' } }, { keep: ['desk'] })).toMatch(/,night\n$/u)
  })

  it.each([
    ['speakers', 'story.txt,s1,Ann Lee,person,,1,6'],
    ['people', 'story.txt,p1,Ann Lee,,1'],
    ['places', 'story.txt,l1,Lusaka,ZM,1'],
    ['organizations', 'story.txt,o1,Harbour Board,1'],
    ['mentions', 'story.txt,p1,Ann Lee,person,Ann Lee,42,49'],
  ] as const)('writes the table of %s', (table, first) => {
    expect(rows(written(csv, resultOf(HARBOUR, { countries: { Lusaka: 'ZM' } }), { table }))[0]).toBe(first)
  })

  it('writes the mentions of the parts asked for', () => {
    expect(rows(written(csv, resultOf(HARBOUR), { table: 'mentions', parts: ['quotes', 'places'] }))).toEqual(['story.txt,l1,Lusaka,place,Lusaka,58,64'])
    expect(rows(written(csv, resultOf(HARBOUR), { table: 'mentions' }))).toHaveLength(3)
  })

  it('writes the table of the first part asked for', () => {
    expect(written(csv, resultOf(HARBOUR), { parts: ['people'] })).toBe('story.txt,p1,Ann Lee,,1\n')
  })

  it('starts with a byte order mark where asked to', () => {
    expect(csv.opening?.(true, { ...CONTEXT, bom: true })).toMatch(/^\ufeffdocument,/u)
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '=cmd|’ /C calc’!A0'])('takes its power from a cell that says %s', (formula) => {
    const [row] = rows(written(csv, resultOf(`[direct1 “${plain(formula)}”] {Ann} <said>.`)))
    expect(row).toContain(`,'${formula}`)
  })

  it('keeps a quote of several lines on one, without control characters', () => {
    expect(written(csv, resultOf(`[direct1 “One\n\n${plain('two\u001b[31m')}”] {Ann} <said>.`))).toContain(',One two␛[31m,')
  })
})

describe('tsv', () => {
  it('puts tabs between, and none within', () => {
    const [row] = rows(written(tsv, resultOf('[direct1 “One\ttwo”] {Ann} <said>.')))
    expect(row.split('\t').slice(0, 6)).toEqual(['story.txt', 'q1', 'direct', 'Ann', '', 'One two'])
  })
})
