import { describe, expect, test } from 'vitest'
import { nameRegions } from '../../src/entities/name-regions.js'
import { namesAfter } from './marked-mentions.js'

const named = (marked: string): readonly string[] => namesAfter(nameRegions, marked)

describe('a region that every reader knows', () => {
  test.each([
    ['that was not found', 'There was peace in Chechnya then.', ['place Chechnya']],
    ['taken for a body', 'Then =Wall Street= fell.', ['place Wall Street']],
    ['taken for a person, among others', 'Then _Ann Lee_ left _Darfur_ for Nagorno-Karabakh.', ['person Ann Lee', 'place Darfur', 'place Nagorno-Karabakh']],
    ['in front of another', 'In Kurdistan, *Oslo* is far.', ['place Kurdistan', 'place Oslo']],
  ])('is a place: one %s', (_, marked, names) => expect(named(marked)).toEqual(names))

  test.each([
    ['that is part of a longer name', 'It was in the Wall Street Journal.', []],
    ['in small letters', 'There was a red square.', []],
    ['that no reader knows', 'There was peace in Velmora then.', []],
  ])('is none: one %s', (_, marked, names) => expect(named(marked)).toEqual(names))
})
