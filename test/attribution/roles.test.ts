import { describe, expect, test } from 'vitest'
import { parseStory } from '../story.js'
import { attributionOf, namesOf, speakersOf } from './credits.js'

const roleOf = (marked: string) => speakersOf(marked)[0]?.role

describe('the role of a speaker', () => {
  test('is the title before the name', () => {
    expect(roleOf('[direct “We open at six,”] {ministry spokeswoman _Mara Lind_} <said>.')).toBe('ministry spokeswoman')
    expect(roleOf('[direct “We open at six,”] {Mr. _Reed_} <said>.')).toBeNull()
    expect(roleOf('{Last night neighbour _Mara Lind_} <said> [indirect it was late].')).toBe('neighbour')
  })

  test.each([
    ['Former employees of health guru _Mara Lind_ sued.', 'health guru'],
    ['Aides to Governor _Mara Lind_ sued.', 'Governor'],
    ['The lawyer representing singer _Mara Lind_ sued.', 'singer'],
    ['Members threatened to impeach Governor _Mara Lind_.', 'Governor'],
    ['Members tried to reach Governor _Mara Lind_.', 'Governor'],
    ['Members wrote to harbour master _Mara Lind_.', 'harbour master'],
    ['_Tom Reed_ and his wife, _Mara Lind_, shared one cup with a friend.', 'his wife'],
    ['The =University of Leeds=’ dean, _Mara Lind_, left.', 'The University of Leeds’ dean'],
    ['The board met _Mara Lind_, an analyst at =Keefe & Marlowe=, and left.', 'an analyst at Keefe & Marlowe'],
    ['The board met _Mara Lind_, a nurse; *Kitwe*, her town, wept.', 'a nurse'],
    ['A late goal sent Tarn up to win the cup and leave Amsel manager _Mara Lind_ fuming.', 'Amsel manager'],
    ['12:40 Party leader _Mara Lind_ is up.', 'Party leader'],
    ['The board met Cabinet Secretary Dr. _Mara Lind_.', 'Cabinet Secretary'],
    ['“I serve at the Prime Minister’s pleasure, _Mara Lind_.”', null],
    ['Ann sat with her granddaughter, 9-year-old _Mara Lind_.', 'her granddaughter'],
    ['The former chief of staff _Mara Lind_ sued.', 'former chief of staff'],
  ])('is no part of whoever has to do with them: %s', (before, role) => {
    expect(roleOf(`${before} [direct “We open at six,”] <said> {Ms. _Lind_}.`)).toBe(role)
  })

  test('is the apposition after it', () => {
    expect(roleOf('[direct “We open at six,”] <said> {_Mara Lind_, a spokeswoman for the port}.')).toBe('a spokeswoman for the port')
    expect(roleOf('[direct “We open at six,”] <said> {_Mara Lind_, 41, a nurse}.')).toBe('a nurse')
    expect(roleOf('[direct “We open at six,”] <said> {_Mara Lind_, =Harbour Watch=}.')).toBe('Harbour Watch')
  })

  test.each([
    ['{the chief engineer of the port, _Mara Lind_,} <said>', 'the chief engineer of the port'],
    ['{_Mara Lind_, the head of the *Hale* office,} <said>', 'the head of the Hale office'],
    ['{_Mara Lind_, a baker from *Oaxaca*, *Mexico*,} <said>', 'a baker from Oaxaca, Mexico'],
    ['{the Minister of Health, Dr _Mara Lind_,} <said>', 'the Minister of Health'],
    ['{Dr _Mara Lind_} <said>', 'Dr'],
    ['{Gov. _Mara Lind_, a Democrat,} <said>', 'Gov.'],
    ['{_Mara Lind_, a Democrat,} <said>', 'a Democrat'],
    ['{Gov. _Mara Lind_, a Democratic strategist,} <said>', 'a Democratic strategist'],
    ['{Harbour Union President, _Mara Lind_,} <said>', 'Harbour Union President'],
    ['{As President, _Mara Lind_} <said>', null],
    ['{Harbour Reporters, _Mara Lind_,} <said>', null],
    ['{_Mara Lind_, who was late,} <said>', null],
    ['{_Mara Lind_, and a nurse,} <said>', null],
    ['{_Mara Lind_, smiling at a nurse,} <said>', null],
    ['{_Mara Lind_ (D-*Ohio*), a nurse,} <said>', 'a nurse'],
    ['{former chief engineer and nurse _Mara Lind_} <said>', 'nurse'],
    ['{then-mayor _Mara Lind_} <said>', 'then-mayor'],
    ['{Secretary of State _Mara Lind_} <said>', 'Secretary of State'],
    ['{chief of staff _Mara Lind_} <said>', 'chief of staff'],
    ['{=Department of Defence= analyst _Mara Lind_} <said>', 'Department of Defence analyst'],
    ['{_Mara Lind_, an adviser to _Tom Reed_,} <said>', 'an adviser to Tom Reed'],
    ['{his wife _Mara Lind_} <said>', 'wife'],
    ['{the in-house lawyer _Mara Lind_} <said>', 'in-house lawyer'],
    ['{Capt. _Mara Lind_} <said>', 'Capt.'],
    ['{_Mara Lind_, 41,} <said>', null],
    ['{_Mara Lind_’s lawyer, _Tom Reed_,} <said>', 'Mara Lind’s lawyer'],
  ])('is read off %s', (source, role) => {
    expect(roleOf(`[direct “We open at six,”] ${source}.`)).toBe(role)
  })

  test('is what somebody is said to be', () => {
    const roleTold = (told: string) => roleOf(`${told}. [direct “Sorry,”] {_Lind_} <said>.`)
    expect(roleTold('_Mara Lind_ is the chief engineer of the port')).toBe('the chief engineer of the port')
    expect(roleTold('_Mara Lind_ was a nurse')).toBe('a nurse')
    for (const told of ['_Mara Lind_ is late', '_Mara Lind_ is a boat', '_Mara Lind_ left a nurse', '_Tom Reed_ is a friend of Ms. _Lind_']) expect(roleTold(told)).toBeNull()
  })

  test('is told by whose wife or lawyer somebody is, where nothing else is told', () => {
    expect(roleOf('_Tom Reed_’s wife, _Mara Lind_, left. [direct “Sorry,”] {_Lind_} <said>.')).toBe('Tom Reed’s wife')
    expect(roleOf('The =Harbour Board=’s lawyer, _Mara Lind_, left. [direct “Sorry,”] {_Lind_} <said>.')).toBe('The Harbour Board’s lawyer')
    expect(roleOf('[direct “Sorry,”] {his wife _Mara Lind_} <said>. _Lind_ is a nurse.')).toBe('a nurse')
  })

  test('is the fullest, said once', () => {
    expect(roleOf('_Mara Lind_, the chief engineer of the port, was late. [direct “Sorry,”] {engineer _Lind_} <said>.')).toBe('the chief engineer of the port')
  })

  test('is not another of a list', () => {
    expect(roleOf('The former mayor, _Mara Lind_, and the mayor of Hale, _Tom Reed_, met. [direct “Sorry,”] {_Lind_} <said>.')).toBe('The former mayor')
    expect(roleOf('[direct “Sorry,”] {_Mara Lind_} <told> _Olu Hale_, _Tom Reed_ and a nurse.')).toBeNull()
  })
})

