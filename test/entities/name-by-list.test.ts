import { expect, test } from 'vitest'
import { nameByList } from '../../src/entities/name-by-list.js'
import { namesAfter } from './marked-mentions.js'

const listed = (marked: string): readonly string[] => namesAfter(nameByList, marked).filter((name) => !name.includes('Nvidia'))

test.each([
  ['first', 'Then Apple, Meta and =Nvidia= fell.', ['organization Apple', 'organization Meta']],
  ['first in its sentence', 'It rained. Apple, Meta, and =Nvidia= fell.', ['organization Apple', 'organization Meta']],
  ['in the midst', 'Then =Nvidia=, Meta or =Oracle= fell.', ['organization Meta', 'organization Oracle']],
  ['last', 'Then =Google=, =Oracle= and Meta fell.', ['organization Google', 'organization Oracle', 'organization Meta']],
])('a word of every text that stands %s in a list with known companies is one', (_, marked, names) => {
  expect(listed(marked)).toEqual(names)
})

test.each([
  ['in a list of two', 'Then Meta and =Nvidia= fell.'],
  ['before a list that never ends', 'Then Meta, Apple, =Nvidia= fell.'],
  ['with two words', 'Then Meta Stone, Apple Stone and =Nvidia= fell.'],
  ['that is a day', 'On Monday, Friday and =Nvidia= day it rained.'],
  ['for people', 'Then Farmers, Bakers and =Nvidia= fell.'],
  ['with other words between', 'Then Meta fell, Apple fell and =Nvidia= fell.'],
  ['after its list', 'Then Meta, =Nvidia= and fell, Apple.'],
])('but not one %s', (_, marked) => {
  expect(listed(marked)).toEqual([])
})

test('nor one beside bodies that nobody knows, or that have several words', () => {
  expect(listed('Then Meta, Apple and =Plinth= fell.')).toEqual(['organization Plinth'])
  expect(listed('The =Ministry of Trade=, Space and =Nvidia= fell.')).toEqual(['organization Ministry of Trade'])
})

test('two lists are two', () => {
  expect(listed('Then Meta, Apple and =Plinth= and =Nvidia= fell.')).toEqual(['organization Plinth'])
})
