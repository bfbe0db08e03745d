import { describe, expect, test } from 'vitest'
import { attributionOf, creditedWordsOf, namesOf } from './credits.js'

const SPOKE = '[direct1 “It is cold,”] {1 _Mara Lind_} <1 said>. '

describe('what no list has as a speaker', () => {
  test.each([
    ['[indirect2 Turnout rose], <2 according to> {2 early returns}.', 'early returns'],
    ['[indirect2 Turnout rose], <2 according to> {2 polling by the =Harbour Watch=}.', 'polling by the Harbour Watch'],
    ['[indirect2 Turnout rose], <2 according to> {2 the average of all figures}.', 'the average of all figures'],
    ['[indirect2 Turnout rose], {2 the oil industry} <2 says>.', 'the oil industry'],
    ['{2 The railroad, Pecos Southern,} <2 said> [indirect2 it would pay].', 'the railroad'],
    ['It was more than {2 the oil industry} <2 says> [indirect2 it can bear].', 'the oil industry'],
    ['While {2 statistics} <2 suggest> [indirect2 a fall], few believe it.', 'statistics'],
    ['{2 Half of the pilots} <2 said> [indirect2 they were tired].', 'Half of the pilots'],
    ['{2 Officials there} <2 said> [indirect2 the port was shut].', 'Officials'],
    ['{2 A judge last month} <2 ordered> [indirect2 that the port be shut].', 'a judge'],
    ['{2 Union leaders on Thursday} <2 agreed> [indirect2 that the port be shut].', 'Union leaders'],
    ['{2 Continued Reed}: [direct2 “It was late.”]', 'Reed'],
    ['{2 Noted state senator _Tom Reed_} <2 said> [indirect2 it was late].', 'Tom Reed'],
    ['{2 State Reed} <2 said> [indirect2 it was late].', 'State Reed'],
    ['{2 The navy’s} weather service <2 said> [indirect2 that the sea was rough].', 'the navy’s weather service'],
    ['{2 _Tom Reed_’s} campaign sent a boat, <2 saying> [indirect2 that it was late].', 'Tom Reed’s campaign'],
    ['{2 _Tom Reed_’s} eyes filled as he <2 said> [indirect2 that it was late].', 'Tom Reed'],
    ['{2 The navy’s} <2 warning that> [indirect2 the sea was rough] came late.', 'the navy’s'],
    ['[indirect2 It was late], <2 screamed> {2 the audience}.', 'the audience'],
    ['[indirect2 Turnout rose], <2 say> {2 early returns}.', 'early returns'],
    ['[indirect2 Turnout rose] more than {2 early returns} <2 suggested>.', 'early returns'],
    ['Then {2 the missive} <2 said> [indirect2 that it was late].', 'the missive'],
    ['{2 The late harbour council} <2 said> [indirect2 it was late].', 'the late harbour council'],
    ['{2 The crowd loudly} <2 demanded> [indirect2 that the port be shut].', 'the crowd'],
  ])('speaks all the same: %s', (marked, name) => {
    expect(namesOf(SPOKE + marked)).toEqual(['Mara Lind', name])
  })

  test('speaks in the first words of the story too', () => {
    expect(namesOf('{Early returns} <show> [indirect that it was cold].')).toEqual(['Early returns'])
  })

  test('is not taken up by a like thing without an article', () => {
    expect(namesOf('[indirect1 It fell], <1 according to> {1 the polling}. [indirect2 It rose], <2 according to> {2 polling by pilots}.')).toEqual(['the polling', 'polling by pilots'])
  })
})

