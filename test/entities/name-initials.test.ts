import { describe, expect, test } from 'vitest'
import { nameInitials } from '../../src/entities/name-initials.js'
import { namesAfter } from './marked-mentions.js'

const named = (marked: string): readonly string[] => namesAfter(nameInitials, marked)

describe('letters that are the initials of one of the story’s bodies', () => {
  test.each([
    ['after it', 'The =Kalmora Wildlife Service= left. KWS staff came.', ['organization Kalmora Wildlife Service', 'organization KWS']],
    ['before it', 'KWS staff of the =Kalmora Wildlife Service= left.', ['organization KWS', 'organization Kalmora Wildlife Service']],
    ['without its small words', 'The =Kalmora Board for Trade= left. The KBT came.', ['organization Kalmora Board for Trade', 'organization KBT']],
    ['with its small words', 'The =Kalmora Board for Trade= left. The KBFT came.', ['organization Kalmora Board for Trade', 'organization KBFT']],
  ])('stand for it, %s', (_, marked, names) => expect(named(marked)).toEqual(names))

  test.each([
    ['two letters', 'The =Kalmora Service= left. KS staff came.', ['organization Kalmora Service']],
    ['a person’s letters', '_Kai Wen Soto_ left. KWS staff came.', ['person Kai Wen Soto']],
    ['letters of a body and a place', 'The =Kalmora Wildlife Service= left *Kappa West Sands*. KWS staff came.', ['organization Kalmora Wildlife Service', 'place Kappa West Sands']],
    ['letters that mean a thing', 'The =Grand Duchy Police= left. Its GDP fell.', ['organization Grand Duchy Police']],
    ['other letters', 'The =Kalmora Wildlife Service= left. KVS staff came.', ['organization Kalmora Wildlife Service']],
    ['letters within a name', 'The =Kalmora Wildlife Service= left. The KWS Hall is shut.', ['organization Kalmora Wildlife Service']],
  ])('but not %s', (_, marked, names) => expect(named(marked)).toEqual(names))
})
