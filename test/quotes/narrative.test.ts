import { describe, expect, it } from 'vitest'
import { isNarrative } from '../../src/quotes/narrative.js'
import { readStory } from '../story.js'

function narrates(marked: string): boolean {
  const { analysis, quotes } = readStory(marked)
  return isNarrative(analysis, quotes[0])
}

describe('a call by phone is no quote', () => {
  it.each([
    '{Lee} <called> [indirect the police].', '{Lee} <called> [indirect his wife from the station].', '{She} <called> [indirect him at noon].', '{Lee} <called> [indirect her on Monday].',
    '{Lee} <called> [indirect police].', '{Lee} <called> [indirect Tom Hill] on Monday.', '{Lee} <phoned> [indirect her old mother].', 'He fell, and {Lee} <called> [indirect the doctor].',
  ])('%s', (marked) => {
    expect(narrates(marked)).toBe(true)
  })

  it.each([
    '{Lee} <called> [indirect the mayor a liar].', '{Lee} <called> [indirect him reckless].', '{Lee} <called> [indirect her a liar].', '{Lee} <called> [indirect her plan dead].', '{Lee} <called> [indirect Tom Hill corrupt].',
    '{Lee} <called> [indirect the bridge unsafe].', '{Lee} <called> [indirect for order].', '{Lee} <called> [indirect a strike].', '{Lee} <rejected> [indirect the mayor].',
    'The man {Lee} <called> [indirect the boss] fled.', '{Lee} <called> [mixed the mayor “a liar”].', '[indirect the police], {Lee} <called>.', '<called> [indirect the police] by {Lee}.',
    'Somebody <called> [indirect the police].', '{Lee} <called> [indirect the old].',
  ])('but not %s', (marked) => {
    expect(narrates(marked)).toBe(false)
  })
})

it('a heading that only asks is no quote', () => {
  expect(narrates('[indirect What] {they} <said>')).toBe(true)
  expect(narrates('Nobody knows [indirect what] {they} <said>')).toBe(false)
  expect(narrates('[indirect What he did] {they} never <said>')).toBe(false)
})
