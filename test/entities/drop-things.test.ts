import { describe, expect, test } from 'vitest'
import { dropThings } from '../../src/entities/drop-things.js'
import { namesAfter } from './marked-mentions.js'

const kept = (marked: string): readonly string[] => namesAfter(dropThings, marked)

describe('an acronym is no name', () => {
  test('where the story explains it in small letters, and everywhere else in that story', () => {
    expect(kept('A quick harbour check (=QHC=) is cheap. The =QHC= takes an hour.')).toEqual([])
    expect(kept('The cost of a rope (=CR=) rose.')).toEqual([])
  })

  test('where everybody knows it for a thing', () => {
    expect(kept('A tanker of =LNG= came.')).toEqual([])
  })

  test('but stays one where its words have capitals, or other initials', () => {
    expect(kept('The =Quick Harbour Club= (=QHC=) met. The old club (=QHC=) met.')).toEqual(['organization Quick Harbour Club', 'organization QHC', 'organization QHC'])
    expect(kept('A quick harbour check (=BRF=) is cheap.')).toEqual(['organization BRF'])
  })
})

describe('a people', () => {
  test('is no place', () => {
    expect(kept('The *South Korean* ferry and the *North American* one left for *South Korea*.')).toEqual(['place South Korea'])
  })

  test('may be part of an organization’s name', () => {
    expect(kept('He flew =Singapore Airlines= and =Air Canadian=.')).toEqual(['organization Singapore Airlines', 'organization Air Canadian'])
  })
})
