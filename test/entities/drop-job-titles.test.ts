import { describe, expect, test } from 'vitest'
import { dropJobTitles } from '../../src/entities/drop-job-titles.js'
import { namesAfter } from './marked-mentions.js'

const left = (marked: string): readonly string[] => namesAfter(dropJobTitles, marked)

describe('what somebody is, taken for a name', () => {
  test.each([
    ['an office for something', '_Piet Smit_, =Alderman for Economic Affairs=, left.', ['person Piet Smit']],
    ['a lawmaker’s party and state', 'Senator _Piet Smit_, =Democrat of Ohio=, left.', ['person Piet Smit']],
    ['what somebody teaches', '_Piet Smit_, =Lecturer in Statistics=, left.', ['person Piet Smit']],
    ['who sits on a committee', '_Piet Smit_, the top =Republican on the Rivers Committee=, left.', ['person Piet Smit', 'organization Rivers Committee']],
    ['the half of an office', '*Assistant District* Attorney _Kelly Brand_ left.', ['person Kelly Brand']],
    ['one of a party', 'A *South Carolina* =Republican= said so.', ['place South Carolina']],
    ['one of a party and a state', 'Then another =New Hampshire Republican= added this.', ['place New Hampshire']],
  ])('is none: %s', (_, marked, names) => expect(left(marked)).toEqual(names))

  test.each([
    ['ends a body, before a rank', '=Tarn Election Commission Chairperson Justice= _Ann Lee_ left.', ['organization Tarn Election Commission', 'person Ann Lee']],
    ['ends a body', '=Bureau of Customs Commissioner Ret.= Gen. _Bo Sison_ left.', ['organization Bureau of Customs', 'person Bo Sison']],
    ['ends a body right before a name', '=Harbour Board Chairman= Bo Sison left.', ['organization Harbour Board']],
  ])('leaves the body: an office that %s', (_, marked, names) => expect(left(marked)).toEqual(names))

  test.each([
    ['who speaks after an office and a note', 'Superintendent of Police (=ACB=) =Mina Rao= told them.', ['organization ACB', 'person Mina Rao']],
    ['a lawmaker', 'Then *Rep. Bo Sand* left.', ['person Bo Sand']],
    ['a duke', 'The =Duke of Lindisfarne= left.', ['person Duke of Lindisfarne']],
  ])('is a person: %s', (_, marked, names) => expect(left(marked)).toEqual(names))

  test.each([
    ['friends of something', 'The =Friends of the Harbour= met.', ['organization Friends of the Harbour']],
    ['a party that speaks', 'The =Republican Party= said so.', ['organization Republican Party']],
    ['a party of one word', 'Then =Labour= said so.', ['organization Labour']],
    ['a body that a clause follows', 'The =Harbour Commissioner= said so.', ['organization Harbour Commissioner']],
    ['a place in brackets’ wake', 'He left (in haste) =Amsel Union= then.', ['organization Amsel Union']],
  ])('but not %s', (_, marked, names) => expect(left(marked)).toEqual(names))
})
