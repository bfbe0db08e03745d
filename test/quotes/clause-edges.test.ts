import { describe, expect, it } from 'vitest'
import { withinClause } from '../../src/quotes/clause-edges.js'
import { readStory } from '../story.js'
import { wordsWithinClause as said } from './within-clause.js'

describe('what somebody is told not to do is said with its “not”', () => {
  it.each([
    ['{Police} <told> residents not [indirect to return].', 'not to return'],
    ['{Police} <told> residents never [indirect to return].', 'never to return'],
    ['{Police} <told> residents [indirect to return].', 'to return'],
    ['{Police} <told residents not> [indirect to return].', 'to return'],
    ['{Police} <told> residents not [indirect returning].', 'returning'],
  ])('%s', (marked, words) => {
    expect(said(marked)).toEqual([words])
  })
})

describe('of a plea, what somebody is guilty of is said', () => {
  it.each([
    ['{Hill} <pleaded> [indirect guilty in Oslo District Court to murder].', 'to murder'],
    ['{Hill} <pleads> [indirect guilty to two counts].', 'to two counts'],
    ['{Hill} <pleaded> [indirect guilty to murder and was jailed for life].', 'to murder'],
    ['{Hill} <pleaded> [indirect guilty to murder and arson].', 'to murder and arson'],
    ['{Hill} <pleaded> [indirect not guilty to murder].', 'not guilty to murder'],
    ['{Hill} <pleaded> [indirect guilty].', 'guilty'],
    ['{Hill} <felt> [indirect guilty to leave].', 'guilty to leave'],
  ])('%s', (marked, words) => {
    expect(said(marked)).toEqual([words])
  })
})

describe('who hears it is not said', () => {
  it.each([
    ['{The airline} <said in a statement> [indirect to the stock exchange that all was well].', 'that all was well'],
    ['{Ann Lee} <explained> [indirect to the council that the road was shut].', 'that the road was shut'],
    ['{Ann Lee} <told> [indirect the club’s website that it was over].', 'that it was over'],
    ['{Ann Lee} <told> [indirect Tom Hill that it was over].', 'that it was over'],
    ['{Ann Lee} <said on> [indirect Harbour Radio that it was over].', 'that it was over'],
    ['{Ann Lee} <wrote> [indirect at the time that no ship was late].', 'that no ship was late'],
  ])('%s', (marked, words) => {
    expect(said(marked)).toEqual([words])
  })

  it.each([
    ['a thing that does something', '{Ann Lee} <warned> [indirect the firms that ship oil].', 'the firms that ship oil'],
    ['what is claimed', '{Ann Lee} <answered> [indirect to the news that it rained].', 'to the news that it rained'],
    ['what is to be done', '{Ann Lee} <asked> [indirect them to tell Hill that it rained].', 'them to tell Hill that it rained'],
    ['a day', '{Ann Lee} <said> [indirect to the council that day it rained].', 'to the council that day it rained'],
    ['a judge', '{Ann Lee} <told> [indirect the judge the port was shut].', 'the port was shut'],
    ['how it is said', '{Ann Lee} <said> [indirect under oath that it is].', 'that it is'],
    ['where it is written', '{Ann Lee} <wrote> [indirect on her blog that it is].', 'that it is'],
    ['a verb that has no hearer', '{Ann Lee} <denied> [indirect the council that it is].', 'the council that it is'],
    ['a number', '{Ann Lee} <said> [indirect at least a firm that he ran failed].', 'at least a firm that he ran failed'],
    ['what a place that is said of has', '{Ann Lee} <warned> [indirect that in the house that Tom built it rained].', 'that in the house that Tom built it rained'],
    ['a union that is spoken of', '{Ann Lee} <said> [indirect in April, of the union that he leads, it was over].', 'in April, of the union that he leads, it was over'],
    ['“that much”', '{Ann Lee} <explained> [indirect to the council that much].', 'to the council that much'],
    ['what stands after a comma', '{Ann Lee} <told> [indirect the council, that old body, that it is over].', 'the council, that old body, that it is over'],
  ])('but not %s', (_, marked, words) => {
    expect(said(marked)).toEqual([words])
  })
})

it('takes words for reported that no marks are left in, but for an apostrophe', () => {
  const { analysis, quotes: [quote] } = readStory("{Hill} <pleaded> [mixed guilty “in court” to the pilots' murder].")
  expect(withinClause(analysis, quote).type).toBe('indirect')
})

