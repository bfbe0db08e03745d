import { describe, expect, test } from 'vitest'
import { nameClubs } from '../../src/entities/name-clubs.js'
import { namesAfter } from './marked-mentions.js'

const SPORT = 'The match in the league was goalless until a penalty.'
const named = (marked: string): readonly string[] => namesAfter(nameClubs, `${marked} ${SPORT}`)

describe('in a story of sport a city is a team', () => {
  test.each([
    ['that has players', 'Then *York* striker _Jo Hale_ left.'],
    ['whose coach speaks', 'Then *York*’s coach left.'],
    ['against which others play', 'They played against *York* then.'],
    ['that is beaten', 'They thrashed *York* then.'],
    ['that somebody has joined', 'She joined *York* then.'],
    ['that others win over', 'It was their third win over *York* so far.'],
    ['that somebody scored for', 'She scored for *York* then.'],
    ['that is called a side', 'It was third-division side *York* that won.'],
    ['that beats', 'Then *York* edged them.'],
    ['that wins', 'Then *York* won.'],
    ['that is many', '*York* were late.'],
    ['with a score', '*York* 214 and 83'],
    ['that meets another', 'It will be *York* v them.'],
  ])('%s', (_, sentence) => expect(named(sentence).filter((name) => name.endsWith('York'))).toEqual(['organization York']))

  test('in the whole story, but not where something is in it, nor in the dateline', () => {
    expect(named('They beat *York*. So *York* rose, and fans danced in *York*, and on Mill Road, *York*, too.')).toEqual([
      'organization York', 'organization York', 'place York', 'place York',
    ])
    expect(namesAfter(nameClubs, `*YORK*, *England* (AP) – They beat *York* here. ${SPORT}`)).toEqual(['place YORK', 'place England', 'organization York'])
  })

  test('and so are those in a list after it', () => {
    expect(named('They beat *York*, *Hull* and *Leeds* then, but *Bath* waits.')).toEqual(['organization York', 'organization Hull', 'organization Leeds', 'place Bath'])
    expect(named('They beat *York*, and *Hull* waits.')).toEqual(['organization York', 'organization Hull'])
    expect(named('They beat *York*, but *Hull* waits.')).toEqual(['organization York', 'place Hull'])
    expect(named('They beat *York* in the rain and *Hull* waits.')).toEqual(['organization York', 'place Hull'])
  })

  test('with its other name, but an event of that city is none', () => {
    expect(named('Then the *York* Badgers left.')).toEqual(['organization York Badgers'])
    expect(named('Then the *York* Games began.')).toEqual(['place York'])
    expect(named('Then the *York* Badgers Cup began.')).toEqual(['place York'])
    expect(namesAfter(nameClubs, `${SPORT} They met the *York* Badgers`)).toEqual(['organization York Badgers'])
    expect(named('Then the *Kenya* Badgers left.')).toEqual(['place Kenya'])
    expect(named('Then the *York* =Badgers= left.')).toEqual(['place York', 'organization Badgers'])
    expect(namesAfter(nameClubs, `${SPORT} They left for *York*`)).toEqual(['place York'])
  })

  test('where the story has it with its other name', () => {
    expect(named('Then =York Badgers= met =York Herald Times=. So *York* sang in *York*.')).toEqual(['organization York Badgers', 'organization York Herald Times', 'organization York', 'place York'])
    expect(named('Then =New York Badgers= met them. So *New York* sang.')).toEqual(['organization New York Badgers', 'organization New York'])
    expect(named('Then =Hull Airlines= met =Kenya Badgers=. So *Hull* and *Kenya* sang.')).toEqual(['organization Hull Airlines', 'organization Kenya Badgers', 'place Hull', 'place Kenya'])
  })

  test('with the score after it', () => {
    expect(named('*York* beat Derby 3-1.')).toEqual(['organization York', 'organization Derby'])
  })

  test('that nothing else found, or that was taken for a person', () => {
    expect(named('They beat Velmora. So Velmora sank.')).toEqual(['organization Velmora', 'organization Velmora'])
    expect(named('Then _Velmora_ striker _Jo Hale_ left.')).toEqual(['organization Velmora', 'person Jo Hale'])
    expect(named('Then Velmora striker _Jo Hale_ left.')).toEqual(['organization Velmora', 'person Jo Hale'])
  })
})

describe('none is', () => {
  test.each([
    ['a country', 'They beat *Kenya*.', ['place Kenya']],
    ['a republic', 'They beat the *Republic of Ireland*.', ['place Republic of Ireland']],
    ['a republic without its article', 'They beat *Republic of Ireland*.', ['place Republic of Ireland']],
    ['a country with players', 'Then *Kenya* striker _Jo Hale_ left.', ['place Kenya', 'person Jo Hale']],
    ['a part of the world', 'They played against *Europe*.', ['place Europe']],
    ['a city where a team has won', 'They won in *York*.', ['place York']],
    ['a people', 'Then Turkish striker _Jo Hale_ left.', ['person Jo Hale']],
    ['what opens a sentence', 'Balls were fast. Former striker _Jo Hale_ left.', ['person Jo Hale']],
    ['a player', 'Then _Tull_ striker _Jo Hale_ met _Ben Tull_.', ['person Tull', 'person Jo Hale', 'person Ben Tull']],
    ['a player with a title', 'Then Mr. _Tull_ captain _Jo Hale_ met.', ['person Tull', 'person Jo Hale']],
    ['two cities that are many', '*Leeds* and *York* are far.', ['place Leeds', 'place York']],
    ['a city in a year', '*York* 2012 was fine.', ['place York']],
  ])('%s', (_, sentence, names) => expect(named(sentence)).toEqual(names))

  test('in a story that is not of sport', () => {
    expect(namesAfter(nameClubs, 'The coach left for *York*, and the protest against *York* went on.')).toEqual(['place York', 'place York'])
  })
})

test('a score stands between two teams, in a row of results too', () => {
  expect(named('Other results: *Velmora Town* 0-3 Oita; *Gamba* 4-4 *Upper York* (5-3 on penalties).')).toEqual([
    'organization Velmora Town', 'organization Oita', 'organization Gamba', 'organization Upper York',
  ])
  expect(named('They led 2-1 on *York* and 3-2 in *Hull*.')).toEqual(['place York', 'place Hull'])
})
