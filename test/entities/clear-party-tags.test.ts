import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/analysis.js'
import { clearPartyTags } from '../../src/entities/clear-party-tags.js'
import { findAgain } from '../../src/entities/find-again.js'
import { findEntities } from '../../src/entities/index.js'
import { readDocument } from '../../src/reading/index.js'
import { namesAfter, namesMarkedAfter } from './marked-mentions.js'

const cleared = (marked: string): readonly string[] => namesMarkedAfter(clearPartyTags, marked)

describe('the party and seat after a lawmaker’s name', () => {
  test.each([
    ['between commas', 'Sen. _Tess Ward_, _R-Ind._, left.'],
    ['in brackets', 'Sen. _Tess Ward_ (=D-N.Y.=) left.'],
    ['of a state in full', 'Rep. _Tess Ward_, *R-Texas*, left.'],
    ['of a state of two words', 'Rep. _Tess Ward_ (*D-North Dakota*) left.'],
    ['of which the state alone was found', 'Rep. _Tess Ward_, R-*Ohio*, left.'],
    ['of an independent', 'Sen. _Tess Ward_ (=I-Vt.=) left.'],
    ['joined to the name', 'Sen. _Tess Ward, D-Conn._, left.'],
  ])('are no name: %s', (_, marked) => expect(cleared(marked)).toEqual(['person Tess Ward']))

  test('end before the next sentence', () => {
    expect(cleared('He thanked _Tess Ward_, *R-Ind.* _Bo Sand_ left.')).toEqual(['person Tess Ward', 'person Bo Sand'])
  })

  test.each([
    ['a letter of no party', 'He flew to *Lusaka*, =K-Air= said.', ['place Lusaka', 'organization K-Air']],
    ['a hyphen with room around it', 'He took vitamin (D - *Ohio* has none).', ['place Ohio']],
    ['a letter within a sentence', 'It was the =D-League= that won.', ['organization D-League']],
  ])('are not %s', (_, marked, names) => expect(cleared(marked)).toEqual(names))

  test('are not found again by a name of the story', () => {
    expect(namesAfter(findAgain, 'It rained in *Ohio*. It snowed in *Ohio*. Sen. _Tess Ward_ (R-Ohio) left.')).toEqual(['place Ohio', 'place Ohio', 'person Tess Ward'])
  })

  test('leave the lawmaker in the story', () => {
    const found = findEntities(analyze(readDocument('-', 'Sen. Tess Ridley, R-Ind., said the bill was dead. Rep. Maxine Orban, D-Calif., agreed on Monday.')))
    expect(found.map(({ name }) => name)).toEqual(['Tess Ridley', 'Maxine Orban'])
  })
})
