import { expect, test } from 'vitest'
import { attributionOf, namesOf } from './credits.js'

const STORY = '{*Namibia*} <warns> protesters: [direct1 “Shoot to frighten”]\n\n{President _Mara Lind_} <said> [mixed2 guards might “shoot to frighten” anyone who came near].'

test('a headline’s quote is whose the story says it is', () => {
  expect(namesOf(`# ${STORY}`)).toEqual(['Mara Lind', 'Mara Lind'])
  expect(attributionOf(`# ${STORY}`).quotes[0].quote.source).toBeNull()
})

test('a quote further down is not', () => {
  expect(namesOf(`One day passed.\n\n${STORY}`)).toEqual(['Namibia', 'Mara Lind'])
})

test('a headline that names a person is believed', () => {
  expect(namesOf(`# ${STORY.replace('*Namibia*', '_Rosa Hale_')}`)).toEqual(['Rosa Hale', 'Mara Lind'])
})

const SPOKE = '{1 _Tom Reed_} <1 said> [direct1 “It was late.”]\n\n'

test.each([
  ['whoever says so below', '[direct2 “Thieves on our land”]\n\n{3 _Mara Lind_} <3 said>, [direct3 “They are thieves on our land.”]', 'Mara Lind'],
  ['whoever says nearly so below', '[direct2 “PILOTS OWE US DEBT”]\n\n{3 _Mara Lind_} <3 said>, [direct3 “The pilots owe us a debt.”]', 'Mara Lind'],
  ['whoever says most of it', '[direct2 “Thieves on our land”]\n\n{3 _Olu Hale_} <3 said>, [direct3 “On our land are none.”]\n\n{4 _Mara Lind_} <4 said>, [direct4 “They are thieves on our land.”]', 'Mara Lind'],
  ['nobody’s where nobody says so', '[direct2 “Thieves on our land”]\n\n{3 _Mara Lind_} <3 said>, [direct3 “They came by night.”]', null],
  ['none where it ends like a speech', '[direct2 “They are thieves.”]\n\n{3 _Mara Lind_} <3 said>, [direct3 “They are thieves.”]', 'Tom Reed'],
  ['none where other words stand beside it', 'And then: [direct2 “They are thieves”]\n\n{3 _Mara Lind_} <3 said>, [direct3 “They are thieves.”]', 'Tom Reed'],
  ['none where it is long', '[direct2 “They are all of them thieves who came by night to our land from the other side of the river”]\n\n{3 _Mara Lind_} <3 said>, [direct3 “No.”]', 'Tom Reed'],
  ['none in two parts', '[direct2 “They came,”] she said, [direct2 “by night”]\n\n{3 _Mara Lind_} <3 said>, [direct3 “No.”]', 'Tom Reed'],
  ['none at the end', '[direct2 “Thieves on our land”]', 'Tom Reed'],
])('a heading within a story is %s', (_, marked, name) => {
  expect(namesOf(SPOKE + marked)[1]).toBe(name)
})
