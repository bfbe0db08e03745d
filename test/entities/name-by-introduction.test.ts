import { describe, expect, test } from 'vitest'
import { nameByIntroduction } from '../../src/entities/name-by-introduction.js'
import { namesAfter } from './marked-mentions.js'

const named = (marked: string): readonly string[] => namesAfter(nameByIntroduction, marked)

describe('whoever is somebody’s kin by name', () => {
  test.each([
    ['_Lee_’s granddaughter, Autumn, a student, left.', 'person Lee, person Autumn'],
    ['His wife, *Paris*, left.', 'person Paris'],
  ])('is a person: %s', (marked, names) => expect(named(marked).join(', ')).toBe(names))

  test.each([
    ['_Lee_’s boat, Autumn, left.', 'person Lee'], ['The granddaughter, Autumn, left.', ''], ['His wife, *New York*, left.', 'place New York'], ['His wife, *Paris* and the sea.', 'place Paris'],
  ])('but nobody else: %s', (marked, names) => expect(named(marked).join(', ')).toBe(names))
})

describe('who says what to call them', () => {
  test.each([
    ['A vendor who gave her name as Mercy laughed.', 'person Mercy'],
    ['A vendor who only gave her name as Mercy laughed.', 'person Mercy'],
    ['A man identified himself only as Hoffnung.', 'person Hoffnung'],
    ['A man who introduced himself as *Paris* left.', 'person Paris'],
    ['A man introducing himself as Hoffnung came.', 'person Hoffnung'],
    ['She identifies herself simply as Mercy.', 'person Mercy'],
    ['Giving only her name as Mercy, she left.', 'person Mercy'],
    ['A man gave his name as Baker.', 'person Baker'],
    ['They gave their name only as =Hope Lane=.', 'person Hope Lane'],
  ])('is a person: %s', (marked, name) => expect(named(marked)).toEqual([name]))

  test.each([
    ['They gave the boat its name as Mercy sank.', []],
    ['He gave his boat as Mercy laughed.', []],
    ['He gave the name as Mercy laughed.', []],
    ['He identified the boat as Mercy.', []],
    ['He identified himself and Mercy.', []],
    ['He introduced himself as Captain.', []],
    ['She identified herself as Deputy Director of the port.', []],
    ['He gave his name as Sir.', []],
    ['He changed his name as Mercy laughed.', []],
    ['A man hurt himself as Mercy laughed.', []],
    ['They described it as Mercy.', []],
    ['As Mercy laughed, he left *Paris*.', ['place Paris']],
  ])('but not %s', (marked, names) => expect(named(marked)).toEqual(names))

  test('stands among the others in the order of the story', () => {
    expect(named('*Tarn* knew a man who called himself Hoffnung until he introduced himself as Rolf to _Ann Lee_.')).toEqual(['place Tarn', 'person Rolf', 'person Ann Lee'])
  })
})
