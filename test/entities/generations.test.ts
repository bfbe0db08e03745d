import { expect, test } from 'vitest'
import { analyze } from '../../src/analysis.js'
import { endAtGenerations } from '../../src/entities/generations.js'
import { findEntities } from '../../src/entities/index.js'
import { readDocument } from '../../src/reading/index.js'
import { namesMarkedAfter } from './marked-mentions.js'

const people = (text: string): readonly (readonly string[])[] => findEntities(analyze(readDocument('-', text))).filter(({ type }) => type === 'person')
  .map(({ name, mentions }) => [name, ...mentions.map(({ start, end }) => text.slice(start, end))])

test.each([
  ['and the next begins', 'He saw _Jamie Hale Jr. Bo Hale Sr_ then.', ['person Jamie Hale Jr.', 'person Bo Hale Sr']],
  ['alone', 'He saw _Jamie Hale Jr._ then.', ['person Jamie Hale Jr.']],
  ['but “JR” opens one', 'He saw _JR Hale_ then.', ['person JR Hale']],
])('a name ends with its generation %s', (_, marked, names) => expect(namesMarkedAfter(endAtGenerations, marked)).toEqual(names))

test('father and son are two', () => {
  expect(people('“He was my hero,” said Jamie O’Hare Jr. on Monday in Dublin. His father, Brendan O’Hare Sr., scored 43 times. Jamie O’Hare Jr, who is a baker, wept.'))
    .toEqual([['Jamie O’Hare Jr.', 'Jamie O’Hare Jr.', 'Jamie O’Hare Jr'], ['Brendan O’Hare Sr.', 'Brendan O’Hare Sr.']])
})
