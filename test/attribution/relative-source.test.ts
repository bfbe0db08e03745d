import { describe, expect, test } from 'vitest'
import { namesOf } from './credits.js'

describe('who and which are the noun right before them', () => {
  test.each([
    ['_Mara Lind_ met the official, {who} <said> [indirect it was late].', 'the official'],
    ['_Mara Lind_ met the old harbour pilot {who} <said> [indirect it was late].', 'the old harbour pilot'],
    ['It fell silent by order of the county council, {which} <ruled> [indirect that it was late].', 'the county council'],
    ['_Mara Lind_ read the report {which} <said> [indirect it was late].', 'the report'],
    ['Her lawyers, {who} <said> [indirect it was late], left.', 'her lawyers'],
    ['A warning came from *Kenya*’s top currency official, {who} <said> [indirect it was late].', 'Kenya’s top currency official'],
    ['*Kenya*’s finance minister, {who} <said> [indirect it was late], left.', 'Kenya’s finance minister'],
    ['_Mara Lind_ met the =Harbour Board=’s lawyer, {who} <said> [indirect it was late].', 'the Harbour Board’s lawyer'],
    ['_Mara Lind_ met _Tom Reed_’s lawyer, {who} <said> [indirect it was late].', 'Tom Reed’s lawyer'],
    ['_Mara Lind_ met the mayor’s brother’s lawyer, {who} <said> [indirect it was late].', 'the mayor’s brother’s lawyer'],
    ['The sale was halted by the exchange, {which} <said> [indirect it was late].', 'the exchange'],
    ['_Mara Lind_ was halted by the exchange, {which} <said> [indirect it was late].', 'the exchange'],
  ])('without a name: %s', (marked, name) => expect(namesOf(marked)).toEqual([name]))

  test('whoever it is that the story has called so', () => {
    expect(namesOf('_Mara Lind_, the mayor, left on Monday. _Tom Reed_ had met the mayor, {who} <said> [indirect it was late].')).toEqual(['Mara Lind'])
    expect(namesOf('*Kenya*’s minister, _Mara Lind_, left. _Tom Reed_ had met *Kenya*’s minister, {who} <said> [indirect it was late].')).toEqual(['Mara Lind'])
  })

  test.each([
    ['_Mara Lind_, the mayor, {who} <said> [indirect it was late], left.', 'Mara Lind'],
    ['_Mara Lind_ is the mayor {who} <said> [indirect it was late].', 'Mara Lind'],
    ['_Mara Lind_, *Kenya*’s finance minister, {who} <said> [indirect it was late], left.', 'Mara Lind'],
    ['_Mara Lind_ bought the boat, {which} <said> [indirect it was late].', 'Mara Lind'],
  ])('but not where it describes somebody, or cannot speak: %s', (marked, name) => expect(namesOf(marked)).toEqual([name]))
})

test('“which” is not people who are only told of', () => {
  expect(namesOf('[direct1 “It is cold,”] {1 they} <1 said>. Pilots met. The price of it rose, {2 which} <2 showed> [indirect2 that it was late].')[1]).toBeNull()
})

test('“who” that opens a story asks, and is nobody', () => {
  expect(namesOf('{Who} <said> [indirect it was late]?')).toEqual([null])
})

describe('a player for a country', () => {
  test('is the one in mind, and not the country', () => {
    expect(namesOf('_Kwame Osei_ scored at the death. [direct “I just hit it,”] {the $Ghana$ international} <laughed>.')).toEqual(['Kwame Osei'])
  })
})

describe('an office that ends in a body', () => {
  test.each(['opposition', 'party', 'council'])('is of the name behind it: leader of the %s', (body) => {
    expect(namesOf(`{Leader of the ${body} _Mara Lind_} <said> [indirect it was late].`)).toEqual(['Mara Lind'])
  })
})
