import { expect, test } from 'vitest'
import { markCompetitors } from '../../src/entities/mark-competitors.js'
import { namesMarkedAfter } from './marked-mentions.js'

const named = (marked: string): readonly string[] => namesMarkedAfter(markCompetitors, marked)

test.each([
  ['by a rank and a hyphen', 'Then 2 - Velm Orvano (Norway) won.', ['person Velm Orvano']],
  ['by a rank and a full stop', '12. Velm Orvano (South Korea) 10.3', ['person Velm Orvano']],
  ['by a given name', 'He saw Mary Orvano (Kenya) win.', ['person Mary Orvano']],
])('who competes for a country is a person, known %s', (_, line, names) => expect(named(line)).toEqual(names))

test.each([
  ['a team', 'Red Velm (Norway) beat 2 - Orvano (Kenya) then.', []],
  ['whoever was found', 'Then 2 - =Mary Orvano= (Kenya) won.', ['organization Mary Orvano']],
  ['another bracket', 'Then Mary Orvano (left) won, and Mary Orvano (Kenya', []],
  ['a figure before other names', 'At 2 Velm Orvano (Kenya) won.', []],
])('leaves %s', (_, line, names) => expect(named(line)).toEqual(names))
