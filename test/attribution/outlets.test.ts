import { describe, expect, test } from 'vitest'
import { attributionOf } from './credits.js'

const viaOf = (marked: string): string | null => attributionOf(marked).quotes.at(-1)?.via ?? null

describe('the outlet that words came through', () => {
  test.each([
    ['{_Mara Lind_} <told> Reuters by telephone', 'Reuters'],
    ['{_Mara Lind_} <told> the paper Quay News Weekly on Monday', 'Quay News Weekly'],
    ['{_Mara Lind_} <told> the weekly Quay', 'Quay'],
    ['{_Mara Lind_} <told> =The Guardian=', 'The Guardian'],
    ['{_Mara Lind_} <told> the newspaper =Ak Zhol=', 'Ak Zhol'],
    ['{_Mara Lind_} <told> =Kazan Radio=', 'Kazan Radio'],
    ['{_Mara Lind_} <told> a reporter of the old =Kazan Radio=', 'Kazan Radio'],
    ['{_Mara Lind_} <said> on =Kazan Radio=', 'Kazan Radio'],
    ['{_Mara Lind_} <said> via =Kazan Radio=', 'Kazan Radio'],
    ['{_Mara Lind_} <told> =Harbour Board= and =Kazan Radio=', 'Kazan Radio'],
    ['{_Mara Lind_} <said> on Monday in the old town in the rain to =Kazan Radio=', 'Kazan Radio'],
  ])('stands after the verb: %s', (words, via) => {
    expect(viaOf(`[direct “Sorry,”] ${words}.`)).toBe(via)
  })

  test.each([
    ['nobody it was told', '{_Mara Lind_} <said> and =Kazan Radio= left'],
    ['far from what it was told', '{_Mara Lind_} <told> a reporter of the old and very small =Kazan Radio='],
    ['far from the verb', '{_Mara Lind_} <said> on Monday in the old town in the rain in the evening in May to =Kazan Radio='],
    ['in another sentence', '{_Mara Lind_} <told> us so. She listens to =Kazan Radio='],
    ['a person', '{_Mara Lind_} <told> _Tom Radio_'],
    ['in small letters', '{_Mara Lind_} <told> people'],
    ['called so, but has no name', '{_Mara Lind_} <told> the newspaper on Monday'],
    ['the speaker', '{=Kazan Radio=} <said> on =Kazan Radio='],
    ['a town', '{_Mara Lind_} <told> *Kazan*'],
  ])('is none where it is %s', (_, words) => {
    expect(viaOf(`[direct “Sorry,”] ${words}.`)).toBeNull()
  })

  test('is none that the words themselves tell of', () => {
    expect(viaOf('{_Mara Lind_} <said> [indirect she spoke to =Kazan Radio=].')).toBeNull()
    expect(viaOf('{_Mara Lind_} <said> [indirect she left], in an interview with =Kazan Radio=.')).toBe('Kazan Radio')
  })

  test.each([
    ['In an interview with =Kazan Radio=, {_Mara Lind_} <said> [indirect she left]', 'Kazan Radio'],
    ['In an interview with the old harbour station =Ak Zhol=, {_Mara Lind_} <said> [indirect she left]', 'Ak Zhol'],
    ['Talking with =Kazan Radio=, {_Mara Lind_} <said> [indirect she left]', 'Kazan Radio'],
    ['In comments to =Kazan Radio=, {_Mara Lind_} <said> [indirect she left]', 'Kazan Radio'],
    ['Interviewed by =Kazan Radio=, {_Mara Lind_} <said> [indirect she left]', 'Kazan Radio'],
    ['In an interview with =Harbour Board= and =Kazan Radio=, {_Mara Lind_} <said> [indirect she left]', 'Kazan Radio'],
    ['In an interview with _Tom Reed_, {=Kazan Radio=} <said> [indirect she left]', null],
    ['In an interview with =Kazan Radio=, {=Kazan Radio=} <said> [indirect she left]', null],
    ['In an interview with us, =Kazan Radio= heard, {_Mara Lind_} <said> [indirect she left]', null],
    ['In an interview with a man from the old harbour of =Kazan Radio=, {_Mara Lind_} <said> [indirect she left]', null],
    ['After a quarrel with =Kazan Radio=, {_Mara Lind_} <said> [indirect she left]', null],
    ['In an interview by =Kazan Radio=, {_Mara Lind_} <said> [indirect she left]', null],
    ['In an interview with =Kazan Radio= on a wet Monday in May in the old town hall of *Kazan*, {_Mara Lind_} <said> [indirect she left]', null],
    ['She had an interview with =Kazan Radio=. {_Mara Lind_} <said> [indirect she left]', null],
  ])('stands before the verb: %s', (words, via) => {
    expect(viaOf(`${words}.`)).toBe(via)
  })

  test.each([
    ['[indirect The quay was lost], =Kazan Radio= reported, <citing> {a harbour pilot}', 'Kazan Radio'],
    ['[indirect The quay was lost], the newspaper =Ak Zhol= reported, <quoting> {a harbour pilot}', 'Ak Zhol'],
    ['=Kazan Radio= reported [indirect the quay was lost], <citing> {a harbour pilot}', 'Kazan Radio'],
    ['[indirect The quay was lost], the =Harbour Board= reported, <citing> {a harbour pilot}', null],
    ['=Kazan Radio= left. [indirect The quay was lost], it reported, <citing> {a harbour pilot}', null],
    ['[indirect The quay was lost], =Kazan Radio= reported late on a wet Monday in May from the old town hall of the port, <citing> {a harbour pilot}', null],
    ['[indirect The quay was lost], it reported, <citing> {=Kazan Radio=}', null],
    ['[indirect The quay was lost], =Kazan Radio= reported, and {a harbour pilot} <said> so', null],
  ])('cites who said it: %s', (words, via) => {
    expect(viaOf(`${words}.`)).toBe(via)
  })

  test.each([
    ['according to the agency', 'Reuters'], ['as reported by the newspaper', 'Reuters'], ['according to an agency', null], ['as the agency heard', null], ['according to the port', null],
    ['according to the agency =Ak Zhol=', 'Ak Zhol'],
  ])('may be taken up from an earlier quote: %s', (words, via) => {
    expect(viaOf(`[indirect1 The quay was lost], {1 _Mara Lind_} <1 told> =Reuters=. [direct2 “Sorry,”] {2 she} <2 said>, ${words}.`)).toBe(via)
    expect(viaOf(`[direct2 “Sorry,”] {2 _Mara Lind_} <2 said>, ${words}.`)).toBe(via === 'Reuters' ? null : via)
  })
})
