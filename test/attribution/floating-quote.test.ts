import { describe, expect, test } from 'vitest'
import { namesOf } from './credits.js'

describe('a quote without words for its speaker', () => {
  test('goes on with the last speaker', () => {
    expect(namesOf('[direct1 “It holds,”] {1 _Mara Lind_} <1 said>. [direct2 “It always has.”]')).toEqual(['Mara Lind', 'Mara Lind'])
    expect(namesOf('[direct1 “It holds,”] {1 _Mara Lind_} <1 said>.\n\n[direct2 “It always has.”]')).toEqual(['Mara Lind', 'Mara Lind'])
  })

  test('is of somebody else to whom the teller has turned', () => {
    expect(namesOf('[direct1 “It holds,”] {1 _Mara Lind_} <1 said>.\n\n_Tom Reed_ had his doubts. [direct2 “I would not bet on it.”]')).toEqual(['Mara Lind', 'Tom Reed'])
  })

  test('answers the question of the other', () => {
    expect(namesOf('[direct1 “It holds,”] {1 _Mara Lind_} <1 said>.\n\n[direct2 “For how long?”] {2 _Tom Reed_} <2 asked>.\n\n[direct3 “For good.”]')).toEqual(['Mara Lind', 'Tom Reed', 'Mara Lind'])
  })

  test('with nobody near has no speaker', () => {
    expect(namesOf('[direct “It holds.”]')).toEqual([null])
  })
})