describe('the outlet that words came through', () => {
  const viaOf = (marked: string) => attributionOf(marked).quotes[0].via

  test('is told apart from the speaker', () => {
    expect(viaOf('[direct “Sorry,”] {_Mara Lind_} <told> =Reuters=.')).toBe('Reuters')
    expect(viaOf('[direct “Sorry,”] {_Mara Lind_} <said>, as quoted by the =Lusaka Times=.')).toBe('Lusaka Times')
  })

  test('may be named by what it is', () => {
    expect(viaOf('[direct “Sorry,”] {_Mara Lind_} <told> the newspaper Harbour News on Monday.')).toBe('Harbour News')
    expect(viaOf('[direct “Sorry,”] {_Mara Lind_} was <quoted> by the state news agency =Kazan Inform= as saying.')).toBe('Kazan Inform')
    expect(viaOf('[indirect The quay was lost], the newspaper =Ak Zhol= reported, <citing> {a harbour pilot}.')).toBe('Ak Zhol')
  })

  test.each([
    'In an interview with =Reuters=, {_Mara Lind_} <said> [indirect the quay was lost].',
    'Speaking to =Reuters= on Monday, {_Mara Lind_} <said> [indirect the quay was lost].',
    '{_Mara Lind_}, quoted by =Reuters=, <said> [indirect the quay was lost].',
    '{_Mara Lind_} was quoted by =Reuters= as <saying> [indirect the quay was lost].',
    '{=Reuters=} quoted _Mara Lind_ as <saying> [indirect the quay was lost].',
    '[direct “The quay is lost,”] {_Mara Lind_} <told> =Reuters= by telephone.',
    '[direct “The quay is lost,”] {_Mara Lind_} <said> in an interview with =Reuters=.',
    '[direct “The quay is lost,”] <said> {_Mara Lind_}, as reported by =Reuters=.',
    '[indirect The quay was lost], {_Mara Lind_} <said>, according to =Reuters=.',
  ])('stands before the words or after them: %s', (marked) => {
    expect(namesOf(marked)).toEqual(['Mara Lind'])
    expect(viaOf(marked)).toBe('Reuters')
  })

  test.each([
    ['[indirect _Lind_ told the board that the quay was lost], {=Reuters=} <said>.', 'the quay was lost'],
    ['[mixed _Lind_ warned that the quay was “lost”], {the news agency =Reuters=} <reported>.', 'the quay was “lost”'],
    ['[indirect The quay was lost, _Lind_ said], <according to> {=Reuters=}.', 'The quay was lost'],
  ])('has only passed on what somebody said: %s', (marked, words) => {
    const { quotes: [{ quote }] } = attributionOf(`Mayor _Mara Lind_ met the board. ${marked}`)
    expect(namesOf(`Mayor _Mara Lind_ met the board. ${marked}`)).toEqual(['Mara Lind'])
    expect(viaOf(`Mayor _Mara Lind_ met the board. ${marked}`)).toBe('Reuters')
    expect(parseStory(`Mayor _Mara Lind_ met the board. ${marked}`).text.slice(quote.spans[0].start, quote.spans[0].end)).toBe(words)
  })

  test.each([
    ['Harbour pilots, backed by the port, said on Friday that they had saved the boat', 'Harbour pilots', 'they had saved the boat'],
    ['Harbour pilots said they had saved the boat', 'Harbour pilots', 'they had saved the boat'],
  ])('may be the body that those who spoke belong to: %s', (words, speaker, said) => {
    const story = `[indirect ${words}], <according to> {the =Harbour Ministry=}.`
    const { quotes: [{ quote, via }] } = attributionOf(story)
    expect(namesOf(story)).toEqual([speaker])
    expect(via).toBe('Harbour Ministry')
    expect(parseStory(story).text.slice(quote.spans[0].start, quote.spans[0].end)).toBe(said)
  })

  test.each([
    ['an outlet spoke', 'Reuters reported that the boat was saved', 'the =Harbour Ministry=', 'Harbour Ministry'],
    ['no body passes it on', 'Harbour pilots said they had saved the boat', '_Mara Lind_', 'Mara Lind'],
    ['nobody said anything', 'Harbour pilots had saved the boat', 'the =Harbour Ministry=', 'Harbour Ministry'],
    ['it is not said what they said', 'Harbour pilots, said to be late, saved the boat', 'the =Harbour Ministry=', 'Harbour Ministry'],
    ['other words stand between', 'Harbour pilots of late often said they saved the boat', 'the =Harbour Ministry=', 'Harbour Ministry'],
  ])('has said it itself where %s', (_, words, source, speaker) => {
    expect(namesOf(`[indirect ${words}], <according to> {${source}}.`)).toEqual([speaker])
  })

  test('is not one that the words only speak of', () => {
    expect(viaOf('In an interview about =Reuters=, {_Mara Lind_} <said> [indirect the quay was lost].')).toBeNull()
    expect(viaOf('The board spoke to =Reuters=. {_Mara Lind_} <said> [indirect the quay was lost].')).toBeNull()
  })

  test('may be taken up as “the agency”', () => {
    const { quotes } = attributionOf('[indirect1 The quay was lost], {1 _Mara Lind_} <1 told> =Reuters=. [direct2 “Sorry,”] {2 she} <2 said>, according to the agency.')
    expect(quotes.map(({ via }) => via)).toEqual(['Reuters', 'Reuters'])
  })

  test('is no other body that was spoken to', () => {
    expect(viaOf('[direct “Sorry,”] {_Mara Lind_} <told> the =Harbour Board=.')).toBeNull()
    expect(viaOf('[direct “Sorry,”] {=Reuters=} <said>.')).toBeNull()
  })
})
