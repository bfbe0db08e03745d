import { expect, it } from 'vitest'
import { withoutNextAct } from '../../../src/quotes/learned/next-act.js'
import { saidAfter } from './marked-frame.js'

/** What is left of the words said, as a story's brackets mark them. */
const leftOf = (marked: string): string => saidAfter(withoutNextAct, marked)

it.each([
  ['ends where the source says the next thing', '{Lee} <condemned> [indirect the bill, but praised those who held it up].', 'the bill'],
  ['ends there without a comma too', '{Lee} <accused> [indirect the board of delay and demanded an answer].', 'the board of delay'],
  ['ends there in the present', '{Lee} <says> [indirect the port is shut and says it will open].', 'the port is shut'],
  ['is what somebody was asked about, and ends where they answer', '{Lee} was <asked> [indirect about the dredging and said the port was open].', 'about the dredging'],
  ['ends where an irregular verb has the tense of a regular one', '{Lee} <said> [indirect the plan was unfair and urged ministers to drop it].', 'the plan was unfair'],
  ['ends before an adverb', '{Lee} <said> [indirect the plan was unfair and repeatedly urged ministers to drop it].', 'the plan was unfair'],
  ['ends where the source refuses to say more', '{Lee} <said> [indirect the port has waited but declined to say why].', 'the port has waited'],
  ['ends where the source says nothing more', '{Lee} <said> [indirect the port was shut but did not say why].', 'the port was shut'],
  ['ends where a past does not go with what will be', '{Lee} <said> [indirect taxes would rise and walked away].', 'taxes would rise'],
  ['goes on over a past that goes with another', '{Lee} <said> [indirect taxes, which would rise, fell and stayed low].', 'taxes, which would rise, fell and stayed low'],
  ['goes on over what goes with a verb that helps', '{Lee} <said> [indirect the port had waited and urged ministers on].', 'the port had waited and urged ministers on'],
  ['goes on over what others will have done to them', '{Lee} <said> [indirect the port would be closed and repaired].', 'the port would be closed and repaired'],
  ['goes on over what somebody else thinks', '{Lee} <said> [indirect the port was old and thought little of it].', 'the port was old and thought little of it'],
  ['goes on over what somebody else did next', '{Police} <said> [indirect the man entered the store and demanded money].', 'the man entered the store and demanded money'],
  ['ends where who says it tells of themselves', '{Lee} <said> [indirect he walked for years and called it a joy].', 'he walked for years'],
  ['goes on over what somebody else does next', '{Lee} <says> [indirect the firm hides its losses and blames others].', 'the firm hides its losses and blames others'],
  ['goes on over what was done to them', '{Lee} <said> [indirect the men had been tried and sentenced to death].', 'the men had been tried and sentenced to death'],
  ['goes on where something was done', '{Lee} <said> [indirect the port was shut but did so twice].', 'the port was shut but did so twice'],
  ['goes on where somebody did not do it', '{Lee} <said> [indirect the port was shut but did not fall].', 'the port was shut but did not fall'],
  ['goes on in another tense', '{Lee} <says> [indirect the port is shut and urged them on].', 'the port is shut and urged them on'],
  ['ends behind marked words that no outer verb waits for', '{Lee} <said> [mixed the tower would be “an eyesore for years” and urged the town to vote].', 'the tower would be “an eyesore for years”'],
  ['goes on where an outer verb waits for the marked one', '{Lee} <said> [mixed the port would be “closed” and repaired].', 'the port would be “closed” and repaired'],
  ['ends behind marked words whose verb is no outer one’s', '{The judge} <said> [mixed Hill “showed no remorse” and jailed him].', 'Hill “showed no remorse”'],
  ['ends behind marked words that are all of it', '{Lee} <observed> [mixed that “lakes are no dustbins” and issued an order].', 'that “lakes are no dustbins”'],
  ['goes on behind those in another tense', '{Lee} <observes> [mixed that “lakes are no dustbins” and issued an order].', 'that “lakes are no dustbins” and issued an order'],
  ['goes on behind marked words that are a part of it', '{Lee} <said> [mixed the port was “a gift” and left a mark].', 'the port was “a gift” and left a mark'],
  ['ends where somebody has said it, but does another thing', '{Lee} has <acknowledged> [indirect that the port was shut but denies any fault].', 'that the port was shut'],
  ['goes on where somebody has said it, and others do another', '{Lee} has <said> [indirect the board has read it and disagrees].', 'the board has read it and disagrees'],
  ['goes on over marked words', '{Lee} <said> [mixed it was bad and “urged” them on].', 'it was bad and “urged” them on'],
  ['ends where nothing more is given', '{Lee} <said> [indirect the port was shut but declined to give a reason].', 'the port was shut'],
  ['goes on where others do so', '{Lee} <said> [indirect that the board denies it and argues for more time].', 'that the board denies it and argues for more time'],
  ['goes on over an act that is no saying', '{Lee} <said> [indirect the board had waited and wasted a year].', 'the board had waited and wasted a year'],
  ['ends where the clause of the participle’s owner goes on', '{Lee} left, <arguing> [indirect that it was costly, and blamed the board].', 'that it was costly'],
  ['ends there also with what is no saying', '{Lee} left, <arguing> [indirect that it was costly, and walked home].', 'that it was costly'],
  ['goes on there without a comma', '{Lee} left, <arguing> [indirect that it was costly and harmed the town].', 'that it was costly and harmed the town'],
  ['ends where the source later does another thing', '{Lee} <said> [indirect the bill was dead, but later backtracked].', 'the bill was dead'],
  ['ends where the source would not say', '{Lee} <said> [indirect the bill was dead but would not say why].', 'the bill was dead'],
  ['ends where the source wonders', '{Lee} <said> [indirect the bill was costly and wondered whether anybody had read it].', 'the bill was costly'],
  ['goes on between marks', '{Lee} <accused> [indirect “a board that delayed and denied all”] on Monday.', '“a board that delayed and denied all”'],
  ['goes on before its cue', '[indirect The board had delayed and denied all], {Lee} <noted>.', 'The board had delayed and denied all'],
  ['keeps a first word that is one itself', '{Lee} <denied> [indirect and argued it].', 'and argued it'],
])('what is said %s', (_, marked, left) => {
  expect(leftOf(marked)).toBe(left)
})
