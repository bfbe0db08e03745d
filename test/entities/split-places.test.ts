import { describe, expect, test } from 'vitest'
import { splitPlaces } from '../../src/entities/split-places.js'
import { namesAfter } from './marked-mentions.js'

const split = (marked: string): readonly string[] => namesAfter(splitPlaces, marked)

describe('a place of a place', () => {
  test('is two, where the first is a country', () => {
    expect(split("She came from *Kenya's Rift Valley* by bus.")).toEqual(['place Kenya', 'place Rift Valley'])
  })

  test('is two, where the story names the first by itself', () => {
    expect(split('In *Amsel*, rain fell on *Amsel’s Upper Quay* all day.')).toEqual(['place Amsel', 'place Amsel', 'place Upper Quay'])
  })

  test('is one, where the first is no place that the story knows', () => {
    expect(split("She came from *Hobb's Corner* by bus.")).toEqual(["place Hobb's Corner"])
  })
})
