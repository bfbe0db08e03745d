import { describe, expect, test } from 'vitest'
import { mendPeople } from '../../src/entities/mend-people.js'
import { namesAfter } from './marked-mentions.js'

const mended = (marked: string): readonly string[] => namesAfter(mendPeople, marked)

describe('a person cut short', () => {
  test.each([
    ['a surname with capitals within', 'Then _Pieter_ van McZanden spoke.', 'Pieter van McZanden'],
    ['three particles', 'Then _Pieter_ von der den Zanden spoke.', 'Pieter von der den Zanden'],
    ['a first name with capitals within', 'It was councillor DeShawn _Trask_ who spoke.', 'DeShawn Trask'],
    ['a first name that opens the story', 'Thomas _Trask_ spoke.', 'Thomas Trask'],
    ['a first name that is a title elsewhere', 'It was Don _Trask_ who spoke.', 'Don Trask'],
    ['a first name that opens a sentence', 'He left. Mark _Trask_ spoke.', 'Mark Trask'],
    ['a first name that opens a sentence, before a comma', 'He left. Grant _Trask_, a baker, spoke.', 'Grant Trask'],
    ['a first name that is a common word', 'Piers _Trask_ said so.', 'Piers Trask'],
    ['“Will” before the past', 'Will _Trask_ said so.', 'Will Trask'],
    ['“Said” before a verb', 'Then _Kamarul_ Said said so.', 'Kamarul Said'],
    ['“Jr” without its stop', 'Then _Pieter Zanden_ Jr spoke.', 'Pieter Zanden Jr'],
    ['a surname and “Jr.”', 'Then _Pieter_ van der Zanden, Jr., spoke.', 'Pieter van der Zanden, Jr.'],
  ])('is made whole by %s', (_, marked, person) => expect(mended(marked)).toEqual([`person ${person}`]))

  test.each([
    ['a word with a capital after it', 'Then _Pieter_ Zanden spoke.', 'Pieter'],
    ['a particle with a capital', 'Then _Pieter_ La Scala sang.', 'Pieter'],
    ['a particle and a small word', 'Then _Pieter_ de zanden spoke.', 'Pieter'],
    ['a small word and a name', 'Then _Pieter_ saw Zanden.', 'Pieter'],
    ['a particle that ends the story', 'It was _Pieter_ van', 'Pieter'],
    ['a comma that ends the story', 'It was _Pieter Zanden_,', 'Pieter Zanden'],
    ['a first name that opens a sentence, as a verb would', 'He said this. Mark _Trask_ down.', 'Trask'],
    ['“Will” before a question', '“Will _Trask_ go?” he asked.', 'Trask'],
    ['“May” before a wish', 'They left. May _Trask_ win.', 'Trask'],
    ['a first name in small letters', 'It was thomas _Trask_ who spoke.', 'Trask'],
    ['a word that is no first name', 'It was Sunday _Trask_ who spoke.', 'Trask'],
  ])('does not take in %s', (_, marked, person) => expect(mended(marked)).toEqual([`person ${person}`]))

  test('goes on with the particles and the surname', () => {
    expect(mended('Then _Pieter_ van der Zanden spoke.')).toEqual(['person Pieter van der Zanden'])
    expect(mended('Then _Pieter_ van der spoke, and _Pieter_ van der *Zanden*.')).toEqual(['person Pieter', 'person Pieter', 'place Zanden'])
    expect(mended('Then _Pieter_ de la van der Zanden spoke.')).toEqual(['person Pieter'])
  })

  test('goes on with “Jr.”, a comma before it or not', () => {
    expect(mended('Then _Pieter Zanden_ Jr. spoke.')).toEqual(['person Pieter Zanden Jr.'])
    expect(mended('Then _Pieter Zanden_, Sr., spoke.')).toEqual(['person Pieter Zanden, Sr.'])
    expect(mended('Then _Zanden_ Jr. spoke, _Pieter Zanden_, too.')).toEqual(['person Zanden Jr.', 'person Pieter Zanden'])
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

describe('a given name in two parts', () => {
  test.each([
    ['of six letters', 'Then Legislator Ouyang _Wen-hua_ spoke.', 'Ouyang Wen-hua'],
  ])('takes in a family name %s', (_, marked, person) => expect(mended(marked)).toEqual([`person ${person}`]))

  test.each([
    ['opens the story', '_Wen-hua_ spoke.', 'Wen-hua'],
    ['stands after the word that opens the story', 'Pai _Wen-hua_ spoke.', 'Wen-hua'],
    ['stands after a name of seven letters', 'Then Legislator Ouyangs _Wen-hua_ spoke.', 'Wen-hua'],
    ['stands after a small word', 'Then pai _Wen-hua_ spoke.', 'Wen-hua'],
    ['stands after capitals', 'Then PAI _Wen-hua_ spoke.', 'Wen-hua'],
    ['stands after somebody else’s name', 'Then _Pai_ _Wen-hua_ spoke.', 'Pai|Wen-hua'],
    ['stands after Mr.', 'Then Mr. _Wen-hua_ spoke.', 'Wen-hua'],
    ['stands after Ms', 'Then Ms _Wen-hua_ spoke.', 'Wen-hua'],
    ['stands after a day', 'Then on Monday _Wen-hua_ spoke.', 'Wen-hua'],
    ['stands after a people', 'Then the Thai _Wen-hua_ spoke.', 'Wen-hua'],
    ['has its surname already', 'Then Pai _Wen-hua Lee_ spoke.', 'Wen-hua Lee'],
    ['was cut in two', 'Then Pai _Wen_-hua spoke.', 'Wen'],
    ['begins small', 'Then Pai _al-hua_ spoke.', 'al-hua'],
    ['is all capitals', 'Then Pai _WEN-hua_ spoke.', 'WEN-hua'],
    ['has another small word for its hyphen', 'Then Pai _Abdul bin rashid_ spoke.', 'Abdul bin rashid'],
  ])('stays as it is where it %s', (_, marked, people) => expect(mended(marked)).toEqual(people.split('|').map((person) => `person ${person}`)))
})

describe('a person of a heading', () => {
  test('leaves out what the person made', () => {
    expect(mended('_Hale Speech_ Thrills Town. _Rosa Hale_ spoke.')).toEqual(['person Hale', 'person Rosa Hale'])
    expect(mended('Town Hears of _Hale Speech_. _Rosa Hale_ spoke.')).toEqual(['person Hale', 'person Rosa Hale'])
  })

  test('keeps a surname that means something', () => {
    expect(mended('_Rosa Poem_ sang.')).toEqual(['person Rosa Poem'])
    expect(mended('_Hale Speech_ Thrills Town.')).toEqual(['person Hale Speech'])
    expect(mended('_Hale-Speech_ Thrills Town. _Rosa Hale_ spoke.')).toEqual(['person Hale-Speech', 'person Rosa Hale'])
    expect(mended('_Hale Song_ Thrills Town. _Rosa Speech_ spoke.')).toEqual(['person Hale Song', 'person Rosa Speech'])
    expect(mended('_Hale Speech Two_ Thrills Town. _Rosa Hale_ spoke.')).toEqual(['person Hale Speech Two', 'person Rosa Hale'])
  })
})

describe('a surname taken for a place', () => {
  test('is the person’s whom the story names in full', () => {
    expect(mended('_Martin Whitehorse_ came. “It holds,” said *Whitehorse*.')).toEqual(['person Martin Whitehorse', 'person Whitehorse'])
    expect(mended('_Martin Whitehorse Jr._ came. “It holds,” said *Whitehorse*.')).toEqual(['person Martin Whitehorse Jr.', 'person Whitehorse'])
  })

  test('stays a place with another name, or where a body has it', () => {
    expect(mended('_Martin Whitehorse_ came. *Port Whitehorse* slept, the =Whitehorse= lost.')).toEqual(['person Martin Whitehorse', 'place Port Whitehorse', 'organization Whitehorse'])
    expect(mended('_Whitehorse_ came. *Whitehorse* slept.')).toEqual(['person Whitehorse', 'place Whitehorse'])
  })

  test('is the person’s where it opens the story', () => {
    expect(mended('*Whitehorse* slept, said _Martin Whitehorse_.')).toEqual(['person Whitehorse', 'person Martin Whitehorse'])
  })

  test('stays a place where the word is part of a longer name, or of a body’s', () => {
    expect(mended('_Martin Whitehorse_ came. *Whitehorse Bay* slept.')).toEqual(['person Martin Whitehorse', 'place Whitehorse Bay'])
    expect(mended('The =Port Whitehorse= met. *Whitehorse* slept.')).toEqual(['organization Port Whitehorse', 'place Whitehorse'])
    expect(mended('_Martin Whitehorse_ came. *Martin* slept.')).toEqual(['person Martin Whitehorse', 'place Martin'])
  })

  test('stays a place after “in”', () => {
    expect(mended('_Martin Whitehorse_ lives in *Whitehorse*.')).toEqual(['person Martin Whitehorse', 'place Whitehorse'])
    expect(mended('_Martin Whitehorse_ lives near *Whitehorse*.')).toEqual(['person Martin Whitehorse', 'place Whitehorse'])
    expect(mended('_Martin Whitehorse_ came from *Whitehorse*.')).toEqual(['person Martin Whitehorse', 'place Whitehorse'])
  })

  test('stays a place where it is a country’s', () => {
    expect(mended('_Nino Bolivia_ sings. *Bolivia* voted.')).toEqual(['person Nino Bolivia', 'place Bolivia'])
  })
})

describe('“Dean”', () => {
  test.each([
    ['is a title where the story has the surname with another first name', '_Ann Hale_ teaches law. _Dean Hale_ spoke.', ['person Ann Hale', 'person Hale']],
    ['is a first name where it has not', '_Ann Trask_ teaches law. _Dean Hale_ spoke.', ['person Ann Trask', 'person Dean Hale']],
    ['is a first name where the story has it twice', '_Dean Hale_ teaches law. _Dean Hale_ spoke.', ['person Dean Hale', 'person Dean Hale']],
    ['is a first name with a second one', '_Ann Hale_ teaches law. _Dean Ray Hale_ spoke.', ['person Ann Hale', 'person Dean Ray Hale']],
  ])('%s', (_, marked, people) => expect(mended(marked)).toEqual(people))
})

test('“senior” after a surname is part of it, but not of the staff', () => {
  expect(namesAfter(mendPeople, '_Hale_ senior said so of _Hale_ junior. _Hale_ senior staff left, and _Hale_ is senior.')).toEqual(['person Hale senior', 'person Hale junior', 'person Hale', 'person Hale'])
})

test('initials before somebody’s surname are no town', () => {
  expect(namesAfter(mendPeople, '*J.R. Hale* wrote it. _John Hale_ lived near *U.S. Steel Lake*.')).toEqual(['person J.R. Hale', 'person John Hale', 'place U.S. Steel Lake'])
})

test('a name that begins as people’s do is somebody’s where “and” joins it to somebody', () => {
  expect(mended('_Ingrid Hale_ and =Casper Berg= run it.')).toEqual(['person Ingrid Hale', 'person Casper Berg'])
  expect(mended('_Ingrid Hale_ and =Harbour Board= run it.')).toEqual(['person Ingrid Hale', 'organization Harbour Board'])
  expect(mended('_Ingrid Hale_, =Casper Berg= run it.')).toEqual(['person Ingrid Hale', 'organization Casper Berg'])
  expect(mended('=Casper Berg= run it.')).toEqual(['organization Casper Berg'])
})
