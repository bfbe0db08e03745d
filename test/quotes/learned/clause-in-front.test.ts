import { describe, expect, it } from 'vitest'
import { withClauseInFront } from '../../../src/quotes/learned/clause-in-front.js'
import { toldAfter } from './marked-frame.js'

const told = (marked: string): string => toldAfter(withClauseInFront, marked)

describe('a whole clause in front of a credit is said, where the tagger has only what the teller adds behind it', () => {
  it.each([
    ['then', 'The peel was moved, {Franz Egli} <said> on Tuesday, [indirect then led them away].', 'Franz Egli: The peel was moved'],
    ['what somebody else thinks of it', 'No more were to be expected, {the institute} <said>, [indirect a hope that Hill shared].', 'the institute: No more were to be expected'],
    ['who says it', 'It was late, <said> [indirect Naomi Feld, an analyst].', 'Naomi Feld: It was late'],
    ['when', 'The gates would open, {the board} <announced> [indirect late in the day].', 'the board: The gates would open'],
    ['who an agency is', 'Six people were wounded, <according> to {two officials}, [indirect who spoke to the media].', 'two officials: Six people were wounded'],
    ['of “at least”', 'At least six people were wounded, <according> to {officials}, [indirect who spoke to the media].', 'officials: At least six people were wounded'],
    ['by somebody of whom a phrase tells', 'No order was signed, {two officials familiar with the talks} <said>, [indirect then left].', 'two officials familiar with the talks: No order was signed'],
  ])('%s', (_, marked, words) => {
    expect(told(marked)).toBe(words)
  })

  it('with what may go on behind it', () => {
    expect(told('No order was signed, {two officials} <said>, [indirect and it could change].')).toBe('two officials: No order was signed … and it could change')
  })
})

describe('but', () => {
  it.each([
    ['a phrase in front is none', 'In May, {Hale} <said>, [indirect sales fell].', 'Hale: sales fell'],
    ['nor is what hangs on what follows', 'When it rained, {Hale} <said>, [indirect sales fell].', 'Hale: sales fell'],
    ['nor what waits for it', 'The permit, {Hale} <said>, [indirect was lost].', 'Hale: was lost'],
    ['nor what ends before its object', 'It hurt critics, including, {Hale} <said>, [indirect then two bakers].', 'Hale: then two bakers'],
    ['a clause with “that” is said behind the verb', 'It was late, {Hale} <said> [indirect that sales fell].', 'Hale: that sales fell'],
    ['so is a clause without it', 'It was late, {Hale} <said> [indirect sales fell].', 'Hale: sales fell'],
    ['marked words have their own credit', '“It was late,” {Hale} <said>, [indirect then left].', 'Hale: then left'],
    ['brackets part it', 'It was (very) late, {Hale} <said>, [indirect then left].', 'Hale: then left'],
    ['a participle tells nothing in front', 'It was late, {Hale} <saying>, [indirect then left].', 'Hale: then left'],
    ['what was read as said stays', '[indirect It was late], {Hale} <said>, then left.', 'Hale: It was late'],
  ])('%s', (_, marked, words) => {
    expect(told(marked)).toBe(words)
  })
})
