import { describe, expect, test } from 'vitest'
import { namesOf } from './credits.js'

describe('somebody without a name who says what to call them', () => {
  test.each([
    ['{Another resident, who simply identified himself as _Baba Tull_,} <said> [indirect it was late].', 'Baba Tull'],
    ['{A trader}, who gave her name only as _Mama Lind_, <said> [indirect it was late].', 'Mama Lind'],
    ['{A guard} who asked to be known by his first name as _Olu_ <said> [indirect it was late].', 'Olu'],
  ])('is called so: %s', (marked, name) => expect(namesOf(marked)).toEqual([name]))

  test.each([
    ['{Another resident, who was there,} <said> [indirect it was late]. _Mama Lind_ left.', 'another resident'],
    ['{A trader}, who works as _Mama Lind_ does, <said> [indirect it was late].', 'a trader'],
    ['{A trader}, who gave her name, and as _Mama Lind_ left, <said> [indirect it was late].', 'a trader'],
    ['{A trader}, who gave her name as well, <said> [indirect it was late]. _Mama Lind_ left.', 'a trader'],
  ])('and nobody else is: %s', (marked, name) => expect(namesOf(marked)).toEqual([name]))
})

test('one source without a name is one speaker, whatever it says', () => {
  expect(namesOf('{1,2 A ministry official}, speaking in Oslo, <1 said> [indirect1 it was late] but <2 warned>: [direct2 “Nobody leaves.”]')).toEqual(['a ministry official', 'a ministry official'])
})

test('“the 72-year-old daughter of a general” is the one in mind', () => {
  expect(namesOf('{1 _Mara Lind_} <1 said> [indirect1 it was late]. [direct2 “We agree,”] <2 said> {2 the 72-year-old daughter of a general}.')).toEqual(['Mara Lind', 'Mara Lind'])
})

describe('she is nobody', () => {
  test('of whom she speaks', () => {
    expect(namesOf('_Mara Lind_ liked tea. Of _Ada Hale_ {she} <remarked> [indirect that it was late].')).toEqual(['Mara Lind'])
  })

  test('whom the clause names behind her', () => {
    expect(namesOf('_Mara Lind_ died on Monday. Her pupils loved _Ada Hale_. She is survived by _Ada Hale_.\n\n{She} once <said> [indirect it was late].')).toEqual(['Mara Lind'])
  })
})

describe('somebody who is called by another word later on', () => {
  test.each([
    ['{1 _Ada Hale_} <1 says> [indirect1 it was late]. Her granddaughter, _Mara Lind_, sat beside her. [direct2 “It is on a hill,”] {2 the girl} <2 said>.'],
    ['{1 _Ada Hale_} <1 says> [indirect1 it was late]. Mr Justice _Lind_, of the High Court, disagreed. [direct2 “It is on a hill,”] {2 the judge} <2 said>.'],
  ])('%s', (marked) => expect(namesOf(marked)[1]).toMatch(/Lind$/u))
})
