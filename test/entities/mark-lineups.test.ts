import { describe, expect, test } from 'vitest'
import { markLineups } from '../../src/entities/mark-lineups.js'
import { namesMarkedAfter } from './marked-mentions.js'

const named = (line: string): readonly string[] => namesMarkedAfter(markLineups, `It ended two all on a cold night by the sea.\n\n${line}`)
const people = (...names: readonly string[]): readonly string[] => names.map((name) => `person ${name}`)

const ELEVEN = ['Lind', 'Reed', 'Berg', 'Moss', 'Iqbal', 'Stone', 'Price', 'Fry', 'Kerr', 'Lund', 'Teal']
const list = ELEVEN.join(', ')

describe('who plays is a person', () => {
  test.each([
    ['in rows', 'Amsel Rovers: Lind; Reed, Berg, Moss, Iqbal; Stone, Price, Fry; Kerr, Lund, Teal.', ELEVEN],
    ['after a formation', `Amsel Rovers (4-4-2): ${list}`, ELEVEN],
    ['with who came on, and when', `Amsel: ${list} (Nash 80)`, [...ELEVEN, 'Nash']],
    ['with a bracket that names nobody', `Amsel (4-4-2): ${list.replace('Lind', 'Lind (capt)')}`, ELEVEN],
    ['with numbers', `Amsel (4-4-2): ${ELEVEN.map((name, i) => `${i + 1}-${name}`).join('; ')}`, ELEVEN],
    ['with longer names', `Amsel (4-4-2): ${list.replace('Lind', 'J. van der Lind').replace('Reed', "Mo O'Reed")}`, ['J. van der Lind', "Mo O'Reed", ...ELEVEN.slice(2)]],
    ['with the bench', `Amsel (4-4-2): ${list}. Subs not used: Nash, Long.`, [...ELEVEN, 'Nash', 'Long']],
    ['whatever the tagger made of it', 'Amsel: _Lind_; _Reed, Berg_, Moss, =Iqbal; Stone=, Price, Fry; Kerr, Lund, Teal.', ELEVEN],
  ])('%s', (_, line, names) => expect(named(line)).toEqual(people(...names)))
})

describe('nobody is marked', () => {
  test.each([
    ['in a list that may be of towns', `Shut today: ${list}.`],
    ['in a short list', 'Amsel: Lind; Reed, Berg.'],
    ['in a list with other words', `Amsel (4-4-2): Lind, Reed, and then there was ${list}`],
    ['without a colon', `${list}; Nash`],
    ['in a list whose bracket stays open', `Amsel: Lind; Reed (Nash 80, ${list}`],
    ['after a label as long as a sentence', `On the night that it rained and rained and the lamps went out one by one: Lind; ${list}`],
  ])('%s', (_, line) => expect(named(line)).toEqual([]))
})

test('a name ends at a semicolon', () => {
  expect(named('The goals came from _Lind; Reed_ for the guests.')).toEqual(people('Lind', 'Reed'))
})

test('what follows no bench stays as it is', () => {
  expect(named(`Amsel (4-4-2): ${list}. Goals: Reed, Berg.`)).toEqual(people(...ELEVEN))
  expect(named(`Amsel (4-4-2): ${list}. Subs`)).toEqual(people(...ELEVEN))
})
