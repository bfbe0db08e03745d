import { describe, expect, test } from 'vitest'
import { namesOf } from './credits.js'

describe('a source that describes its speaker', () => {
  test('is the one who has that title', () => {
    expect(namesOf('Mayor _Mara Lind_ met _Tom Reed_. [direct “It is cold,”] {the mayor} <said>.')).toEqual(['Mara Lind'])
    expect(namesOf('Sen. _Mara Lind_ met _Tom Reed_. [direct “It is cold,”] {the senator} <said>.')).toEqual(['Mara Lind'])
  })

  test('is the one of whom an apposition said so', () => {
    expect(namesOf('_Mara Lind_, a poet from *Lusaka*, met _Tom Reed_. [direct “It is cold,”] {the poet} <said>.')).toEqual(['Mara Lind'])
    expect(namesOf('_Mara Lind_ is the mayor. She met _Tom Reed_. [direct “It is cold,”] {the mayor} <said>.')).toEqual(['Mara Lind'])
  })

  test('of two presidents is the one of the right country', () => {
    expect(namesOf('Kenyan President _Mara Lind_ met Chilean President _Tom Reed_. [direct “It is cold,”] {the Kenyan president} <said>.')).toEqual(['Mara Lind'])
  })

  test('of a loose kind is the one in mind', () => {
    expect(namesOf('_Olu Hale_ sold her boat. [direct “I miss it,”] {the young woman} <said>.')).toEqual(['Olu Hale'])
  })

  test('may come before the name, in a headline', () => {
    expect(namesOf('[direct “It is cold,”] {mayor} <says>\n\nMayor _Mara Lind_ spoke on Monday.')).toEqual(['Mara Lind'])
  })

  test('may be a body by the noun in its name', () => {
    expect(namesOf('=Zambezi University= sued the =Harbour Board=. [direct “It is over,”] {the university} <said>.')).toEqual(['Zambezi University'])
  })

  test('may be something that the last speaker wrote', () => {
    expect(namesOf('{The =Harbour Board=} <said> [indirect1 it was over]. [direct2 “No quay is safe,”] {2 the statement} <2 said>.')).toEqual(['Harbour Board', 'Harbour Board'])
  })

  test('without a name keeps the story’s words, and is one and the same later', () => {
    expect(namesOf('{1 A harbour official} <1 said> [indirect1 it was over]. [direct2 “No quay is safe,”] {2 the official} <2 said>.')).toEqual(['a harbour official', 'a harbour official'])
    expect(namesOf('{Kazakh officials who asked not to be named} <said> [indirect it was over].')).toEqual(['Kazakh officials'])
  })
})

describe('a source cut off its name', () => {
  test('is the one named before its comma', () => {
    expect(namesOf('_Mara Lind_, {a former mayor}, <said> [indirect it was over].')).toEqual(['Mara Lind'])
  })

  test('that can be nobody leaves the quote to the last speaker', () => {
    expect(namesOf('[direct1 “It holds,”] {1 _Mara Lind_} <1 said>. In {2 the morning} she <2 added>: [direct2 “It always has.”]')).toEqual(['Mara Lind', 'Mara Lind'])
  })
})

describe('an article for a source', () => {
  test('is its publisher', () => {
    expect(namesOf('The =Lusaka Times= sued. [direct “It is over,”] {a Times article} <said>.')).toEqual(['Lusaka Times'])
  })
})
