import { expect, test } from 'vitest'
import { joinPlaces } from '../../src/entities/join-places.js'
import { namesMarkedAfter } from './marked-mentions.js'

const joined = (marked: string): readonly string[] => namesMarkedAfter(joinPlaces, marked)

test.each([
  ['found as two', 'It rained in *Antigua* and *Barbuda* then.', 'Antigua and Barbuda'],
  ['found as somebody', 'It rained in _Trinidad_ and Tobago then.', 'Trinidad and Tobago'],
  ['of which one half was found', 'It rained in *Bosnia* and Herzegovina then.', 'Bosnia and Herzegovina'],
  ['with a saint', 'It rained in *St Kitts* and *Nevis* then.', 'St Kitts and Nevis'],
  ['with a saint and a full stop', 'It rained in *St. Kitts* and *Nevis* then.', 'St. Kitts and Nevis'],
  ['with an article within', 'It rained in *St. Vincent* and the *Grenadines* then.', 'St. Vincent and the Grenadines'],
])('a country that has “and” in its name is one place: %s', (_, marked, name) => expect(joined(marked)).toEqual([`place ${name}`]))

test.each([
  ['two countries', 'It rained in *Israel* and *Jordan* then.', ['place Israel', 'place Jordan']],
  ['two parts of a country', 'It rained in *England* and *Wales* then.', ['place England', 'place Wales']],
  ['part of a body’s name', 'The =Bosnia= and =Herzegovina Bank= failed.', ['organization Bosnia', 'organization Herzegovina Bank']],
  ['a longer name', 'It rained in *Antigua* and *Barbuda Hills* then.', ['place Antigua', 'place Barbuda Hills']],
  ['small letters', 'It was *Antigua* and barbuda then.', ['place Antigua']],
])('other names stay two: %s', (_, marked, names) => expect(joined(marked)).toEqual(names))
