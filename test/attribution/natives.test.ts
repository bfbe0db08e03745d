import { describe, expect, test } from 'vitest'
import { namesOf } from './credits.js'

describe('a source by country or town', () => {
  test.each([
    ['the Scot', 'Mara Lind'], ['the Australian', 'Mara Lind'], ['the 23-year-old Brazilian', 'Mara Lind'], ['the South African', 'Mara Lind'],
    ['the Chinese', 'Chinese'], ['the British', 'British'], ['Australians', 'Australians'], ['an Australian', 'an Australian'],
  ])('is the one in mind, where it is one: %s', (source, name) => {
    expect(namesOf(`_Mara Lind_ won in three sets. [direct “It is cold,”] {${source}} <said>.`)).toEqual([name])
  })

  test('is nobody of another country, nor a newspaper anybody', () => {
    expect(namesOf('Chilean sailor _Mara Lind_ met _Tom Reed_. _Lind_ won. [direct “It is cold,”] {the Brazilian} <said>.')).toEqual(['Tom Reed'])
    expect(namesOf('_Mara Lind_ won in three sets. {The Australian} <reported> [indirect it was cold].')).toEqual(['Australian'])
  })
})
