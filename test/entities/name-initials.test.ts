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
    ['without its hyphen', 'The =Kalmora Sea-Wind Board for Trade= left. The KSWBFT came.', ['organization Kalmora Sea-Wind Board for Trade', 'organization KSWBFT']],
    ['without its figures', 'The =Kalmora Union of 12 Towns= left. The KUOT came.', ['organization Kalmora Union of 12 Towns', 'organization KUOT']],
    ['where the story names it twice', 'The =Kalmora Wildlife Service= left. The =Kalmora Wildlife Service= is new. KWS staff came.', ['organization Kalmora Wildlife Service', 'organization Kalmora Wildlife Service', 'organization KWS']],
    ['with eight letters', 'The =Kalmora Old Royal Sea Wind Water Bird Service= left. KORSWWBS staff came.', ['organization Kalmora Old Royal Sea Wind Water Bird Service', 'organization KORSWWBS']],
  ])('stand for it, %s', (_, marked, names) => expect(named(marked)).toEqual(names))

  test.each([
    ['two letters', 'The =Kalmora Service= left. KS staff came.', ['organization Kalmora Service']],
    ['nine letters', 'The =Kalmora Old Royal Sea Wind Water Bird Life Service= left. KORSWWBLS staff came.', ['organization Kalmora Old Royal Sea Wind Water Bird Life Service']],
    ['letters of a place and two bodies', 'The =Kalmora Wildlife Service= left *Kappa West Sands*, as did the =Kalmora Water Service=. KWS staff came.', ['organization Kalmora Wildlife Service', 'place Kappa West Sands', 'organization Kalmora Water Service']],
    ['a person’s letters', '_Kai Wen Soto_ left. KWS staff came.', ['person Kai Wen Soto']],
    ['letters of a body and a place', 'The =Kalmora Wildlife Service= left *Kappa West Sands*. KWS staff came.', ['organization Kalmora Wildlife Service', 'place Kappa West Sands']],
    ['letters that mean a thing', 'The =Grand Duchy Police= left. Its GDP fell.', ['organization Grand Duchy Police']],
    ['other letters', 'The =Kalmora Wildlife Service= left. KVS staff came.', ['organization Kalmora Wildlife Service']],
    ['letters within a name', 'The =Kalmora Wildlife Service= left. The KWS Hall is shut.', ['organization Kalmora Wildlife Service']],
  ])('but not %s', (_, marked, names) => expect(named(marked)).toEqual(names))
})
