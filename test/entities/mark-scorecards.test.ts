import { expect, test } from 'vitest'
import { markScorecards } from '../../src/entities/mark-scorecards.js'
import { namesMarkedAfter } from './marked-mentions.js'

const named = (marked: string): readonly string[] => namesMarkedAfter(markScorecards, marked)

/** The names of a line of a report that has come to its scores. */
const namedIn = (line: string): readonly string[] => named(`The scores of the first day at the ground, and of the day after it as well:\n\n${line}`)

test.each([
  ['caught and bowled', '_M. Lind c Hale_ b Reed 56', ['M. Lind', 'Hale', 'Reed']],
  ['bowled by who caught', 'M. Lind c and b Hale 50', ['M. Lind', 'Hale']],
  ['leg before', 'Mara Lind lbw b Ata-ur-Hale 1', ['Mara Lind', 'Ata-ur-Hale']],
  ['not out', 'Lind not out 46', ['Lind']],
  ['run out', 'D. de Lind run out 9', ['D. de Lind']],
  ['bowled, in four words', 'Lind b Hale 0', ['Lind', 'Hale']],
  ['in a line of 24 words', `Lind${' c Hale'.repeat(10)} b Reed 5`, ['Lind', ...Array<string>(10).fill('Hale'), 'Reed']],
  ['beside a small word that is nobody’s', 'Lind not out de 46', ['Lind']],
])('who bats is a person: %s', (_, line, names) => expect(namedIn(line)).toEqual(names.map((name) => `person ${name}`)))

test.each([
  ['with the figures of each', 'Bowling: T. Reed 7-0-29-0, de Hale 4-0-25-0, *Lind* 9.5-0-44-1', ['T. Reed', 'de Hale', 'Lind']],
  ['with initials before a figure', 'Amsel 363 (J. Hale 111, V. Reed 52; I. Lind 4-37)', ['J. Hale', 'V. Reed', 'I. Lind']],
  ['with initials after a hyphen', 'Bowling in the second - J. Hale 4-37', ['J. Hale']],
  ['at the start of the line', 'J. Hale 4-37', ['J. Hale']],
  ['with a name of five words', 'Mara Anna Olga Lotte Lind 7-0-29-0', ['Mara Anna Olga Lotte Lind']],
])('who bowls is a person: %s', (_, line, names) => expect(namedIn(line)).toEqual(names.map((name) => `person ${name}`)))

test.each([
  ['a sentence', 'He ran out of time at 46'],
  ['a line without its figure', 'M. Lind c Hale b Reed'],
  ['a line with other words', 'Lind was out for a duck at 46'],
  ['a name and a figure', 'Hale 46'],
  ['a name, one short word and a figure', 'Hale b 46'],
  ['a catch off nobody', 'Hale c Reed 46'],
  ['a line that opens with a small word', 'c Hale b Reed 46'],
  ['a line of 25 words', `Mara Lind${' c Hale'.repeat(10)} b Reed 5`],
  ['a score', 'Amsel 2-1 Tarn'],
  ['a date', 'A Sept. 15 letter and U.S. Code 18 came on May 3.'],
  ['a date behind a name', 'The letter of J. Hale Sept. 15 came.'],
  ['the beginning of another sentence', 'The last was Hale. Reed 46 ran.'],
  ['a team of one letter', 'The old A Team 46 came.'],
  ['three figures', 'Then came Reed 7-0-29'],
  ['three figures and a letter', 'Then came Reed 7-0-29-x then.'],
  ['four figures in a list', 'Then came Reed 7, 0, 29, 0 then.'],
  ['a name of six words with its figures', 'Jo Mara Anna Olga Lotte Lind 7-0-29-0'],
  ['a line of small words', 'out 46'],
])('is none of cricket: %s', (_, line) => expect(namedIn(line)).toEqual([]))
