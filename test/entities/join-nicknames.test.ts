import { expect, it } from 'vitest'
import { joinNicknames } from '../../src/entities/join-nicknames.js'
import { namesAfter } from './marked-mentions.js'

const joined = (marked: string): readonly string[] => namesAfter(joinNicknames, marked)

it('a nickname in brackets is part of the name around it', () => {
  expect(joined('It was _Margaret_ (_Peggy_) _Lindqvist_, and _Tom Hale_.')).toEqual(['person Margaret (Peggy) Lindqvist', 'person Tom Hale'])
})

it.each([
  ['a place in brackets is none', '_Margaret_ (*Tarn*) _Lindqvist_', ['person Margaret', 'place Tarn', 'person Lindqvist']],
  ['nor is a whole name', '_Margaret_ (_Peggy Roe_) _Lindqvist_', ['person Margaret', 'person Peggy Roe', 'person Lindqvist']],
  ['nor what commas part', '_Margaret_, _Peggy_, _Lindqvist_', ['person Margaret', 'person Peggy', 'person Lindqvist']],
  ['nor what nothing follows', '_Margaret_ (_Peggy_) left', ['person Margaret', 'person Peggy']],
])('%s', (_, marked, names) => {
  expect(joined(marked)).toEqual(names)
})
