import { expect, test } from 'vitest'
import { markScorecards } from '../../src/entities/mark-scorecards.js'
import { namesMarkedAfter } from './marked-mentions.js'

const named = (marked: string): readonly string[] => namesMarkedAfter(markScorecards, marked)

test.each([
  ['caught and bowled', '_M. Lind c Hale_ b Reed 56', ['M. Lind', 'Hale', 'Reed']],
  ['bowled by who caught', 'M. Lind c and b Hale 50', ['M. Lind', 'Hale']],
  ['leg before', 'Mara Lind lbw b Ata-ur-Hale 1', ['Mara Lind', 'Ata-ur-Hale']],
  ['not out', 'Lind not out 46', ['Lind']],
  ['run out', 'D. de Lind run out 9', ['D. de Lind']],
])('who bats is a person: %s', (_, line, names) => expect(named(`The scores:\n\n${line}`)).toEqual(names.map((name) => `person ${name}`)))

test.each([
  ['with the figures of each', 'Bowling: T. Reed 7-0-29-0, de Hale 4-0-25-0, *Lind* 9.5-0-44-1', ['T. Reed', 'de Hale', 'Lind']],
  ['with initials before a figure', 'Amsel 363 (J. Hale 111, V. Reed 52; I. Lind 4-37)', ['J. Hale', 'V. Reed', 'I. Lind']],
])('who bowls is a person: %s', (_, line, names) => expect(named(`The scores:\n\n${line}`)).toEqual(names.map((name) => `person ${name}`)))

test.each([
  ['a sentence', 'He ran out of time at 46'],
  ['a line without its figure', 'M. Lind c Hale b Reed'],
  ['a line with other words', 'Lind was out for a duck at 46'],
  ['a name and a figure', 'Hale 46'],
  ['a score', 'Amsel 2-1 Tarn'],
  ['a date', 'A Sept. 15 letter and U.S. Code 18 came on May 3.'],
  ['a line of small words', 'out 46'],
])('is none of cricket: %s', (_, line) => expect(named(`The scores:\n\n${line}`)).toEqual([]))
