import { expect, it } from 'vitest'
import { withoutAside } from '../../../src/quotes/learned/tellers-asides.js'
import { saidAfter } from './marked-frame.js'

/** What is left of the words said, as a story's brackets mark them. */
const leftOf = (marked: string): string => saidAfter(withoutAside, marked)

it.each([
  ['what came of it', '{Lee} <said> [indirect the bank would raise rates, fuelling fears of a slump].', 'the bank would raise rates'],
  ['what it ended', '{Lee} <said> [indirect he would resign, ending two months of speculation].', 'he would resign'],
  ['what it was more than', '{The firm} <said> [indirect sales rose, beating analysts’ estimates].', 'sales rose'],
  ['where it was said', '{Lee} <said> [indirect the cuts could wait, speaking at a fair in Tarn].', 'the cuts could wait'],
  ['what somebody was asked', '{Lee} <said> [indirect he was tired when asked about the goal].', 'he was tired'],
  ['what somebody was asked, behind a comma', '{Lee} <said> [indirect he was tired, when asked how it went].', 'he was tired'],
  ['what it is the latest of', '{The firm} <said> [indirect it would shut the plant, the latest sign of trouble in the town].', 'it would shut the plant'],
  ['what somebody else says meanwhile', '{The ministry} <said> [indirect 12 people had died, while a rebel spokesman put the toll at 40].', '12 people had died'],
  ['what others do', '{Lee} <said> [indirect she would resign, as opposition parties called for a vote].', 'she would resign'],
  ['what the teller calls it', '{Lee} <said> [indirect the vote was rigged, a charge denied by Hill].', 'the vote was rigged'],
  ['what the teller thinks of it', '{Lee} <said> [indirect the vote was void, a threat that Hill called empty].', 'the vote was void'],
  ['what the teller calls it, of a kind', '{Lee} <said> [indirect the vote was rigged, a baseless claim].', 'the vote was rigged'],
])('without %s', (_, marked, left) => {
  expect(leftOf(marked)).toBe(left)
})

it.each([
  ['what it does to others', '{Lee} <said> [indirect the tax hurts shops, sending people home].', 'the tax hurts shops, sending people home'],
  ['what is ended in it', '{Lee} <said> [indirect the tax was a mistake, ending a way of life].', 'the tax was a mistake, ending a way of life'],
  ['an object that is too far', '{Lee} <said> [indirect he left, ending what had been for the town a way of months].', 'he left, ending what had been for the town a way of months'],
  ['how somebody speaks', '{Lee} <said> [indirect the man left, speaking slowly of the sea].', 'the man left, speaking slowly of the sea'],
  ['what others were asked', '{Lee} <said> [indirect the man left when asked about it].', 'the man left when asked about it'],
  ['what somebody was asked to do', '{Lee} <said> [indirect he left when asked to do so].', 'he left when asked to do so'],
  ['what stands before its cue', '[indirect He would resign, ending months of speculation], {Lee} <said>.', 'He would resign, ending months of speculation'],
  ['what the same one says', '{Lee} <said> [indirect the town had waited, as he said in May].', 'the town had waited, as he said in May'],
  ['what things do', '{Lee} <said> [indirect the town had waited, while the dam called for repairs].', 'the town had waited, while the dam called for repairs'],
  ['what others do that is no saying', '{Lee} <said> [indirect the town had waited, while the police slept].', 'the town had waited, while the police slept'],
  ['what somebody has', '{Lee} <said> [indirect the port was shut, a place of dreams].', 'the port was shut, a place of dreams'],
  ['what is well known', '{Lee} <said> [indirect the port was shut, the charge of Hill].', 'the port was shut, the charge of Hill'],
])('but with %s', (_, marked, left) => {
  expect(leftOf(marked)).toBe(left)
})
