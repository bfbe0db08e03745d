import { expect, test } from 'vitest'
import { markSocieties } from '../../src/entities/mark-societies.js'
import { namesMarkedAfter } from './marked-mentions.js'

const marked = (story: string): readonly string[] => namesMarkedAfter(markSocieties, story)

test.each([
  ['taken for a place', 'The *Namibia Red Cross* came.', 'Namibia Red Cross'],
  ['of which only the country was found', 'The *Namibia* Red Cross came.', 'Namibia Red Cross'],
  ['of which the emblem was found', 'The Turkish =Red Crescent= came.', 'Turkish Red Crescent'],
  ['not found at all', 'The South African Red Cross came.', 'South African Red Cross'],
  ['found in two', 'The *Sierra Leone* =Red Cross= Society came.', 'Sierra Leone Red Cross Society'],
  ['found', 'The =Kenya Red Cross Society= came.', 'Kenya Red Cross Society'],
  ['of no country', 'The Red Cross came.', 'Red Cross'],
])('a Red Cross or Red Crescent society is one body, with its country: %s', (_, story, name) => expect(marked(story)).toEqual([`organization ${name}`]))

test.each([
  ['a cross that is painted', 'A red cross hung there.', []],
  ['a cross in a heading', 'A Red cross hung there.', []],
  ['a cross of another colour', 'The Blue Cross came.', []],
  ['a place before it that is no country’s', 'In *Amsel*, Red Cross workers came.', ['place Amsel', 'organization Red Cross']],
  ['a word that opens the sentence', 'When Red Cross workers came, it rained.', ['organization Red Cross']],
  ['the beginning of a longer name', 'The *Red Cross Bridge* was closed.', ['place Red Cross Bridge']],
  ['the end of the story', 'It was Red', []],
])('but not %s', (_, story, names) => expect(marked(story)).toEqual(names))
