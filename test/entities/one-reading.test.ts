import { expect, test } from 'vitest'
import { agreeOnTypes } from '../../src/entities/one-reading.js'
import { namesAfter } from './marked-mentions.js'

const agreed = (marked: string): readonly string[] => namesAfter(agreeOnTypes, marked).map((name) => name.split(' ')[0])

test('a name that is clearly one thing in the story is that everywhere', () => {
  expect(agreed('*Hale* is wet. He left *Hale* for *Hale*. _Hale_ slept.\n\n=Hale= won, and *Hale* lost; *Hale* and *Hale*.')).toEqual(Array(8).fill('place'))
  expect(agreed('_Hale_ slept. _Hale_ woke. _Hale_ left *Hale*.')).toEqual(['person', 'person', 'person', 'person'])
})

test('a name that is not clearly one thing stays two', () => {
  expect(agreed('_Hale_ slept. _Hale_ left *Hale*.')).toEqual(['person', 'person', 'place'])
  expect(agreed('*Hale* slept. _Mara Hale_ woke.')).toEqual(['place', 'person'])
})

test('seven mentions of ten are clear, two of three are not, and the commonest wins', () => {
  expect(agreed(`${'*Hale* is wet. '.repeat(7)}${'_Hale_ slept. '.repeat(3)}`)).toEqual(Array(10).fill('place'))
  expect(agreed(`${'_Hale_ slept. '.repeat(3)}${'*Hale* is wet. '.repeat(7)}`)).toEqual(Array(10).fill('place'))
  expect(agreed('_Hale_ slept. *Hale* is wet. *Hale* burned.')).toEqual(['person', 'place', 'place'])
})

test('a name after a dateline is not of it, nor is that of another paragraph', () => {
  expect(agreed('*LUSAKA* – _Hale_ slept on Monday. *Hale* is wet.')).toEqual(['place', 'person', 'place'])
  expect(agreed('It rained on Monday.\n\n*LUSAKA* – It rained on Monday.\n\n_Hale_ slept on Monday.\n\n*Hale* is wet.')).toEqual(['place', 'person', 'place'])
})

test('a name of the dateline that is a person’s everywhere stays one', () => {
  expect(agreed('_HALE_ – The ferry left on Monday.\n\n_Hale_ slept.')).toEqual(['person', 'person'])
})

test('a name of the dateline is no person', () => {
  expect(agreed('*HALE* – The ferry left on Monday.\n\n_Hale_ slept. _Hale_ woke, said =Hale=.')).toEqual(['place', 'place', 'place', 'organization'])
})

test('a town of the dateline, and one in which something is, stay places where nearly all else is the team’s', () => {
  expect(agreed('*YORK* – =York= won. =York= sang. =York= slept. They met in *York*, and =York= left; =York= won.')).toEqual(['place', 'organization', 'organization', 'organization', 'place', 'organization', 'organization'])
})
