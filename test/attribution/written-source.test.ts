import { describe, expect, test } from 'vitest'
import { attributionOf, namesOf } from './credits.js'

describe('a thing that says something', () => {
  test('may be something that the last speaker wrote', () => {
    expect(namesOf('{The =Harbour Board=} <said> [indirect1 it was over]. [direct2 “No quay is safe,”] {2 the statement} <2 said>.')).toEqual(['Harbour Board', 'Harbour Board'])
  })

  test('may be something that the last of several speakers wrote', () => {
    const said = '{1 The =Harbour Board=} <1 said> [indirect1 it was over]. {2 _Mara Lind_} <2 said> [indirect2 it was not]. {3 The =Harbour Board=} <3 said> [indirect3 it was]. [direct4 “No quay is safe,”] {4 the statement} <4 said>.'
    expect(namesOf(said)).toEqual(['Harbour Board', 'Mara Lind', 'Harbour Board', 'Harbour Board'])
    expect(attributionOf(said).quotes[3].rule).toBe('marked/utterance')
  })

  test('may be something that the subject of its sentence wrote', () => {
    expect(namesOf('When _Mara Lind_ left the =Harbour Board=, {the letter} <said> [indirect that it was over].')).toEqual(['Mara Lind'])
  })

  test('may be some post that has spoken before', () => {
    expect(namesOf('[indirect1 It rained], {1 a post shared 40 times} <1 says>. {2 _Mara Lind_} <2 said> [indirect2 it did not]. {3 The post} <3 adds> [indirect3 that it snowed].')).toEqual(['a post shared 40 times', 'Mara Lind', 'a post shared 40 times'])
  })

  test.each([
    ['the one in mind, where nobody spoke', 'The =Harbour Board= met. _Mara Lind_ wrote to it', 'the letter', 'Mara Lind'],
    ['a body in mind', '_Mara Lind_ left. The =Harbour Board= met in *Lusaka*', 'the statement', 'Harbour Board'],
    ['no place', '*Zambia* sued', 'the statement', 'the statement'],
    ['nobody, where it is measured', '_Mara Lind_ left', 'the survey', 'the survey'],
    ['nobody, where it is some letter', '_Mara Lind_ left', 'a letter', 'a letter'],
  ])('may be something written by %s', (_, told, source, name) => {
    expect(namesOf(`${told}. [direct “It is over,”] {${source}} <said>.`)).toEqual([name])
  })

  test.each([
    ['_Tom Reed_ met his wife, _Mara Lind_. _Reed_ left', 'her statement', 'Mara Lind'],
    ['_Tom Reed_ sued the =Harbour Board=', 'his lawsuit', 'Tom Reed'],
    ['_Tom Reed_ sued the =Harbour Board=', 'its letter', 'Harbour Board'],
    ['_Tom Reed_ left', 'his survey', 'his survey'],
    ['_Tom Reed_ left', 'their letter', 'their letter'],
  ])('may be something whose owner is told: %s, %s', (told, source, name) => {
    expect(namesOf(`${told}. [direct “It is over,”] {${source}} <said>.`)).toEqual([name])
  })
})

describe('what is made by somebody without a name', () => {
  test.each([
    ['the mayor’s tweet', 'the one whom the story calls so', 'Mara Lind'],
    ['the mayor’s long and angry letter', 'the one whom the story calls so, at length', 'Mara Lind'],
    ['an open letter from the harbour council', 'a council, in the open', 'the harbour council'],
    ['a letter from the harbour council', 'a council', 'the harbour council'],
    ['a statement by the two pilots', 'people', 'the two pilots'],
    ['the family’s statement', 'a family', 'the family'],
    ['the mayor’s response', 'one who answers', 'Mara Lind'],
    ['a letter from June', 'no time', 'a letter from June'],
    ['a report by the pilots', 'nobody, where it is measured', 'a report by the pilots'],
    ['a letter to the council', 'nobody who only gets it', 'a letter to the council'],
  ])('%s is of %s', (source, _, name) => {
    expect(namesOf(`_Mara Lind_, the mayor, met _Tom Reed_, a pilot. _Reed_ left. [direct “It is over,”] {${source}} <read>.`)).toEqual([name])
  })
})

describe('an article for a source', () => {
  test('is its publisher', () => {
    const { quotes, speakers } = attributionOf('The =Lusaka Times= sued. [direct “It is over,”] {a Times article} <said>.')
    expect(speakers).toMatchObject([{ name: 'Lusaka Times' }])
    expect(quotes).toMatchObject([{ speaker: 0, rule: 'marked/publisher' }])
  })
})
