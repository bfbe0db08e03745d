import { describe, expect, test } from 'vitest'
import { nameFirstNames } from '../../src/entities/first-names.js'
import { namesAfter } from './marked-mentions.js'

const named = (marked: string): string => namesAfter(nameFirstNames, marked).join(', ')

describe('a first name that is a town as well', () => {
  test.each([
    ['in front of the surname', '*Paris* _Marlow_ was late.', 'person Paris Marlow'],
    ['alone, after the whole name', '_Austin Reed_ ran. *Austin* has won.', 'person Austin Reed, person Austin'],
    ['alone, taken for a club', '_Chelsea Reed_ ran. =Chelsea= loved it.', 'person Chelsea Reed, person Chelsea'],
    ['for an owner', '_Austin Reed_ ran. *Austin*’s mother won.', 'person Austin Reed, person Austin'],
  ])('is somebody’s: %s', (_, marked, names) => expect(named(marked)).toBe(names))

  test.each([
    ['where something is', '_Austin Reed_ ran in *Austin*.', 'person Austin Reed, place Austin'],
    ['where something is elsewhere', '_Austin Reed_ ran in *Austin*. *Austin* has won.', 'person Austin Reed, place Austin, place Austin'],
    ['of nobody who was named', '_Tom Reed_ ran. *Austin* has won.', 'person Tom Reed, place Austin'],
    ['what does nothing', '_Austin Reed_ ran, and *Austin* too.', 'person Austin Reed, place Austin'],
    ['where somebody is', 'In *Paris* _Marlow_ was late.', 'place Paris, person Marlow'],
    ['in front of a whole name', '*Paris* _Ann Marlow_ was late.', 'place Paris, person Ann Marlow'],
  ])('is none, %s', (_, marked, names) => expect(named(marked)).toBe(names))
})
