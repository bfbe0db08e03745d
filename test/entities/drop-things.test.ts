import { describe, expect, test } from 'vitest'
import { dropThings } from '../../src/entities/drop-things.js'
import { namesAfter } from './marked-mentions.js'

const kept = (marked: string): readonly string[] => namesAfter(dropThings, marked)

describe('an acronym is no name', () => {
  test('where the story explains it in small letters, and everywhere else in that story', () => {
    expect(kept('A quick harbour check (=QHC=) is cheap. The =QHC= takes an hour.')).toEqual([])
    expect(kept('The cost of a rope (=CR=) rose.')).toEqual([])
  })

  test.each([
    ['with a hyphen between them', 'A point-of-care test (=POCT=) is cheap.'],
    ['with two words between them', 'The cost of the rope (=CR=) rose.'],
    ['at the very beginning of the story', 'quick harbour check (=QHC=) is cheap.'],
    ['at the very end', 'It is a quick harbour check (=QHC=)'],
  ])('where the words in small letters stand %s', (_, marked) => expect(kept(marked)).toEqual([]))

  test('where everybody knows it for a thing', () => {
    expect(kept('A tanker of =LNG= came.')).toEqual([])
  })

  test('but stays one where its words have capitals, or other initials', () => {
    expect(kept('The =Quick Harbour Club= (=QHC=) met. The old club (=QHC=) met.')).toEqual(['organization Quick Harbour Club', 'organization QHC', 'organization QHC'])
    expect(kept('A quick harbour check (=BRF=) is cheap.')).toEqual(['organization BRF'])
  })
})

describe('what has figures beside it is no name', () => {
  test.each([
    ['a price', 'A can sells at *Sh20* or *Rs500* there.', []],
    ['part of a court’s number', 'The suit, FHC/=ABC=/=CS=/1208/2024, was filed.', []],
    ['the start of a court’s number', 'The suit =FHC=/1208 was filed.', []],
    ['a company’s letters at a stock exchange', 'Lumen (LSE: =LGRD=) rose.', []],
    ['a company’s letters before its market’s', 'Lumen (=LGRD=.L) rose.', []],
    ['but not a body that ends a bracket of three words', 'Two (among them =Arbel=) rose.', ['organization Arbel']],
    ['nor one that a colon names at its end', 'Two (of the north: =LGRD=) rose.', ['organization LGRD']],
    ['nor one whose figure is far down a row', '=ABC=/A/B/C/D/E/F/G/H/2024 and 2024/H/G/F/E/D/C/B/A/=CS= won.', ['organization ABC', 'organization CS']],
    ['but not a body after a colon', 'Two (north: =LGRD= and =ABC=) rose.', ['organization LGRD', 'organization ABC']],
    ['but not a body beside another', 'The =ABC=/=CS= alliance won in 2024.', ['organization ABC', 'organization CS']],
    ['nor a place with a figure', 'They climbed *K2* then.', ['place K2']],
  ])('%s', (_, marked, names) => expect(kept(marked)).toEqual(names))
})

describe('an acronym stays a name', () => {
  test.each([
    ['with three words between its own', 'The cost of all the rope (=CR=) rose.', ['CR']],
    ['with too few words before it', 'harbour check (=QHC=) is cheap.', ['QHC']],
    ['with no words before it', '(=QHC=) is cheap.', ['QHC']],
    ['with another mark between its words', 'A quick, harbour check (=QHC=) is cheap.', ['QHC']],
    ['with a bracket after it alone, and a word before it', 'A quick harbour check or =QHC=) is cheap.', ['QHC']],
    ['with a bracket after it alone', 'A quick harbour check =QHC=) is cheap.', ['QHC']],
    ['with a bracket before it alone', 'A quick harbour check (=QHC= is cheap.', ['QHC']],
    ['with a bracket before it that ends the story', 'A quick harbour check (=QHC=', ['QHC']],
    ['with marks instead of brackets', 'A quick harbour check “=QHC=” is cheap.', ['QHC']],
    ['in small letters of its own', 'A quick harbour check (=Qhc=) is cheap.', ['Qhc']],
    ['as part of a longer name', 'A quick harbour check (=QHC=) is cheap, =Harbour QHC= and =Harbour LNG= said.', ['Harbour QHC', 'Harbour LNG']],
  ])('%s', (_, marked, names) => expect(kept(marked)).toEqual(names.map((name) => `organization ${name}`)))
})

describe('a people', () => {
  test('is no place', () => {
    expect(kept('The *Kenyan* ferry left *Kenya*.')).toEqual(['place Kenya'])
    expect(kept('The *South Korean* ferry and the *North American* one left for *South Korea*.')).toEqual(['place South Korea'])
  })

  test('is not the country that sounds like one', () => {
    expect(kept('A ferry left the *Philippines*.')).toEqual(['place Philippines'])
  })

  test('may be part of an organization’s name', () => {
    expect(kept('He flew =Singapore Airlines= and =Air Canadian=.')).toEqual(['organization Singapore Airlines', 'organization Air Canadian'])
    expect(kept('He met _Rosa Swede_.')).toEqual(['person Rosa Swede'])
  })
})

test('a people is no body before somebody of it', () => {
  expect(kept('Then =Jamaican= economist _Ann Lee_ left.')).toEqual(['person Ann Lee'])
  expect(kept('Then =Australian= and =Scot= reported it.')).toEqual(['organization Australian', 'organization Scot'])
})

describe('neither a people nor oil is a name', () => {
  test.each([
    ['half of two peoples', 'She is a Dutch-*Danish* nurse and a British-=Dutch= one.', 'organization Dutch'],
    ['oil, by the word behind it', 'The price of _Brent_ crude rose.', ''],
    ['oil, in a story of barrels', '_Brent_ was at 82 dollars a barrel.', ''],
    ['but a town with a hyphen is', 'The Dutch-*Marlow* line is old.', 'place Marlow'],
    ['and so is whoever is called like oil', '_Brent_ was late.', 'person Brent'],
  ])('%s', (_, marked, names) => expect(kept(marked).join(', ')).toBe(names))
})

test('a feast is no name, nor is an office', () => {
  expect(kept('Ask me at *Christmas*, said *Holly*.')).toEqual(['place Holly'])
  expect(kept('The _Minister_: Order. _Minister_ left.')).toEqual(['person Minister'])
})
