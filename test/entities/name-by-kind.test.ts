import { describe, expect, test } from 'vitest'
import { nameByKind } from '../../src/entities/name-by-kind.js'
import { namesAfter } from './marked-mentions.js'

const named = (marked: string): readonly string[] => namesAfter(nameByKind, marked)

describe('the last word of a name', () => {
  test.each([
    ['a law firm taken for a person', 'Then _Tuohy Marsh LLP_ sued.', 'Tuohy Marsh LLP'],
    ['a builder taken for a person', 'Then _Asha Buildcon_ was named.', 'Asha Buildcon'],
    ['a company taken for a place', 'Then *Lone Fell Roofing* came.', 'Lone Fell Roofing'],
    ['a court', 'He sued in the Supreme Court then.', 'Supreme Court'],
    ['a court with its town', 'It went to the *Fell District Court* then.', 'Fell District Court'],
    ['a council of the world', 'Then Security Council members met.', 'Security Council'],
    ['a newsroom of a town', '-- Jo Hale, *Oslo* Newsroom 171', 'Oslo Newsroom'],
    ['a newsroom that nothing was found of', '-- Velmora Newsroom 171', 'Velmora Newsroom'],
    ['a company whose form is in small letters', 'Then Lumen Grid plc left.', 'Lumen Grid plc'],
    ['a company, taken for a person', 'Then _Lumen Grid_ plc left.', 'Lumen Grid plc'],
    ['a legal centre', 'She is a *Monaro Legal Centre* solicitor.', 'Monaro Legal Centre'],
    ['a utility that speaks', 'Then *South West Water* said so.', 'South West Water'],
    ['a company that nothing found', 'It was Harwick Marsh LLP that sued.', 'Harwick Marsh LLP'],
    ['a company of no common words', 'It was Brightwell Robotics.', 'Brightwell Robotics'],
    ['a company that announces today', 'Harwick Energy today announced a well.', 'Harwick Energy'],
  ])('makes an organization of %s', (_, marked, name) => expect(named(marked)).toEqual([`organization ${name}`]))

  test('makes one of what nothing found, in the order of the story', () => {
    expect(named('Harwick Marsh LLP sued _Ann Hill_ there.')).toEqual(['organization Harwick Marsh LLP', 'person Ann Hill'])
  })

  test('makes organizations of people who would be called Rail, but for those with a first name', () => {
    expect(named('Then _Harwick Rail_ and _Jane Rail_ met _Harwick Power_.')).toEqual(['organization Harwick Rail', 'person Jane Rail', 'person Harwick Power'])
  })

  test.each([
    ['found as a place', 'Then *Cricket Australia* left.', ['organization Cricket Australia']],
    ['of which the country alone was found', 'Then Athletics *Kenya* left.', ['organization Athletics Kenya']],
    ['as its police', 'Then Police *Scotland* left.', ['organization Police Scotland']],
    ['but not in small letters', 'They love cricket *Australia* wide.', ['place Australia']],
    ['but not of a town', 'Then Rugby *Lusaka* left.', ['place Lusaka']],
  ])('is a country where a sport’s association is named, %s', (_, marked, names) => expect(named(marked)).toEqual(names))

  test('makes an organization of what people found and join', () => {
    expect(named('The *North Fell Project* left, and *Soviet Union* ships came.')).toEqual(['organization North Fell Project', 'place Soviet Union'])
  })

  test('makes organizations of two utilities that speak, wherever the story names them', () => {
    expect(named('Then *Fell Water* and *Northern Rail* said so. He left *Fell Water*.')).toEqual(['organization Fell Water', 'organization Northern Rail', 'organization Fell Water'])
  })

  test.each([
    ['a railway that trains are on', 'They were on the *Upper Fell Railway* then.', ['place Upper Fell Railway']],
    ['a lake at the end of the story', 'They swam in *Blue Water*', ['place Blue Water']],
    ['a lake that opens the story and ends it', '*Blue Water*', ['place Blue Water']],
    ['a lake in the story', 'They swam in *Blue Water* then.', ['place Blue Water']],
    ['a medical centre', 'They went to *Fell Medical Centre* then.', ['place Fell Medical Centre']],
    ['a name of one word', 'Then *Partners* was shown.', ['place Partners']],
    ['common words', 'He is chief of Public Logistics there.', []],
    ['small letters', 'Then _Asha_ partners left.', ['person Asha']],
    ['capitals after a possessive', 'WHAT’S BREWING is a show.', []],
  ])('makes none of %s', (_, marked, names) => expect(named(marked)).toEqual(names))
})
