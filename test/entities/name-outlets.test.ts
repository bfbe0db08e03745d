import { describe, expect, test } from 'vitest'
import { nameOutlets } from '../../src/entities/name-outlets.js'
import { namesAfter } from './marked-mentions.js'

const named = (marked: string): readonly string[] => namesAfter(nameOutlets, marked)

describe('an outlet is an organization', () => {
  test.each([
    ['called one', 'It was the news agency _Ria Nordis_ who said so.', ['organization Ria Nordis']],
    ['known as one', 'He read it in *Al Jazeera* on Monday.', ['organization Al Jazeera']],
    ['with a paper’s word after a place', 'The *New Haven* Herald said so.', ['organization New Haven Herald']],
    ['that ends like a paper, taken for a place', 'It ran in the *New Haven Ledger* then.', ['organization New Haven Ledger']],
    ['called one by the word that opens the story', 'Broadcaster *Nordis* said so.', ['organization Nordis']],
  ])('%s', (_, marked, names) => expect(named(marked)).toEqual(names))

  test.each([
    ['of one word that people bear, too', '_Dawn_ and *Punch* said so.', ['person Dawn', 'place Punch']],
    ['in small letters', 'He met the *New Haven* post boy.', ['place New Haven']],
    ['with a word that is no paper’s', 'The *New Haven* Quay said so.', ['place New Haven']],
    ['of a place that ends like a paper', 'He lives in *Khyber Post* then.', ['place Khyber Post']],
    ['at the end of the story', 'He lives in *New Haven*', ['place New Haven']],
  ])('but not a name %s', (_, marked, names) => expect(named(marked)).toEqual(names))

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

  test('comes in its place', () => {
    expect(named('The =New Haven Herald= met *Oslo*. The Herald met the =Harbour Board=.')).toEqual(['organization New Haven Herald', 'place Oslo', 'organization Herald', 'organization Harbour Board'])
  })

  test('leaves its article out', () => {
    expect(named('The =New Haven Herald= said so. *A Herald* report was right.')).toEqual(['organization New Haven Herald', 'organization Herald'])
    expect(named('The *New Haven* Herald said so. _A Herald_ report was right.')).toEqual(['organization New Haven Herald', 'organization Herald'])
  })

  test.each([
    ['another name with an article', '*A Reed*', 'place A Reed'],
    ['a longer name', 'the *Herald Bay*', 'place Herald Bay'],
    ['a longer name with an article', '*A New Herald*', 'place A New Herald'],
    ['a name that ends like it', '*Upper Herald*', 'place Upper Herald'],
    ['another name after an article', 'the *Oslo*', 'place Oslo'],
    ['a name without an article', 'of *Herald*', 'place Herald'],
  ])('is not %s', (_, marked, name) => {
    expect(named(`The =New Haven Herald= met the friends, ${marked} and all.`)).toEqual(['organization New Haven Herald', name])
  })

  test('is not the first word of the story', () => {
    expect(named('_Herald_ slept, said the =New Haven Herald=.')).toEqual(['person Herald', 'organization New Haven Herald'])
  })

  test('is the last word of a paper’s name and of no other body’s', () => {
    expect(named('The =Harbour Board= met. The Board was right.')).toEqual(['organization Harbour Board'])
    expect(named('The =Herald= met. A Herald report was right.')).toEqual(['organization Herald'])
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

describe('a paper that is called by one common word', () => {
  test.each([
    ['where it speaks', 'On Monday the Guardian reported it.', ['organization Guardian']],
    ['where it is spoken to', 'She told the Sun it was late.', ['organization Sun']],
  ])('is one %s', (_, marked, names) => expect(named(marked)).toEqual(names))

  test.each([
    ['where nobody speaks', 'On Monday the Guardian fell.'],
    ['that is half of another', 'She told the Post and Courier it was late, and told the Star-Ledger.'],
    ['without its article', 'She told Sun it was late.'],
    ['that no reader knows', 'On Monday the Kalmora reported it.'],
  ])('is none %s', (_, marked) => expect(named(marked)).toEqual([]))
})