describe('words that stand where a speaker should, and name nobody', () => {
  test.each([
    ['{2 The debate} <2 showed> [indirect2 that it was cold].'],
    ['And {2 it’s worth} <2 noting> [indirect2 that it was cold].'],
    ['It rained, and {2 there was the plan} <2 said> [indirect2 to be late].'],
    ['But {2 the missive cannot} <2 promise> [indirect2 spring].'],
    ['So {2 you} <2 might say> [indirect2 that it was cold].'],
    ['{2 To} <2 declare> [indirect2 an interest], she rose.'],
    ['{2 Despite} <2 echoing> [indirect2 the same view], she rose.'],
    ['She rose {2 and} <2 said> [indirect2 that it was cold].'],
    ['He waited through {2 the harbour lights} <2 promise> [indirect2 of spring].'],
  ])('leave the last speaker out of it: %s', (marked) => {
    expect(namesOf(SPOKE + marked)).toEqual(['Mara Lind', null])
    expect(attributionOf(SPOKE + marked).problems.map(({ code, message }) => [code, message])).toEqual([['no-speaker', 'nobody can be named for this quote: the words before or after it name nobody']])
  })

  test.each([
    ['She rose and {2 then} <2 said> [indirect2 that it was late].'],
    ['She sat down, but {2 suddenly} <2 insisted> [indirect2 that it was late].'],
    ['She sat down, and {2 had also} <2 said> [indirect2 that it was late].'],
    ['She rose and {2 smiled, then} <2 said> [indirect2 that it was late].'],
    ['She held {2 a news conference}, <2 saying> [indirect2 that it was late].'],
  ])('may be no more than the rest of a sentence whose subject goes on: %s', (marked) => {
    expect(namesOf(SPOKE + marked)).toEqual(['Mara Lind', 'Mara Lind'])
  })

  test('tell nothing against direct words that go on', () => {
    expect(namesOf(`${SPOKE}{2 The debate}<2 :> [direct2 “It is late.”]`)).toEqual(['Mara Lind', 'Mara Lind'])
  })
})

describe('a question that somebody was asked', () => {
  test.each([
    ['<2 Asked> [indirect2 whether it was late], _Lind_ laughed.'], ['_Lind_ laughed when <2 asked> [indirect2 if it was late].'], ['<2 Pressed on> [indirect2 the hour], _Lind_ laughed.'],
  ])('is nobody’s whom the story names: %s', (marked) => {
    expect(namesOf(SPOKE + marked)).toEqual(['Mara Lind', null])
  })

  test('is the asker’s who is named', () => {
    expect(namesOf(`${SPOKE}_Lind_ rang the harbour and <2 asked> [indirect2 whether it was late].`)).toEqual(['Mara Lind', 'Mara Lind'])
    expect(namesOf(`${SPOKE}{2 _Tom Reed_} <2 asked> [indirect2 whether it was late].`)).toEqual(['Mara Lind', 'Tom Reed'])
  })

  test('goes on where it is told in marks', () => {
    expect(namesOf('[direct1 “Is it cold?”] {1 _Mara Lind_} <1 asked>. [direct2 “Is it late?”] <2 asked> nobody else.')).toEqual(['Mara Lind', 'Mara Lind'])
  })
})

