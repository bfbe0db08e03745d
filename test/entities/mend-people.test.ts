import { describe, expect, test } from 'vitest'
import { mendPeople } from '../../src/entities/mend-people.js'
import { namesAfter } from './marked-mentions.js'

const mended = (marked: string): readonly string[] => namesAfter(mendPeople, marked)

describe('a person cut short', () => {
  test('goes on with the particles and the surname', () => {
    expect(mended('Then _Pieter_ van der Zanden spoke.')).toEqual(['person Pieter van der Zanden'])
    expect(mended('Then _Pieter_ van der spoke, and _Pieter_ van der *Zanden*.')).toEqual(['person Pieter', 'person Pieter', 'place Zanden'])
    expect(mended('Then _Pieter_ de la van der Zanden spoke.')).toEqual(['person Pieter'])
  })

  test('goes on with “Jr.”, a comma before it or not', () => {
    expect(mended('Then _Pieter Zanden_ Jr. spoke.')).toEqual(['person Pieter Zanden Jr.'])
    expect(mended('Then _Pieter Zanden_, Sr., spoke.')).toEqual(['person Pieter Zanden, Sr.'])
    expect(mended('Then _Zanden_ Jr. spoke, _Pieter Zanden_, too.')).toEqual(['person Zanden', 'person Pieter Zanden'])
    expect(mended('It was _Pieter Zanden_')).toEqual(['person Pieter Zanden'])
  })

  test('takes in the first name before it', () => {
    expect(mended('It was councillor Thomas _Trask_ who spoke.')).toEqual(['person Thomas Trask'])
    expect(mended('Then _Trask_ spoke.')).toEqual(['person Trask'])
    expect(mended('It was *Thomas* _Trask_ who spoke, not Dr. _Trask_.')).toEqual(['place Thomas', 'person Trask', 'person Trask'])
    expect(mended('It was Thomas _Martin Trask_ who spoke.')).toEqual(['person Martin Trask'])
  })
})

describe('a given name in two parts', () => {
  test('takes in the family name before it', () => {
    expect(mended('Then Legislator Pai _Wen-hua_ spoke.')).toEqual(['person Pai Wen-hua'])
  })

  test('stays alone after a title or a word of its sentence', () => {
    expect(mended('Then Dr. _Wen-hua_ spoke, and Lindqvist _Wen-hua_, and Kenya _Wen-hua_.')).toEqual(['person Wen-hua', 'person Wen-hua', 'person Wen-hua'])
    expect(mended('Then Pai _Wen-Hua_ spoke, and Pai _Wen_.')).toEqual(['person Wen-Hua', 'person Wen'])
    expect(mended('Then Mayor _Wen-hua_ spoke. When _Wen-hua_ spoke.')).toEqual(['person Wen-hua', 'person Wen-hua'])
  })
})

describe('a person of a heading', () => {
  test('leaves out what the person made', () => {
    expect(mended('_Hale Speech_ Thrills Town. _Rosa Hale_ spoke.')).toEqual(['person Hale', 'person Rosa Hale'])
  })

  test('keeps a surname that means something', () => {
    expect(mended('_Rosa Poem_ sang.')).toEqual(['person Rosa Poem'])
    expect(mended('_Hale Speech_ Thrills Town.')).toEqual(['person Hale Speech'])
    expect(mended('_Hale Speech Two_ Thrills Town. _Rosa Hale_ spoke.')).toEqual(['person Hale Speech Two', 'person Rosa Hale'])
  })
})

describe('a surname taken for a place', () => {
  test('is the person’s whom the story names in full', () => {
    expect(mended('_Martin Whitehorse_ came. “It holds,” said *Whitehorse*.')).toEqual(['person Martin Whitehorse', 'person Whitehorse'])
  })

  test('stays a place with another name, or where a body has it', () => {
    expect(mended('_Martin Whitehorse_ came. *Port Whitehorse* slept, the =Whitehorse= lost.')).toEqual(['person Martin Whitehorse', 'place Port Whitehorse', 'organization Whitehorse'])
    expect(mended('_Whitehorse_ came. *Whitehorse* slept.')).toEqual(['person Whitehorse', 'place Whitehorse'])
  })

  test('stays a place after “in”', () => {
    expect(mended('_Martin Whitehorse_ lives in *Whitehorse*.')).toEqual(['person Martin Whitehorse', 'place Whitehorse'])
  })

  test('stays a place where it is a country’s', () => {
    expect(mended('_Nino Bolivia_ sings. *Bolivia* voted.')).toEqual(['person Nino Bolivia', 'place Bolivia'])
  })
})
