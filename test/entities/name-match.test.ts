import { describe, expect, test } from 'vitest'
import { isSlipOf } from '../../src/entities/misspelling.js'
import { isNicknameOf, isShortOf } from '../../src/entities/name-match.js'

const words = (name: string): readonly string[] => name.toLowerCase().split(' ')

describe('a short form of a name', () => {
  test.each([
    ['Lind', 'Mara Lind'], ['Mara', 'Mara Lind'], ['Mara Lind', 'Mara Lind'], ['M. Lind', 'Mara Lind'], ['M Lind', 'Mara Lind'], ['Mara Lind', 'M. Lind'], ['V. Orlin', 'Vera V. Orlin'],
    ['Mara Lind', 'Mara Elin Lind'], ['Elin', 'Mara Elin Lind'], ['Elin Lind', 'Mara Elin Lind'],
  ])('is %s, of %s', (short, full) => expect(isShortOf(words(short), words(full))).toBe(true))

  test.each([
    ['Lind Mara', 'Mara Lind'], ['Mara Lind', 'Lind'], ['M.', 'Mara Lind'], ['M. L.', 'Mara Lind'], ['Reed', 'Mara Lind'], ['Mara Reed', 'Mara Lind'], ['T. Lind', 'Mara Lind'], ['Ma Lind', 'Mara Lind'], ['V.', 'Vera V. Orlin'],
  ])('is not %s, of %s', (short, full) => expect(isShortOf(words(short), words(full))).toBe(false))
})

describe('a nickname with a surname', () => {
  test.each([['Bob Lind', 'Robert Lind'], ['Robert Lind', 'Bob Lind'], ['Liz Lind', 'Elizabeth Ann Lind']])('is %s, of %s', (short, full) => expect(isNicknameOf(words(short), words(full))).toBe(true))
  test.each([['Bob', 'Robert Lind'], ['Bob Lind', 'Robert'], ['Bob Reed', 'Robert Lind'], ['Bob Lind', 'Tom Lind'], ['Robert Lind', 'Rupert Lind']])('is not %s, of %s', (short, full) => expect(isNicknameOf(words(short), words(full))).toBe(false))
})

describe('a slip of the pen', () => {
  test.each([
    ['lindqist', 'lindqvist', 'a letter left out'], ['lindqvisst', 'lindqvist', 'a letter too many'], ['lindquist', 'lindqvist', 'another letter'], ['lindkuist', 'lindqvist', 'two other letters'],
    ['lindet', 'linder', 'one letter of six'], ['lindqvi', 'lindqvist', 'two letters left out at the end'],
  ])('is %s for %s: %s', (slip, name) => {
    expect(isSlipOf(slip, name)).toBe(true)
    expect(isSlipOf(name, slip)).toBe(true)
  })

  test.each([
    ['linde', 'linder', 'too short'], ['binder', 'linder', 'other in its first letter'], ['lindat', 'linder', 'two letters of six'], ['lyndkuist', 'lindqvist', 'three other letters'],
    ['lindqv', 'lindqvist', 'three letters left out'], ['lindner', 'lindholm', 'another name'],
  ])('is not %s for %s: %s', (slip, name) => {
    expect(isSlipOf(slip, name)).toBe(false)
    expect(isSlipOf(name, slip)).toBe(false)
  })
})
