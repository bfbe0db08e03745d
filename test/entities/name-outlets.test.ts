import { describe, expect, test } from 'vitest'
import { nameOutlets } from '../../src/entities/name-outlets.js'
import { namesAfter } from './marked-mentions.js'

const named = (marked: string): readonly string[] => namesAfter(nameOutlets, marked)

describe('an outlet is an organization', () => {
  test.each([
    ['called one', 'It was the news agency _Ria Nordis_ who said so.', ['organization Ria Nordis']],
    ['known as one', 'He read it in *Al Jazeera* on Monday.', ['organization Al Jazeera']],
    ['with a paper’s word after a place', 'The *New Haven* Herald said so.', ['organization New Haven Herald']],
  ])('%s', (_, marked, names) => expect(named(marked)).toEqual(names))

  test('but not one called otherwise, or whose paper’s word is another’s', () => {
    expect(named('It was the mayor _Ria Nordis_ who said so.')).toEqual(['person Ria Nordis'])
    expect(named('_Ria Nordis_ said so.')).toEqual(['person Ria Nordis'])
    expect(named('The *New Haven* herald said so.')).toEqual(['place New Haven'])
    expect(named('_Mara Haven_ Herald said so.')).toEqual(['person Mara Haven'])
    expect(named('*New Haven* =Herald= said so.')).toEqual(['place New Haven', 'organization Herald'])
  })
})

describe('a paper’s short name', () => {
  test('is found once the story has named it in full', () => {
    expect(named('The =New Haven Herald= said so. The Herald was right; a Herald report too.')).toEqual(['organization New Haven Herald', 'organization Herald', 'organization Herald'])
  })

  test('is an organization, whatever it was taken for', () => {
    expect(named('The =New Haven Herald= said so. The *Herald* was right.')).toEqual(['organization New Haven Herald', 'organization Herald'])
  })

  test('needs an article before it, and a capital', () => {
    expect(named('The =New Haven Herald= said so. Mr. Herald and the herald left. _Herald_ slept.')).toEqual(['organization New Haven Herald', 'person Herald'])
  })

  test('is nowhere in page furniture, or without its full name', () => {
    expect(named('The Herald was right, said the =Harbour Board=.')).toEqual(['organization Harbour Board'])
    expect(named('The =New Haven Herald= said so on Monday, and again on Friday.\n\nAlso read: Why the Herald was right')).toEqual(['organization New Haven Herald'])
  })
})
