import { describe, expect, test } from 'vitest'
import { namesOf } from './credits.js'

describe('the holder of an office', () => {
  test.each([
    ['Prime Minister _Mara Lind_', 'The PM', 'Mara Lind'], ['Chief Minister _Mara Lind_', 'The CM', 'Mara Lind'], ['_Mara Lind_, the district attorney for *Lusaka*,', 'The DA', 'Mara Lind'],
    ['Superintendent of Police _Mara Lind_', 'SP', 'Mara Lind'], ['_Mara Lind_, the chief executive officer,', 'The CEO', 'Mara Lind'], ['Mayor _Mara Lind_', 'The CM', 'CM'], ['Prime Minister _Mara Lind_', 'A PM', 'a PM'],
  ])('is called by the initials of an office: %s, %s', (told, source, name) => {
    expect(namesOf(`${told} met _Tom Reed_. {${source}} <said> [indirect it was cold].`)).toEqual([name])
  })

  test.each([['Pope _Clement_', 'pontiff'], ['_Mara Lind_, the queen,', 'monarch'], ['Governor _Mara Lind_', 'boss']])('is called by another word for the office: %s, the %s', (told, noun) => {
    expect(namesOf(`${told} met _Tom Reed_. {The ${noun}} <said> [indirect it was cold].`)).toEqual([told.includes('Clement') ? 'Clement' : 'Mara Lind'])
  })

  test.each(['Former Gov. _Mara Lind_', '_Mara Lind_, the harbour’s Lt. Gov.,'])('is called so in full, whose title was short for it: %s', (told) => {
    expect(namesOf(`${told} met _Tom Reed_. _Reed_ left. {The governor} <said> [indirect it was cold].`)).toEqual(['Mara Lind'])
  })
})

describe('her husband', () => {
  test.each([
    ['_Tom Reed_ and his wife, _Mara_, shared a boat. [direct1 “It was cold,”] {1 _Mara_} <1 said>. {2 Her husband} <2 said> [indirect2 it was warm].', 'Tom Reed'],
    ['_Mara Lind_ came with her husband, _Tom Reed_. [direct1 “It was cold,”] {1 _Reed_} <1 said>. {2 His wife} <2 said> [indirect2 it was warm].', 'Mara Lind'],
    ['_Mara Lind_ came with her son, _Tom Reed_. [direct1 “It was cold,”] {1 _Reed_} <1 said>. {2 His wife} <2 said> [indirect2 it was warm].', 'his wife'],
  ])('is the husband of whom the story calls his wife: %s', (marked, name) => {
    expect(namesOf(marked)[1]).toBe(name)
  })

  test('is whoever holds the office, whoever is in mind, and no deputy', () => {
    expect(namesOf('Governor _Mara Lind_ met Deputy Governor _Tom Reed_. [direct1 “It is cold,”] {1 the deputy governor} <1 said>. [direct2 “It is not,”] {2 the governor} <2 said>.')).toEqual(['Tom Reed', 'Mara Lind'])
  })

  test('by the four initials of an office is who holds it', () => {
    expect(namesOf('The Police Public Relations Officer, _Mara Lind_, met _Tom Reed_. [direct “It is cold,”] {the PPRO} <said>.')).toEqual(['Mara Lind'])
  })

  test('as the maker of something is a company, and not somebody', () => {
    expect(namesOf('Shares in =Helvion= fell after _Tom Reed_ left. [direct “It is cold,”] {the chipmaker} <said>.')).toEqual(['Helvion'])
    expect(namesOf('Shares in =Helvion= fell after _Tom Reed_ left. [direct “It is cold,”] {the filmmaker} <said>.')).toEqual(['Tom Reed'])
  })
})
