import { expect, it } from 'vitest'
import { withFrontedCredit } from '../../../src/quotes/learned/fronted-credit.js'
import { markedFrame } from './marked-frame.js'

/** What a story's first credit tells, once what the teller adds on the source is left out. */
function said(marked: string): readonly string[] {
  const { setting, frame, words } = markedFrame(marked)
  return withFrontedCredit(setting, frame).content.map(words)
}

it.each([
  ['who it is', '<According to> {Ann Hill}, [indirect the mayor of Tarn, the bridge is unsafe].', 'the bridge is unsafe'],
  ['who it is, where only that was taken', '<According to> {Ann Hill}, [indirect a professor at] Tarn College, prices will fall.', 'a professor at'],
  ['how old they are', '<According to> {Hill}, [indirect 44, the plan was dead].', 'the plan was dead'],
  ['their name', '<According to> {the spokesman}, [indirect Bob Stone, patients were turned away].', 'patients were turned away'],
  ['what became of a paper', '<According to> {the report}, [indirect released on Monday, crime fell].', 'crime fell'],
  ['who has a copy', '<According to> {the petition}, [indirect a copy of which is with the board, the lake has shrunk].', 'the lake has shrunk'],
  ['two of these', '<According to> {Hill}, [indirect 44, a nurse, the plan was dead].', 'the plan was dead'],
  ['what it does, after a conjunction', 'But <according to> {the board}, [indirect citing two guards, the plan was dead].', 'the plan was dead'],
])('what somebody tells begins behind %s', (_, marked, words) => {
  expect(said(marked)).toEqual([words])
})

it('is all behind that where a tagger saw nothing', () => {
  const { setting, frame, words } = markedFrame('<According to> {Ann Hill}, a professor at Tarn College, [indirect prices] will fall.')
  expect(withFrontedCredit(setting, { ...frame, content: [] }).content.map(words)).toEqual(['prices will fall'])
})

it.each([
  ['a thing of theirs', '<According to> {Lee}, [indirect the port, which is old, will close].', 'the port, which is old, will close'],
  ['somebody else', '<According to> {Lee}, [indirect the mayor, Tom Hill, will resign].', 'the mayor, Tom Hill, will resign'],
  ['a list', '<According to> {Lee}, [indirect a bridge, a road and a port are unsafe].', 'a bridge, a road and a port are unsafe'],
  ['somebody of an age', '<According to> {the police}, [indirect a man, 40, was shot].', 'a man, 40, was shot'],
  ['a clause with a verb', '<According to> {Lee}, [indirect a man was shot, the boat was gone].', 'a man was shot, the boat was gone'],
  ['what is said behind a credit in the middle', 'He fled, <according to> {Lee}, [indirect a nurse, the boat was gone].', 'a nurse, the boat was gone'],
])('but not behind %s', (_, marked, words) => {
  expect(said(marked)).toEqual([words])
})

it('such a credit is nobody’s words', () => {
  expect(said('[indirect According to the poll, taken in May], {most voters} <disagree>.')).toEqual([])
})
