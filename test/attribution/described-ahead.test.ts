import { describe, expect, test } from 'vitest'
import { namesOf } from './credits.js'

const LATER = '\n\nIt rained.\n\nIt snowed.\n\nIt rained again.\n\n'

describe('a description that fits somebody named only later', () => {
  test('is of the one in mind, where the later one is brought in as somebody new', () => {
    expect(namesOf('According to {1 _Mara Lind_}<1 ,> [indirect1 the market will fall]. [direct2 “It is cold,”] {2 the *Kitwe*-based strategist} <2 said>. _Olu Hale_, a strategist, sold bonds.')).toEqual(['Mara Lind', 'Mara Lind'])
  })

  test('is of the one in mind, where the story tells of the other long after', () => {
    expect(namesOf(`_Mara Lind_ lost the vote. {The governor} <said> [indirect it was cold].${LATER}Governor _Tom Reed_ won.`)).toEqual(['Mara Lind'])
  })

  test('is of the later one, where the story opens with both', () => {
    expect(namesOf('[indirect _Tom Reed_ was arrested], {the mayor} <said>.\n\nMayor _Mara Lind_ spoke on Monday.')).toEqual(['Mara Lind'])
  })

  test('is of the later one, where more of the words come again', () => {
    expect(namesOf(`It rained.${LATER}_Tom Reed_ left. {The chief engineer} <said> [indirect it was cold]. Chief engineer _Mara Lind_ spoke on Monday.`)).toEqual(['Mara Lind'])
    expect(namesOf(`It rained.${LATER}_Tom Reed_ left. {The engineer} <said> [indirect it was cold]. Chief engineer _Mara Lind_ spoke on Monday.`)).toEqual(['Tom Reed'])
  })

  test('is of the later one, where nobody else can be meant', () => {
    expect(namesOf(`{The governor} <said> [indirect it was cold].${LATER}Governor _Tom Reed_ won.`)).toEqual(['Tom Reed'])
    expect(namesOf(`Judge _Mara Lind_ left. {The governor} <said> [indirect it was cold].${LATER}Governor _Tom Reed_ won.`)).toEqual(['Tom Reed'])
    expect(namesOf(`_Mara Lind_ left. {Her manager} <said> [indirect it was cold].${LATER}Her manager, _Tom Reed_, won.`)).toEqual(['Tom Reed'])
  })

  test.each(['Witnesses', 'Coaches', 'Waitresses'])('is nobody’s where it is of several: %s', (source) => {
    expect(namesOf(`{1 ${source}} <1 described> [indirect1 a cold night]. [direct2 “It is cold,”] <2 said> {2 _Mara Lind_}.`)).toEqual([source, 'Mara Lind'])
  })
})