describe('one who is spoken to', () => {
  test.each([
    ['{2 _Olu Hale_} <2 was asked> [indirect2 whether it was late].', null],
    ['{2 _Olu Hale_} was <2 told> [indirect2 to wait].', null],
    ['But {2 the same cannot be} <2 said> [mixed2 of “success”].', null],
    ['It was {2 what} <2 might be called> [mixed2 a “success”].', null],
    ['{2 _Olu Hale_} <2 was accused> by heads of the port of [indirect2 being late].', 'heads of the port'],
    ['{2 _Olu Hale_} <2 was accused> by [indirect2 two pilots of being late].', 'two pilots'],
    ['{2 _Olu Hale_} <2 was accused by> [indirect2 two pilots of being late].', 'two pilots'],
    ['{2 _Olu Hale_}, <2 accused of> [indirect2 being late], laughed.', null],
    ['{2 _Olu Hale_}, whom the pilot <2 accused of> [indirect2 being late], laughed.', 'Olu Hale'],
    ['{2 _Olu Hale_}, who was <2 accused of> [indirect2 being late], laughed.', null],
    ['{2 _Olu Hale_, who was on Monday} <2 accused of> [indirect2 being late], laughed.', null],
    ['{2 _Olu Hale_} <2 was called> [mixed2 a “hero”].', null],
    ['{2 _Olu Hale_} <2 was slammed> by a pilot for [mixed2 a “farce”].', 'a pilot'],
    ['{2 She} <2 was repeatedly warned> [indirect2 that it was late].', null],
    ['The =Harbour Board= met. {2 It} <2 is being said> [indirect2 that it was late].', null],
    ['The =Harbour Board= met. {2 It} should also <2 be noted> [indirect2 that it was late].', null],
    ['The =Harbour Board= met. {2 It}’s <2 said> [indirect2 that it was late].', null],
    ['The =Harbour Board= met. {2 It}’s <2 been reported> [indirect2 that it was late].', null],
    ['The =Harbour Board= met. {2 It} <2 was said> by two pilots [indirect2 that it was late].', 'two pilots'],
    ['{2 _Olu Hale_} <2 was asked>, [direct2 “Is it late?”]', null],
    ['{2 _Olu Hale_}, <2 asked about> [indirect2 the port], laughed.', null],
    ['{2 _Olu Hale_}, <2 asked> [indirect2 whether it was late], laughed.', null],
    ['{2 _Olu Hale_}, <2 pressed> by reporters [indirect2 to go], laughed.', 'reporters'],
    ['{2 _Olu Hale_} <2 asked about> [indirect2 the port].', 'Olu Hale'],
    ['{2 _Olu Hale_} <2 was asked> by reporters [indirect2 whether it was late].', 'reporters'],
    ['{2 _Olu Hale_} <2 was asked> by two guards to [indirect2 wait].', 'two guards'],
    ['{2 _Olu Hale_} <2 was told> by _Ann Reed_ [indirect2 that it was late].', 'Ann Reed'],
    ['[indirect2 It was late], {2 she} <2 was told> by a pilot.', 'a pilot'],
  ])('says none of it: %s', (marked, name) => {
    expect(namesOf(SPOKE + marked)).toEqual(['Mara Lind', name])
  })

  test.each([
    ['When <asked> by the judge [indirect if it was late], _Lind_ laughed.', 'the judge', 'if it was late'],
    ['<Asked> [indirect by two guards whether it was late], _Lind_ laughed.', 'two guards', 'whether it was late'],
    ['<Asked> [indirect whether it was late] by noon, _Lind_ laughed.', null, 'whether it was late'],
  ])('is asked without being named: %s', (marked, name, words) => {
    expect(creditedWordsOf(marked)[0]).toMatchObject({ name, words: [words] })
  })

  test('hears what comes after the one who says it', () => {
    expect(creditedWordsOf(SPOKE + '{2 _Olu Hale_} <2 was told> [indirect2 by two guards that it was late].')[1]).toMatchObject({ name: 'two guards', words: ['that it was late'] })
    expect(creditedWordsOf(SPOKE + '{2 _Olu Hale_} <2 was accused> by [indirect2 two pilots of being late].')[1]).toMatchObject({ name: 'two pilots', words: ['of being late'] })
    expect(creditedWordsOf(SPOKE + '<2 Asked> [indirect2 by _Olu Hale_ if it was late].')[1]).toMatchObject({ name: 'Olu Hale', words: ['if it was late'] })
    expect(creditedWordsOf(SPOKE + '<2 Asked> [indirect2 by two guards if it was late].')[1]).toMatchObject({ name: 'two guards', words: ['if it was late'] })
  })

  test.each(['by the hour if it was late', 'whether by two guards that it was late'])('hears nobody in “asked %s”', (words) => {
    expect(creditedWordsOf(`${SPOKE}<2 Asked> [indirect2 ${words}].`)[1]).toMatchObject({ name: null, words: [words] })
  })

  test.each([
    ['before the one who says it', '[indirect2 It was late], {2 she} <2 was told> by a pilot.', 'a pilot', 'It was late'],
    ['after the one who says it and a mark', '{2 _Olu Hale_} <2 was told> by a pilot: [direct2 “It is late.”]', 'a pilot', 'It is late.'],
    ['after the one who says it and an aside', '{2 _Olu Hale_} <2 was told> by a pilot, as all had feared, [indirect2 that it was late].', 'a pilot', 'that it was late'],
    ['that are no more than who says it', '{2 _Olu Hale_} <2 was told> [indirect2 by two guards], who left.', 'two guards', 'by two guards'],
  ])('hears all of the words %s', (_, marked, name, words) => {
    expect(creditedWordsOf(SPOKE + marked)[1]).toMatchObject({ name, words: [words] })
  })

  test.each([
    ['where the words begin', '{2 _Olu Hale_} <2 was told> by a pilot [indirect2 it was late].', 'a pilot'],
    ['before “that”', '{2 _Olu Hale_} <2 was told> by two guards that [indirect2 it was late].', 'two guards'],
    ['sixteen words after “by” at the latest', `{2 _Olu Hale_} <2 was told> by a ${'very '.repeat(16)}old pilot that [indirect2 it was late].`, `a${' very'.repeat(14)}`],
    ['where the story does', '[mixed2 “Farce”]: {2 _Olu Hale_} <2 was accused> by the head of', 'the head of'],
  ])('hears it from one whose description ends %s', (_, marked, source) => {
    expect(creditedWordsOf(SPOKE + marked)[1].source).toBe(source)
  })

  test.each([
    ['because the story breaks off', '[indirect2 It was late], {2 _Olu Hale_} <2 was told>'],
    ['but who says it stands in marks', '{2 _Olu Hale_} <2 was told by> “two pilots” [indirect2 that it was late].'],
  ])('says none of it, %s', (_, marked) => {
    expect(creditedWordsOf(SPOKE + marked)[1]).toMatchObject({ name: null, source: null })
  })

  test.each([
    ['<Asked> [indirect whether it was late], _Lind_ laughed.', 'who asks or says it is not named'],
    ['Was <told> [indirect to wait].', 'who asks or says it is not named'],
    ['’ <told> [indirect to wait].', 'no words near it say who speaks, and nobody spoke before'],
  ])('may open the story: %s', (marked, reason) => {
    expect(attributionOf(marked).problems.map(({ message }) => message)).toEqual([`nobody can be named for this quote: ${reason}`])
  })

  test.each([
    ['{2 _Olu Hale_} <2 is convinced> [indirect2 that it is late].', 'Olu Hale'],
    ['{2 _Olu Hale_}, who was ill, <2 told> her [indirect2 that it was late].', 'Olu Hale'],
    ['{2 _Olu Hale_} <2 was quoted as saying> [indirect2 that it was late].', 'Olu Hale'],
    ['The =Harbour Board= met. {2 It} <2 said> [indirect2 that it was late].', 'Harbour Board'],
    ['[indirect2 It was late], she <2 was told by> {2 _Ann Reed_}.', 'Ann Reed'],
    ['{2 _Olu Hale_}’s <2 warned> [indirect2 that it is late].', 'Olu Hale'],
    ['All that {2 _Olu Hale_} does is <2 complain> [indirect2 that it is late].', 'Olu Hale'],
  ])('is not who tells or believes: %s', (marked, name) => {
    expect(namesOf(SPOKE + marked)).toEqual(['Mara Lind', name])
  })
  test.each([
    ['goes on where they argue that something “can’t be ruled out”', '{2 _Olu Hale_} <2 argues> [indirect2 that it can’t be] <3 ruled out:> [direct3 “It was late.”]', 'Olu Hale'],
    ['says none of what she is told', '{2 _Olu Hale_} <2 said> [indirect2 it was late], and <3 was told:> [direct3 “It was not.”]', null],
  ])('%s', (_, marked, name) => {
    expect(namesOf(SPOKE + marked)[2]).toBe(name)
  })

  test('is told by all who are named after the verb', () => {
    expect(creditedWordsOf(`${SPOKE}[indirect2 It was late], she <2 was told by> {2 the guards at the port}.`)[1].source).toBe('the guards at the port')
  })
})