describe('a question ends before who answers it', () => {
  it.each([
    ['<Asked> [indirect whether the army would be called in, Ann Lee said no].', 'whether the army would be called in'],
    ['When <asked> [indirect if it rained, the mayor replied that it did].', 'if it rained'],
    ['<Asked> [indirect whether it rained, snowed or hailed, Ann Lee said no].', 'whether it rained, snowed or hailed'],
    ['<Asked> [indirect whether it rained, Ann Lee, a nurse at the harbour hospital, said no].', 'whether it rained'],
  ])('%s', (marked, words) => {
    expect(said(marked)).toEqual([words])
  })

  it.each([
    ['<Asked> [indirect whether Tom Hill, who said no, was ill].', 'whether Tom Hill, who said no, was ill'],
    ['<Asked> [mixed whether it was “bad, Ann Lee said” or not].', 'whether it was “bad, Ann Lee said” or not'],
    ['<Told> [indirect that it rained, Ann Lee said no].', 'that it rained, Ann Lee said no'],
    ['<Asked> [indirect whether it rained, in Oslo, it seems].', 'whether it rained, in Oslo, it seems'],
    ['<Asked> [indirect whether it rained, though Ann Lee said no].', 'whether it rained, though Ann Lee said no'],
    ['<Asked> [indirect whether it rained, or was said to].', 'whether it rained, or was said to'],
  ])('but not %s', (marked, words) => {
    expect(said(marked)).toEqual([words])
  })
})

describe('what is said ends before who passes it on', () => {
  it.each([
    ['{Lee} <said> [indirect that it rained, state media reported on Monday].', 'that it rained'], ['{He} <asked> [indirect whether it rained, Ann Lee said].', 'whether it rained'],
    ['{Lee} <said> [mixed it was “wet”, the agency reported].', 'it was “wet”'], ['{Lee} <said> [indirect it was wet, the tabloid reported].', 'it was wet'],
  ])('%s', (marked, words) => {
    expect(said(marked)).toEqual([words])
  })

  it.each([
    ['{Lee} <said> [indirect that it rained, she added].', 'that it rained, she added'], ['{Lee} <said> [indirect that rain, sleet and hail reported].', 'that rain, sleet and hail reported'],
    ['{Lee} <said> [indirect he read a magazine, Consumer Reports].', 'he read a magazine, Consumer Reports'],
    ['{Lee} <said> [indirect that when it rained, state media stopped].', 'that when it rained, state media stopped'],
    ['{Lee} <said> [indirect that it rained in Oslo, the state].', 'that it rained in Oslo, the state'], ['{Lee} <said> [indirect that it rained and state media reported].', 'that it rained and state media reported'],
  ])('but not %s', (marked, words) => {
    expect(said(marked)).toEqual([words])
  })
})

it('words in marks, before their verb, in two parts or without a verb stay as they are', () => {
  expect(said('{Police} <told> residents not [direct “to return”].')).toEqual(['to return'])
  expect(said('{Lee} <said>: [direct “It rained, state media reported”].')).toEqual(['It rained, state media reported'])
  expect(said('Not [indirect to return] {police} <told> them.')).toEqual(['to return'])
  expect(said('[indirect It rained, state media reported] as {Lee} <said>.')).toEqual(['It rained, state media reported'])
  expect(said('{Police} <told> residents not [indirect1 to return] or [indirect1 to stay].')).toEqual(['to return', 'to stay'])
  expect(said('{Police} spoke. Not [indirect to return].')).toEqual(['to return'])
})

describe('a question begins with its question word, and not with whom it is put to', () => {
  it.each([
    ['{Hill} <asked> [indirect the minister of trade why ships had sunk].', 'why ships had sunk'],
    ['{Hill} <asked> [indirect her twice whether it was late].', 'whether it was late'],
    ['{Hill} <asked> [indirect Lee’s brother what she ate].', 'what she ate'],
    ['{Hill} <asked> [indirect voters who they liked].', 'who they liked'],
    ['<Asked> [indirect on her birthday what she regretted], {Lee} laughed.', 'what she regretted'],
    ['{Hill} <asked> [indirect why ships had sunk when it was calm].', 'why ships had sunk when it was calm'],
    ['{Hill} <asked> [indirect the people who know it].', 'the people who know it'],
    ['{Hill} <asked> [indirect about what she ate].', 'about what she ate'],
    ['{Hill} <asked> [indirect for help if it rained].', 'for help if it rained'],
    ['{Hill} <asked> [indirect a port that sank what to do].', 'a port that sank what to do'],
    ['{Hill} <asked> [indirect Lee, who left, what she ate].', 'Lee, who left, what she ate'],
    ['{Hill} <told> [indirect her why ships had sunk].', 'her why ships had sunk'],
  ])('%s', (marked, words) => {
    expect(said(marked)).toEqual([words])
  })
})

