import { expect, test } from 'vitest'
import { joinBodies } from '../../src/entities/join-bodies.js'
import { namesMarkedAfter } from './marked-mentions.js'

const joined = (marked: string): readonly string[] => namesMarkedAfter(joinBodies, marked)

test.each([
  ['not found', 'The =International Committee= of the Red Cross came.'],
  ['found by itself', 'The =International Committee= of the =Red Cross= came.'],
])('a body goes on with the body that everybody knows, %s', (_, marked) => expect(joined(marked)).toEqual(['organization International Committee of the Red Cross']))

test.each([
  ['another body', 'The =Executive Committee= of the =Amsel Union= came.', ['organization Executive Committee', 'organization Amsel Union']],
  ['a place', 'The =Foreign Ministry= of *Japan* came.', ['organization Foreign Ministry', 'place Japan']],
  ['a body of another kind', 'The =Amsel Hospital= of the Red Cross came.', ['organization Amsel Hospital']],
  ['the end of the story', 'It was the =International Committee= of', ['organization International Committee']],
])('but not with %s', (_, marked, names) => expect(joined(marked)).toEqual(names))

test('a body for two things is one', () => {
  expect(joined('The Ports and =Labour Relations Court= met.')).toEqual(['organization Ports and Labour Relations Court'])
})

test.each([
  ['a body that was found', 'The =Senate= and =Labour Court= met.', ['organization Senate', 'organization Labour Court']],
  ['what no article leads up to', 'Then Ports and =Labour Court= met.', ['organization Labour Court']],
  ['small words', 'The ports and =Labour Court= met.', ['organization Labour Court']],
  ['a body of one word', 'The Ports and =Court= met.', ['organization Court']],
  ['a body of another kind', 'The Ports and =Amsel Hospital= met.', ['organization Amsel Hospital']],
  ['what is said of both', 'The Ports or =Labour Court= met.', ['organization Labour Court']],
])('but not %s', (_, marked, names) => expect(joined(marked)).toEqual(names))

test.each([
  ['its country', 'Jurors in *U.S.* =District Court= met.', 'organization U.S. District Court'],
  ['its country and its number', 'The 9th *U.S.* =Circuit Court of Appeals= met.', 'organization 9th U.S. Circuit Court of Appeals'],
  ['its number', 'The Sixth =Circuit Court= met.', 'organization Sixth Circuit Court'],
])('a court is named with %s', (_, marked, name) => expect(joined(marked)).toEqual([name]))

test.each([
  ['a court of another kind', 'The *U.S.* =Marlow Court= met.', 'place U.S., organization Marlow Court'],
  ['a body that is none', 'The *U.S.* =District Council= met.', 'place U.S., organization District Council'],
  ['a number of none', 'The 9th =District Court= met.', 'organization District Court'],
])('but not %s', (_, marked, names) => expect(joined(marked).join(', ')).toBe(names))
