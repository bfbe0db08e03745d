import { describe, expect, test } from 'vitest'
import { findAgain } from '../../src/entities/find-again.js'
import { namesAfter } from './marked-mentions.js'

const found = (marked: string): readonly string[] => namesAfter(findAgain, marked)

describe('a name that was missed', () => {
  test('is found where the story has it elsewhere', () => {
    expect(found('The owner of =Arbel Lines= wept. Ships of Arbel Lines lay still.')).toEqual(['organization Arbel Lines', 'organization Arbel Lines'])
  })

  test.each([
    ['in capitals', 'The =HWU= met the =HWU=. So did HWU.', ['HWU', 'HWU', 'HWU']],
    ['with capitals within', 'The =McDale Lines= met. So did McDale Lines.', ['McDale Lines', 'McDale Lines']],
    ['that begins with capitals', 'The =HWU Lines= met. So did HWU Lines.', ['HWU Lines', 'HWU Lines']],
    ['of eight words', 'The =Harbour Board of the Port of Upper Amsel= met. So did Harbour Board of the Port of Upper Amsel.', ['Harbour Board of the Port of Upper Amsel', 'Harbour Board of the Port of Upper Amsel']],
    ['that opens its sentence', 'The =Arbel Lines= met. Arbel Lines lost.', ['Arbel Lines', 'Arbel Lines']],
    ['after a headline that ends with a capital', 'Storm Rages Through Amsel\n\nArbel Lines lost, said the =Arbel Lines= on Monday, when it rained.', ['Arbel Lines', 'Arbel Lines']],
    ['at the end of a headline', 'Storm Sinks Ships of the Arbel Lines\n\nOslo slept, said the =Arbel Lines= on Monday, when it rained.', ['Arbel Lines', 'Arbel Lines']],
    ['right after another', 'The =Bank of Amsel= met =Arbel Lines=. So did Bank of Amsel, Arbel Lines and others.', ['Bank of Amsel', 'Arbel Lines', 'Bank of Amsel', 'Arbel Lines']],
    ['and not the name within it', 'The =Bank of Amsel= met =Amsel= and =Amsel=. So did the Bank of Amsel.', ['Bank of Amsel', 'Amsel', 'Amsel', 'Bank of Amsel']],
    ['and not its beginning', 'The =Bank of Amsel= met =Bank= and =Bank=. So did the Bank of Amsel.', ['Bank of Amsel', 'Bank', 'Bank', 'Bank of Amsel']],
    ['where only its beginning is known', 'The =Bank= met =Bank=. So did the Bank of Amsel.', ['Bank', 'Bank', 'Bank']],
  ])('is found: one %s', (_, marked, names) => {
    expect(found(marked)).toEqual(names.map((name) => `organization ${name}`))
  })

  test.each([
    ['of nine words', 'The =Harbour Board of the Port of the Upper Amsel= met. So did Harbour Board of the Port of the Upper Amsel.', ['organization Harbour Board of the Port of the Upper Amsel']],
    ['in two paragraphs', 'The =Arbel Lines= met on Monday, when it rained, as it had on Sunday.\n\nNobody saw Arbel\n\nLines were shut on Monday, when it rained, as they had been on Sunday.', ['organization Arbel Lines']],
    ['of which a part is named already', 'The =Arbel Lines= met. *Arbel* Lines and Arbel _Lines_ did not.', ['organization Arbel Lines', 'place Arbel', 'person Lines']],
    ['that ends a longer name', 'The =Arbel Lines= met. So did the New Arbel Lines.', ['organization Arbel Lines']],
    ['that has no capital', 'The =harbour board= met. So did the harbour board.', ['organization harbour board']],
    ['in small letters', 'The =Arbel Lines= met. So did arbel lines.', ['organization Arbel Lines']],
    ['in page furniture', 'The =Arbel Lines= met on Monday, when it rained.\n\nAlso read: Why the Arbel Lines lost', ['organization Arbel Lines']],
    ['that is a place, then a body, then a place', '*Mara Lind* is wet. =Mara Lind= is closed, *Mara Lind* not. So Mara Lind it is.', ['place Mara Lind', 'organization Mara Lind', 'place Mara Lind']],
  ])('is not found: one %s', (_, marked, names) => {
    expect(found(marked)).toEqual(names)
  })

  test('comes in its place', () => {
    expect(found('Ships of Arbel Lines met. The =Harbour Board= met =Arbel Lines=.')).toEqual(['organization Arbel Lines', 'organization Harbour Board', 'organization Arbel Lines'])
  })

  test('is found with its small words', () => {
    expect(found('The =Bank of Amsel= closed. Nobody saw it but the Bank of Amsel.')).toEqual(['organization Bank of Amsel', 'organization Bank of Amsel'])
  })

  test('is not found within a longer name', () => {
    expect(found('The owner of =Arbel Lines= wept. The New Arbel Lines Quay and Arbel Lines House stood.')).toEqual(['organization Arbel Lines'])
  })

  test('is not found where the story has it as two things', () => {
    expect(found('*Mara Lind* is wet. =Mara Lind= is closed. So Mara Lind it is.')).toEqual(['place Mara Lind', 'organization Mara Lind'])
  })

  test('of one word must have been found twice, and never stand in small letters', () => {
    expect(found('It rained in *Amsel*. He left Amsel.')).toEqual(['place Amsel'])
    expect(found('It rained in *Amsel* and *Amsel*. He left Amsel.')).toEqual(['place Amsel', 'place Amsel', 'place Amsel'])
    expect(found('She took *Ferry* and *Ferry*. Ferry rides cost more, the ferry said.')).toEqual(['place Ferry', 'place Ferry'])
  })
})
