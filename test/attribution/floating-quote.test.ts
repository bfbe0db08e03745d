import { describe, expect, test } from 'vitest'
import { attribute } from '../../src/attribution/index.js'
import { FLOATING_RULE } from '../../src/quotes/index.js'
import { readStory } from '../story.js'
import { namesOf } from './credits.js'

describe('a quote without words for its speaker', () => {
  test('goes on with the last speaker', () => {
    expect(namesOf('[direct1 “It holds,”] {1 _Mara Lind_} <1 said>. [direct2 “It always has.”]')).toEqual(['Mara Lind', 'Mara Lind'])
    expect(namesOf('[direct1 “It holds,”] {1 _Mara Lind_} <1 said>.\n\n[direct2 “It always has.”]')).toEqual(['Mara Lind', 'Mara Lind'])
  })

  test('goes on so further down, though somebody came in since', () => {
    const since = '[direct1 “It holds,”] <1 said> {1 _Mara Lind_}. _Tom Reed_ came. _Reed_ sat.\n\n[direct2 “It always has.”]'
    expect(namesOf(`It rained.\n\nIt blew.\n\n${since}`)).toEqual(['Mara Lind', 'Mara Lind'])
  })

  test('is of somebody else to whom the teller has turned', () => {
    expect(namesOf('[direct1 “It holds,”] {1 _Mara Lind_} <1 said>.\n\n_Tom Reed_ had his doubts. [direct2 “I would not bet on it.”]')).toEqual(['Mara Lind', 'Tom Reed'])
  })

  test('is so whomever the rules of quotes took for the last speaker', () => {
    const { analysis, quotes: [first, second], entities } = readStory('[direct1 “It holds,”] {1 _Mara Lind_} <1 said>.\n\n_Tom Reed_ had his doubts. [direct2 “I would not bet on it.”]')
    const { quotes, speakers } = attribute(analysis, [first, { ...second, source: first.source, rule: FLOATING_RULE }], entities)
    expect(quotes.map(({ speaker }) => speakers[speaker!].name)).toEqual(['Mara Lind', 'Tom Reed'])
  })

  test('is of the one person named since, also where the sentence is about something else', () => {
    expect(namesOf('[direct1 “It holds,”] {1 _Mara Lind_} <1 said>.\n\nThe life of young _Tom Reed_ is at the other extreme. [direct2 “I would not bet on it.”]')).toEqual(['Mara Lind', 'Tom Reed'])
  })

  test('answers the question of the other', () => {
    expect(namesOf('[direct1 “It holds,”] {1 _Mara Lind_} <1 said>.\n\n[direct2 “For how long?”] {2 _Tom Reed_} <2 asked>.\n\n[direct3 “For good.”]')).toEqual(['Mara Lind', 'Tom Reed', 'Mara Lind'])
  })

  test('asks again, after the answer of the other', () => {
    const asked = '[direct1 “Is it yours?”] {1 _Mara Lind_} <1 asked>.\n\n[direct2 “It may be,”] {2 _Tom Reed_} <2 said>.'
    expect(namesOf(`${asked}\n\n[direct3 “It may be, or it is?”]\n\n[direct4 “It is.”]`)).toEqual(['Mara Lind', 'Tom Reed', 'Mara Lind', 'Tom Reed'])
    expect(namesOf(`${asked}\n\n[direct3 “It has been for years.”]`)).toEqual(['Mara Lind', 'Tom Reed', 'Tom Reed'])
    expect(namesOf(`${asked} [direct3 “Who knows?”]`)).toEqual(['Mara Lind', 'Tom Reed', 'Tom Reed'])
  })

  test('asks on, after the answer to what was asked in other words', () => {
    const answered = '[direct2 “I ran,”] <2 said> {2 _Tom Reed_}.'
    expect(namesOf(`{1 _Mara Lind_} <1 asked> [indirect1 what he did next].\n\n${answered}\n\n[direct3 “Where to?”]\n\n[direct4 “Away.”]`)).toEqual(['Mara Lind', 'Tom Reed', 'Mara Lind', 'Tom Reed'])
    expect(namesOf(`{1 _Mara Lind_} <1 asked> [indirect1 to be told].\n\n${answered}\n\n[direct3 “Where to?”]`)).toEqual(['Mara Lind', 'Tom Reed', 'Tom Reed'])
    expect(namesOf(`{1 _Mara Lind_} <1 knew> [indirect1 what he did next].\n\n${answered}\n\n[direct3 “Where to?”]`)).toEqual(['Mara Lind', 'Tom Reed', 'Tom Reed'])
  })

  test('takes its turn where two talk, a paragraph each', () => {
    const talk = '[direct1 “Two,”] {1 _Mara Lind_} <1 said>.\n\n[direct2 “Three,”] <2 said> {2 _Tom Reed_}.\n\n[direct3 “Two,”] {3 _Lind_} <3 said>.'
    expect(namesOf(`${talk}\n\n[direct4 “Three.”]`)).toEqual(['Mara Lind', 'Tom Reed', 'Mara Lind', 'Tom Reed'])
    expect(namesOf(`${talk}\n\n[direct4 “Two it is, and it was two when my mother had the stall, and it will be two when I am gone from here.”]`)).toEqual(['Mara Lind', 'Tom Reed', 'Mara Lind', 'Mara Lind'])
  })

  test('takes no turn where the teller came between', () => {
    const talk = '[direct1 “Two,”] {1 _Mara Lind_} <1 said>.\n\n[direct2 “Three,”] <2 said> {2 _Tom Reed_}.\n\nThe clock struck.\n\n[direct3 “Two,”] {3 _Lind_} <3 said>.'
    expect(namesOf(`${talk}\n\n[direct4 “Three.”]`)).toEqual(['Mara Lind', 'Tom Reed', 'Mara Lind', 'Mara Lind'])
  })

  test('takes no turn after words that were only reported', () => {
    expect(namesOf('[direct1 “Two,”] {1 _Mara Lind_} <1 said>.\n\n[indirect2 Three were better], {2 _Tom Reed_} <2 said>.\n\n[direct3 “Two,”] {3 _Lind_} <3 said>.\n\n[direct4 “Three.”]')).toEqual(['Mara Lind', 'Tom Reed', 'Mara Lind', 'Mara Lind'])
  })

  test('is not of one whom only the words for the last speaker name', () => {
    expect(namesOf('_Tom Reed_ came. _Tom Reed_ left. {1 _Mara Lind_, who dislikes _Tom Reed_,} <1 said> [indirect1 it was over]. [direct2 “No quay is safe.”]')).toEqual(['Mara Lind', 'Mara Lind'])
  })

  test('is nobody’s whose name only tells whose something is', () => {
    expect(namesOf('[direct1 “It holds,”] {1 _Mara Lind_} <1 said>. But the giant _Reed_ face on the wall looked doubtful. [direct2 “It always has.”]')).toEqual(['Mara Lind', 'Mara Lind'])
  })

  test('is of the one whom the teller has turned to before anybody spoke', () => {
    expect(namesOf('_Tom Reed_ had his doubts. [direct “I would not bet on it.”]')).toEqual(['Tom Reed'])
  })

  test('does not go on with one who spoke long before somebody else was named', () => {
    expect(namesOf('[direct1 “It holds,”] {1 _Mara Lind_} <1 said>.\n\nIt rained. _Tom Reed_ had a boat.\n\n[direct2 “I would not bet on it.”]')).toEqual(['Mara Lind', 'Tom Reed'])
  })

  test('with nobody near has no speaker', () => {
    expect(namesOf('[direct “It holds.”]')).toEqual([null])
  })
})

describe('a quote set apart', () => {
  test('is signed below', () => {
    expect(namesOf('[direct1 “It holds.”] — _Mara Lind_\n\n[direct2 “It does not.”] — _Tom Reed_, 41')).toEqual(['Mara Lind', 'Tom Reed'])
  })

  test('stands under a name', () => {
    expect(namesOf('_Mara Lind_, =Harbour Watch=\n\n[direct1 “It holds.”]\n\n_Tom Reed_, =Quay Club=\n\n[direct2 “It does not.”]')).toEqual(['Mara Lind', 'Tom Reed'])
  })

  test('answers in an interview, unless a name beside it says who answers', () => {
    expect(namesOf('We met _Mara Lind_.\n\nQ: Is it open?\n\nA: [direct “It is,”] {_Tom Reed_} <said>.')).toEqual(['Tom Reed'])
    expect(namesOf('We met _Mara Lind_.\n\nQ: Is it open?\n\nA: [direct1 It is.]\n\nQ: Since when did _Tom Reed_ know?\n\nA: [direct2 Since six.]')).toEqual(['Mara Lind', 'Mara Lind'])
  })
})
