import { expect, test } from 'vitest'
import { markCompetitors } from '../../src/entities/mark-competitors.js'
import { namesMarkedAfter } from './marked-mentions.js'

const named = (marked: string): readonly string[] => namesMarkedAfter(markCompetitors, marked)

test.each([
  ['by a rank and a hyphen', 'Then 2 - Velm Orvano (Norway) won.', ['person Velm Orvano']],
  ['by a rank and a full stop', '12. Velm Orvano (South Korea) 10.3', ['person Velm Orvano']],
  ['by a given name', 'He saw Mary Orvano (Kenya) win.', ['person Mary Orvano']],
  ['by a given name that opens a line', 'Results of Velm\n\nMary Orvano (Kenya) 10.3', ['person Mary Orvano']],
  ['after a name that was found', 'At =Velm= Mary Orvano (Kenya) won.', ['organization Velm', 'person Mary Orvano']],
  ['of a country of many words', 'He saw Mary Orvano (Saint Vincent and the Grenadines) win.', ['person Mary Orvano']],
  ['at the end of the story', 'He saw Mary Orvano (Kenya).', ['person Mary Orvano']],
  ['one after another', 'He saw Mary Orvano (Kenya), Jane Velm (Trinidad and Tobago) and Peter Orv (Norway) win.', ['person Mary Orvano', 'person Jane Velm', 'person Peter Orv']],
])('who competes for a country is a person, known %s', (_, line, names) => expect(named(line)).toEqual(names))

test.each([
  ['a team', 'Red Velm (Norway) beat 2 - Orvano (Kenya) then.', []],
  ['whoever was found', 'Then 2 - =Mary Orvano= (Kenya) won.', ['organization Mary Orvano']],
  ['another bracket', 'He saw Mary Orvano (left) win, and Mary Orvano (Kenya', []],
  ['a bracket that never ends', 'He saw Mary Orvano (Kenya won', []],
  ['a bracket that never began', 'He saw Mary Orvano, Kenya) win.', []],
  ['a given name alone', 'He saw Mary (Kenya) win.', []],
  ['a figure before other names', 'At 2 Velm Orvano (Kenya) won.', []],
  ['a figure and a colon', 'At 2: Velm Orvano (Kenya) won.', []],
  ['a hyphen without a rank', 'Then some - Velm Orvano (Kenya) won.', []],
  ['a hyphen below a figure', 'The race was on May 12\n\n- Velm Orvano (Kenya) won', []],
  ['a name in another case', 'He saw Mary orvano (Kenya) win.', []],
])('leaves %s', (_, line, names) => expect(named(line)).toEqual(names))
