import { describe, expect, it } from 'vitest'
import { wordsWithinClause as said } from './within-clause.js'

describe('what somebody is asked ends where they do anything', () => {
  it.each([
    ['<Asked> [indirect what she needed, Hawa thought for a while].', 'what she needed'],
    ['<Asked> [indirect whether he would pay, Ann Lee demurred].', 'whether he would pay'],
    ['<Asked> [indirect if the port, the town’s pride, was open, she shrugged].', 'if the port, the town’s pride, was open'],
    ['<Asked> [indirect if the port, Tarn, was open].', 'if the port, Tarn, was open'],
    ['<Asked> [indirect about the port, Hawa slept].', 'about the port, Hawa slept'],
    ['{They} <asked> [indirect if the port was open, she said].', 'if the port was open, she said'],
    ['<Asked> [mixed if “the port, she thought”, was open].', 'if “the port, she thought”, was open'],
  ])('%s', (marked, words) => {
    expect(said(marked)).toEqual([words])
  })
})

describe('what another says behind a semicolon is theirs', () => {
  it.each([
    ['{The army} <says> [indirect it was shut; the rebels, who hold it, have denied that].', 'it was shut'],
    ['{The army} <says> [indirect it was shut; the rebels deny it].', 'it was shut'],
    ['{Lee} <said> [indirect the port was shut; the pilots were at home].', 'the port was shut; the pilots were at home'],
    ['{Lee} <said> [indirect the port was shut; she said so twice].', 'the port was shut; she said so twice'],
    ['{Lee} <said> [mixed the port was “shut; the rebels deny it”].', 'the port was “shut; the rebels deny it”'],
  ])('%s', (marked, words) => {
    expect(said(marked)).toEqual([words])
  })
})

describe('the occasion that something is said on is no part of it', () => {
  it.each([
    ['{Lee} <said> [indirect the toll would rise in an interview on Saturday].', 'the toll would rise'],
    ['{Lee} <said> [indirect the toll would rise in a written statement].', 'the toll would rise'],
    ['{Lee} <said> [indirect the toll would rise in an interview with the Harbour Times].', 'the toll would rise'],
    ['{Lee} <said> [indirect she was wrong about the port in the interview].', 'she was wrong about the port in the interview'],
    ['{Lee} <decried> [indirect the ban on all boats during a speech at the port].', 'the ban on all boats'],
    ['{Lee} <praised> [indirect her rival’s idea, in an interview ahead of the vote].', 'her rival’s idea'],
    ['{Lee} <endorsed> [indirect Mary Hale at a news conference in Tarn].', 'Mary Hale'],
    ['{Lee} <said> [indirect the board had endorsed Mary Hale at a news conference in Tarn].', 'the board had endorsed Mary Hale at a news conference in Tarn'],
    ['{Lee} <said> [indirect the port had won at a conference of mayors].', 'the port had won at a conference of mayors'],
    ['{Lee} <played> [indirect words recorded in an interview].', 'words recorded in an interview'],
    ['{Lee} <liked> [indirect Hill in a Harbour Post report].', 'Hill in a Harbour Post report'],
    ['{Lee} <said> [indirect a man in a statement shirt was late].', 'a man in a statement shirt was late'],
    ['{Lee} <called> [indirect it what it was in an interview].', 'it what it was in an interview'],
    ['{Lee} <said> [indirect the toll in an interview was wrong].', 'the toll in an interview was wrong'],
  ])('%s', (marked, words) => {
    expect(said(marked)).toEqual([words])
  })
})
