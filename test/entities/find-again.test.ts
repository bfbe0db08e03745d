import { describe, expect, test } from 'vitest'
import { findAgain } from '../../src/entities/find-again.js'
import { namesAfter } from './marked-mentions.js'

const found = (marked: string): readonly string[] => namesAfter(findAgain, marked)

describe('a name that was missed', () => {
  test('is found where the story has it elsewhere', () => {
    expect(found('The owner of =Arbel Lines= wept. Ships of Arbel Lines lay still.')).toEqual(['organization Arbel Lines', 'organization Arbel Lines'])
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