describe('what was said in court ends before who heard it', () => {
  it.each([
    ['{Hill} <told> police [mixed he “was curious”, the Crown Court has heard].', 'he “was curious”'],
    ['{Hill} <said> [indirect it was late, an inquest heard on Monday].', 'it was late'],
    ['{Hill} <said> [indirect it was late, a jury in Tarn was told].', 'it was late, a jury in Tarn was told'],
    ['{Hill} <said> [indirect it was late, the jury was told].', 'it was late'],
    ['{Hill} <threatened> [indirect to sink the boat, it is alleged].', 'to sink the boat'],
    ['{Hill} <said> [indirect the ship, it has emerged].', 'the ship'],
    ['{Hill} <said> [indirect it was late, as he had heard].', 'it was late, as he had heard'],
    ['{Hill} <said> [indirect that, the court heard].', 'that, the court heard'],
    ['{Hill} <said> [indirect that the court heard].', 'that the court heard'],
    ['{Hill} <said> [indirect the ship, and it emerged].', 'the ship, and it emerged'],
  ])('%s', (marked, words) => {
    expect(said(marked)).toEqual([words])
  })
})

describe('whoever hears it is no part of a clause that they are told', () => {
  it.each([
    ['{Ann Lee} <tells> [indirect us it is late].', 'it is late'],
    ['{Ann Lee} <told> [indirect me the road was shut].', 'the road was shut'],
    ['{Ann Lee} <told> [indirect Congress the road was shut].', 'the road was shut'],
    ['{Ann Lee} <told> [indirect Radio Four her road was shut].', 'her road was shut'],
    ['{Ann Lee} <told> [indirect Mary Lind the joke].', 'Mary Lind the joke'],
    ['{Ann Lee} <said> [indirect Congress the road was shut].', 'Congress the road was shut'],
    ['{Ann Lee} <told> [indirect them to wait].', 'them to wait'],
    ['{Ann Lee} <told> [indirect them how to vote].', 'them how to vote'],
    ['{Ann Lee} <told> [indirect us all].', 'us all'],
    ['{Ann Lee} <told> [indirect us and them].', 'us and them'],
    ['{Ann Lee} <said> [indirect you are late].', 'you are late'],
  ])('%s', (marked, words) => {
    expect(said(marked)).toEqual([words])
  })
})

describe('a relative clause ends where the verb of its noun comes', () => {
  it.each([
    ['Ann Lee, {who} <said> [indirect the road was shut, has left].', 'the road was shut'],
    ['Ann Lee, {who} <said> [indirect the road was shut, resigned].', 'the road was shut'],
    ['The board, {which} in June 2004 <ruled> [indirect that the road was shut, has changed its mind].', 'that the road was shut'],
    ['The road, which {the Department of Works (DOW)} <reported> [mixed as “complete” in March, was shut].', 'as “complete” in March'],
    ['The mayor, {who} <said> [mixed the road was “shut, was it”, has left].', 'the road was “shut, was it”'],
    ['Ann Lee, {who} <said> [indirect the road, a relic, was shut].', 'the road, a relic, was shut'],
    ['Ann Lee, {who} <said> [indirect the road, which is old, was shut].', 'the road, which is old, was shut'],
    ['Ann Lee, {who} <said> [indirect the road was shut, dry and empty].', 'the road was shut, dry and empty'],
    ['{The man who} <said> [indirect the road was shut, has left].', 'the road was shut, has left'],
  ])('%s', (marked, words) => {
    expect(said(marked)).toEqual([words])
  })
})

describe('a question or a call between marks, right behind its verb, is all that is said', () => {
  it.each([
    ['When {she} <asks> [mixed “Who am I?” it sounds true].', 'Who am I?'],
    ['{Lee} <shouted> [mixed “Stop the ferry!” and ran].', 'Stop the ferry!'],
    ['{Lee} <said> [mixed “the best day” had come].', '“the best day” had come'],
    ['{Lee} <called> [mixed “Stop!” and ran].', '“Stop!” and ran'],
    ['{Lee} <asked> [mixed “Who am I?” and “Who are you?” in vain].', '“Who am I?” and “Who are you?” in vain'],
    ['{Lee} <asked> [mixed if “Who am I?” was heard].', 'if “Who am I?” was heard'],
  ])('%s', (marked, words) => {
    expect(said(marked)).toEqual([words])
  })
})
