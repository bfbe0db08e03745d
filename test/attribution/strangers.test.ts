import { describe, expect, test } from 'vitest'
import { namesOf } from './credits.js'

describe('“the nurse”, where a nurse without a name may have been met,', () => {
  test.each([
    ['When a nurse came home, _Mara Lind_ closed the port. {The nurse} <claimed> [indirect that it was too late].', 'the nurse'],
    ['_Mara Lind_ spoke at length. One young man in *Kitwe* interrupted her. [direct “It is cold,”] {the man} <shouted>.', 'the man'],
    ['_Mara Lind_ was met by an organizer. [direct “It is cold,”] {the organizer} <said>.', 'the organizer'],
    ['A tall young harbour newcomer met _Mara Lind_. [direct “It is cold,”] {the newcomer} <said>.', 'the newcomer'],
    ['Another old harbour pilot met _Mara Lind_. [direct “It is cold,”] {the pilot} <said>.', 'the pilot'],
  ])('is the stranger who has just been met, and no one with a name: %s', (marked, name) => {
    expect(namesOf(marked)).toEqual([name])
  })

  test('is the stranger who spoke, and not one whose title is told only later', () => {
    expect(namesOf('{1 One minister} <1 called> it [mixed1 “a bet”]. [direct2 “It is cold,”] {2 the minister} <2 said>. The finance minister, _Tom Reed_, left.')).toEqual(['one minister', 'one minister'])
  })

  test.each([
    ['A nurse met nurse _Mara Lind_. _Lind_ left. [direct “It is cold,”] {the nurse} <said>.', 'who was named since'],
    ['_Mara Lind_ is a nurse. [direct “It is cold,”] {the nurse} <said>.', 'who is one'],
    ['_Mara Lind_, a young nurse, left. [direct “It is cold,”] {the nurse} <said>.', 'whose apposition has it'],
    ['_Mara Lind_ worked as a nurse. [direct “It is cold,”] {the young woman} <said>.', 'whose noun is another'],
    ['_Mara Lind_ left as a newcomer. [direct “It is cold,”] {the newcomer} <said>.', 'who came “as a newcomer”'],
    ['_Mara Lind_ lost to the king of a newcomer. [direct “It is cold,”] {the newcomer} <said>.', 'who belongs to one'],
    ['A very tall young harbour newcomer met _Mara Lind_. [direct “It is cold,”] {the newcomer} <said>.', 'where the stranger is told of at length'],
    ['_Mara Lind_ has a licence to pilot ferries. [direct “It is cold,”] {the pilot} <said>.', 'where the noun is a verb'],
    ['_Mara Lind_ went to the newcomer. [direct “It is cold,”] {the newcomer} <said>.', 'who is called “the” at once'],
  ])('is the one with a name %#: %s', (marked) => {
    expect(namesOf(marked)).toEqual(['Mara Lind'])
  })

  test('is not another, whoever has been met', () => {
    expect(namesOf('A newcomer met _Mara Lind_. [direct “It is cold,”] {another newcomer} <said>.')).toEqual(['another newcomer'])
  })

  test('is one with a name where the stranger was only spoken of, or met long ago', () => {
    expect(namesOf('{1 _Mara Lind_} <1 said>: [direct1 “A newcomer is welcome.”] [direct2 “It is cold,”] {2 the newcomer} <2 said>.')).toEqual(['Mara Lind', 'Mara Lind'])
    expect(namesOf(`A newcomer came. ${'It was cold on the quay that day and rain fell. '.repeat(12)}_Mara Lind_ left. [direct “It is cold,”] {the newcomer} <said>.`)).toEqual(['Mara Lind'])
  })
})

test.each(['the taller one', 'another'])('%s of two without a name is nobody with one', (who) => {
  expect(namesOf(`_Mara Lind_ left. Two chefs argued. [direct “It is cold,”] {${who}} <said>.`)).toEqual([who])
})

describe('a noun for one whom a court or a reporter hears', () => {
  test('may be a body, where a court hears it', () => {
    expect(namesOf('_Tom Reed_, the minister, left. The =Harbour Watch= went to court. [direct “It is late,”] {the plaintiff} <said>.')).toEqual(['Harbour Watch'])
  })

  test.each(['who did not want to be named', 'who didn’t wish to be identified', 'who declined to be named'])('is nobody of the story who is %s', (clause) => {
    expect(namesOf(`Constable _Mara Lind_ left. {1 The owner, ${clause},} <1 said> [indirect1 it was late].`)).toEqual(['the owner'])
  })
})

describe('“he” where only a woman has been named', () => {
  test.each([
    ['Ms. _Lind_ was on stage when a man stood up. [direct “It is cold,”] {he} <shouted>.', 'a man'],
    ['Mrs. _Lind_ was talking to a guard at the gate. [direct “It is cold,”] {he} <said>.', 'a guard'],
    ['Congresswoman _Naomi Lind_ met a farmer. [direct “It is cold,”] {he} <said>.', 'a farmer'],
    ['The congresswoman, _Naomi Lind_, met a young fisherman. [direct “It is cold,”] {he} <said>.', 'a young fisherman'],
  ])('is the man met without a name: %s', (marked, name) => expect(namesOf(marked)).toEqual([name]))

  test.each([
    ['Ms. _Lind_ left. [direct “It is cold,”] {he} <said>.', 'and nobody else was met'],
    ['Ms. _Lind_ met a woman. [direct “It is cold,”] {he} <said>.', 'and another woman was met'],
    ['Ms. _Lind_ works as a nurse. [direct “It is cold,”] {he} <said>.', 'who is told of'],
    ['A man left. It rained. Ms. _Lind_ came. [direct “It is cold,”] {he} <said>.', 'and the man was met long ago'],
  ])('is nobody, %#: %s', (marked) => expect(namesOf(marked)).toEqual([null]))

  test('is whom a given name tells of, for want of others', () => {
    expect(namesOf('_Mary Lind_ left. [direct “It is cold,”] {he} <said>.')).toEqual(['Mary Lind'])
  })
})
