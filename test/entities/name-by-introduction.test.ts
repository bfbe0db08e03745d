import { describe, expect, test } from 'vitest'
import { nameByIntroduction } from '../../src/entities/name-by-introduction.js'
import { namesAfter } from './marked-mentions.js'

const named = (marked: string): readonly string[] => namesAfter(nameByIntroduction, marked)

describe('who says what to call them', () => {
  test.each([
    ['A vendor who gave her name as Mercy laughed.', 'person Mercy'],
    ['A vendor who only gave her name as Mercy laughed.', 'person Mercy'],
    ['A man identified himself only as Hoffnung.', 'person Hoffnung'],
    ['A man who introduced himself as *Paris* left.', 'person Paris'],
    ['They gave their name only as =Hope Lane=.', 'person Hope Lane'],
  ])('is a person: %s', (marked, name) => expect(named(marked)).toEqual([name]))

  test.each([
    ['They gave the boat its name as Mercy sank.', []],
    ['He changed his name as Mercy laughed.', []],
    ['A man hurt himself as Mercy laughed.', []],
    ['They described it as Mercy.', []],
    ['As Mercy laughed, he left *Paris*.', ['place Paris']],
  ])('but not %s', (marked, names) => expect(named(marked)).toEqual(names))
})
