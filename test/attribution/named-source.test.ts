import { describe, expect, test } from 'vitest'
import { namesOf, speakersOf } from './credits.js'

describe('a source that names its speaker', () => {
  test('gives the fullest name that the story uses', () => {
    expect(namesOf('_Mara Lind_ runs the port. [direct “We open at six,”] {Ms. _Lind_} <said>.')).toEqual(['Mara Lind'])
  })

  test('is not misled by names in the role', () => {
    expect(namesOf('[direct “We open at six,”] {=Harbour Board= spokeswoman _Mara Lind_} <said>.')).toEqual(['Mara Lind'])
    expect(namesOf('[direct “We open at six,”] <said> {_Mara Lind_, who ran the =Harbour Board= under _Tom Reed_}.')).toEqual(['Mara Lind'])
    expect(namesOf('[direct “We open at six,”] <said> {the head of the =Harbour Board=, _Mara Lind_}.')).toEqual(['Mara Lind'])
  })

  test('is not the one who leads whoever speaks', () => {
    expect(namesOf('[direct “We open at six,”] {the county council, led by Majority Leader _Mara Lind_,} <said>.')).toEqual(['the county council'])
  })

  test.each([
    ['the party, in a statement signed by its spokesman, _Tom Reed_,', 'the party'], ['the family, through their lawyer, _Mara Lind_,', 'the family'],
    ['the coalition, headed by its chairman, _Tom Reed_,', 'the coalition'], ['the man, whom _Reed_ hired in 2019,', 'the man'],
    ['the clinic, where _Mara Lind_ worked for years,', 'the clinic'], ['the email, which was sent by _Reed_,', 'the email'],
  ])('is not whom an aside on the speaker has: %s', (source, name) => {
    expect(namesOf(`It rained. {${source}} <said> [indirect that it was late].`)).toEqual([name])
  })

  test('is not one of theirs of whom a clause tells', () => {
    expect(namesOf('[indirect She was tired], {Hill, whose wife Ann is a nurse,} <said>.')).toEqual(['Hill'])
    expect(namesOf('[indirect She was tired], {the mayor, whose son _Ben_ is a nurse,} <said>.')).toEqual(['the mayor'])
  })

  test('takes the first of several', () => {
    expect(namesOf('[direct “We open at six,”] {*Germany* and *France*} <said>.')).toEqual(['Germany'])
    expect(namesOf('[direct “We open at six,”] {*Germany*, *France* and =Harbour Gas=} <said>.')).toEqual(['Germany'])
    expect(namesOf('[direct “We open at six,”] {_Mara Lind_ and _Tom Reed_} <said>.')).toEqual(['Mara Lind'])
  })

  test('leaves alone those who only help to describe somebody', () => {
    expect(namesOf('[direct “She is well,”] <said> {a spokesman for _Mara Lind_}.')).toEqual(['a spokesman for Mara Lind'])
    expect(namesOf('[direct “She is well,”] {_Mara Lind_’s sister} <said>.')).toEqual(['Mara Lind’s sister'])
    expect(namesOf('[direct “She is well,”] {_Lind_ supporters} <said>.')).toEqual(['Lind supporters'])
    expect(namesOf('[direct “She is well,”] {an adviser to _Mara Lind_} <said>.')).toEqual(['an adviser to Mara Lind'])
    expect(namesOf('[direct “She is well,”] {a lawyer close to _Mara Lind_} <said>.')).toEqual(['a lawyer close to Mara Lind'])
    expect(namesOf('[direct “She is well,”] {a _Lind_ family friend} <said>.')).toEqual(['a Lind family friend'])
    expect(namesOf('[direct “She is well,”] {_Lind_-led fishermen} <said>.')).toEqual(['Lind-led fishermen'])
    expect(namesOf('[direct “She is well,”] {a spokesman for _Tom Reed_ and _Mara Lind_} <said>.')).toEqual(['a spokesman for Tom Reed and Mara Lind'])
  })

  test.each([
    'a spokesman for Mayor _Mara Lind_', 'the mother of murdered teenager _Mara Lind_', 'the family of victim _Mara Lind_', 'a source close to manager _Mara Lind_', 'the lawyer representing singer _Mara Lind_',
    'the company owned by tycoon _Mara Lind_', 'five former employees of health guru _Mara Lind_', 'the chief of staff to Senator _Mara Lind_', 'the office of Prime Minister _Mara Lind_',
  ])('is not the bearer of an office whom somebody else has to do with: %s', (source) => {
    expect(namesOf(`[direct “She is well,”] <said> {${source}}.`)).toEqual([source.replaceAll('_', '')])
  })

  test.each([
    '{a nurse named _Mara Lind_}', '{a nurse calling herself _Mara Lind_}', '{Speaker of the House Rep. _Mara Lind_}', '{Director of Nursing Dr. _Mara Lind_}',
    '{MP for Luton South _Mara Lind_}', '{Head of the school _Mara Lind_}',
    '{Secretary of State _Mara Lind_}', '{chief of staff _Mara Lind_}', '{=Department of Defence= analyst _Mara Lind_}', '{_Tom_ family friend _Mara Lind_}', '{=Arbel Lines= and _Mara Lind_}', '{_Mara Lind_ of =Arbel Lines=}',
  ])('finds who it is: %s', (source) => {
    expect(namesOf(`[direct “She is well,”] ${source} <said>.`)).toEqual(['Mara Lind'])
  })

  test('gives a writing to its author', () => {
    expect(namesOf('[direct “The quay is unsafe,”] {_Mara Lind_’s letter to _Tom Reed_} <says>.')).toEqual(['Mara Lind'])
    expect(namesOf('[direct “The quay is unsafe,”] {the letter that _Mara Lind_ wrote to =Arbel Lines=} <says>.')).toEqual(['Mara Lind'])
    expect(namesOf('[direct “The quay is unsafe,”] {_Mara Lind_’s letter} <says>.')).toEqual(['Mara Lind'])
    expect(namesOf('[direct “The quay is unsafe,”] <according to> {a report from the =Harbour Board=}.')).toEqual(['Harbour Board'])
  })

  test('may be an organization or a state', () => {
    expect(speakersOf('{The =Harbour Board=} <said> [indirect it would sell the quay].')).toEqual([{ name: 'Harbour Board', kind: 'organization', role: null }])
    expect(speakersOf('{*Zambia*} <said> [indirect it would sign].')).toEqual([{ name: 'Zambia', kind: 'organization', role: null }])
  })

  test('may write the name in capitals, or name one whom no entity covers', () => {
    expect(namesOf('_Mara Lind_ met the press.\n\n{LIND}: [direct We open at six.]')).toEqual(['Mara Lind'])
    expect(namesOf('[direct “We open at six,”] <said> {engineer Olu Hale}.')).toEqual(['Olu Hale'])
  })

  test.each([
    ['Spokesperson for the harbour police Captain _Mara Lind_', 'Mara Lind'], ['The lawyer for the harbour police Captain _Mara Lind_', 'the lawyer for the harbour police Captain Mara Lind'],
    ['Spokesperson for Captain _Mara Lind_', 'spokesperson for Captain Mara Lind'],
  ])('is whoever has the rank after a body, and not whom somebody speaks for: %s', (source, name) => {
    expect(namesOf(`It was late. {${source}} <said> [indirect it was cold].`).map((one) => one?.toLowerCase())).toEqual([name.toLowerCase()])
  })
})
