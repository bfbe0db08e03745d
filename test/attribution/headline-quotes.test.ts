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

const headlined = (quote: string, told: string): string | null => namesOf(`# {*Namibia*} <warns> protesters: [direct1 “${quote}”]\n\n${told}`)[0]

test.each([
  ['in eight letters', 'No mercy', '{2 _Mara Lind_} <2 said> she would show [mixed2 “no mercy”].', 'Mara Lind'],
  ['cut off with dots', '… no mercy', '{2 _Mara Lind_} <2 said>, [direct2 “No mercy for anyone.”]', 'Mara Lind'],
  ['without the story’s comma', 'Shoot to frighten', '{2 _Mara Lind_} <2 said>, [direct2 “Shoot, to frighten them.”]', 'Mara Lind'],
  ['in one, where the story parts it', 'Shoot to frighten', '[direct2 “Shoot”] – {2 _Mara Lind_} <2 said> – [direct2 “to frighten them.”]', 'Mara Lind'],
  ['after a thing does', 'Shoot to frighten', '{2 The =Harbour Board=} <2 said>, [direct2 “Shoot to frighten.”]\n\n{3 _Mara Lind_} <3 said>, [direct3 “Shoot to frighten.”]', 'Mara Lind'],
  ['below a heading with the same words', 'Shoot to frighten', '{2 _Tom Reed_} <2 said>, [direct2 “It is late.”]\n\n[direct3 “Shoot to frighten”]\n\n{4 _Mara Lind_} <4 said>, [direct4 “Shoot to frighten.”]', 'Mara Lind'],
  ['in so few letters that it may be anybody’s', 'Enough', '{2 _Mara Lind_} <2 said>, [direct2 “Enough.”]', 'Namibia'],
  ['that only things say again', 'Shoot to frighten', '{2 The =Harbour Board=} <2 said>, [direct2 “Shoot to frighten.”]', 'Namibia'],
])('a headline’s quote %s', (_, quote, told, name) => {
  expect(headlined(quote, told)).toBe(name)
})

test('a headline that names a person is believed', () => {
  expect(namesOf(`# ${STORY.replace('*Namibia*', '_Rosa Hale_')}`)).toEqual(['Rosa Hale', 'Mara Lind'])
})

const SPOKE = '{1 _Tom Reed_} <1 said> [direct1 “It was late.”]\n\n'

/** Eleven quotes of another. */
const OTHERS = Array.from({ length: 11 }, (_, i) => `[direct${i + 10} “It was late,”] {${i + 10} _Olu Hale_} <${i + 10} said>.\n\n`).join('')

test.each([
  ['whoever says so below', '[direct2 “Thieves on our land”]\n\n{3 _Mara Lind_} <3 said>, [direct3 “They are thieves on our land.”]', 'Mara Lind'],
  ['whoever says nearly so below', '[direct2 “PILOTS OWE US DEBT”]\n\n{3 _Mara Lind_} <3 said>, [direct3 “The pilots owe us a debt.”]', 'Mara Lind'],
  ['whoever says most of it', '[direct2 “Thieves on our land”]\n\n{3 _Olu Hale_} <3 said>, [direct3 “On our land are none.”]\n\n{4 _Mara Lind_} <4 said>, [direct4 “They are thieves on our land.”]', 'Mara Lind'],
  ['the first’s who says as much of it', '[direct2 “Thieves on our land”]\n\n{3 _Mara Lind_} <3 said>, [direct3 “Our land has thieves.”]\n\n{4 _Olu Hale_} <4 said>, [direct4 “Thieves took our land.”]', 'Mara Lind'],
  ['whoever says most of it, where nobody is named for all of it', '[direct2 “Thieves on our land”]\n\n{3 The debate} <3 showed> [indirect3 thieves on our land].\n\n{4 _Mara Lind_} <4 said>, [direct4 “Thieves took our land.”]', 'Mara Lind'],
  ['whoever says so in the twelfth quote below', `[direct2 “Thieves on our land”]\n\n${OTHERS}{30 _Mara Lind_} <30 said>, [direct30 “They are thieves on our land.”]`, 'Mara Lind'],
  ['sixteen words long at most', '[direct2 “They are all of them thieves who came by night to our land from the north”]\n\n{3 _Mara Lind_} <3 said>, [direct3 “They are all of them thieves who came by night to our land from the north.”]', 'Mara Lind'],
  ['nobody’s where it is said so only in the thirteenth', `[direct2 “Thieves on our land”]\n\n${OTHERS}[direct28 “It was late,”] {28 _Olu Hale_} <28 said>.\n\n{30 _Mara Lind_} <30 said>, [direct30 “They are thieves on our land.”]`, null],
  ['nobody’s where only one of its words is said', '[direct2 “Thieves on our land”]\n\n{3 _Mara Lind_} <3 said>, [direct3 “They came by land.”]', null],
  ['nobody’s where three of its five words are said', '[direct2 “Thieves on our poor land”]\n\n{3 _Mara Lind_} <3 said>, [direct3 “Thieves on land.”]', null],
  ['nobody’s where only another heading says so', '[direct2 “Thieves on our land”]\n\n[direct3 “Thieves on our land”]\n\n{4 _Mara Lind_} <4 said>, [direct4 “They came by night.”]', null],
  ['nobody’s where nobody says so', '[direct2 “Thieves on our land”]\n\n{3 _Mara Lind_} <3 said>, [direct3 “They came by night.”]', null],
  ['none where it ends like a speech', '[direct2 “They are thieves.”]\n\n{3 _Mara Lind_} <3 said>, [direct3 “They are thieves.”]', 'Tom Reed'],
  ['none where it holds the end of a sentence', '[direct2 “They came. They went”]\n\n{3 _Mara Lind_} <3 said>, [direct3 “They came. They went.”]', 'Tom Reed'],
  ['none where it breaks off', '[direct2 “They are thieves –”]\n\n{3 _Mara Lind_} <3 said>, [direct3 “They are thieves.”]', 'Tom Reed'],
  ['none where other words stand beside it', 'And then: [direct2 “They are thieves”]\n\n{3 _Mara Lind_} <3 said>, [direct3 “They are thieves.”]', 'Tom Reed'],
  ['none where it is long', '[direct2 “They are all of them thieves who came by night to our land from the other side of the river”]\n\n{3 _Mara Lind_} <3 said>, [direct3 “No.”]', 'Tom Reed'],
  ['none in two parts', '[direct2 “They came,”] she said, [direct2 “by night”]\n\n{3 _Mara Lind_} <3 said>, [direct3 “No.”]', 'Tom Reed'],
  ['none at the end', '[direct2 “Thieves on our land”]', 'Tom Reed'],
])('a heading within a story is %s', (_, marked, name) => {
  expect(namesOf(SPOKE + marked)[1]).toBe(name)
})

test('a heading’s words that were said only above it are nobody’s, and the reader learns why', () => {
  const marked = '{1 _Tom Reed_} <1 said> [direct1 “There are thieves on our land.”]\n\n[direct2 “Thieves on our land”]\n\n{3 _Mara Lind_} <3 said>, [direct3 “They came by night.”]'
  expect(namesOf(marked)).toEqual(['Tom Reed', null, 'Mara Lind'])
  expect(attributionOf(marked).problems.map(({ message }) => message)).toEqual(['nobody can be named for this quote: it is a heading, and nobody says so below it'])
})

test('two quotes on one line are no heading, though it begins and ends in marks', () => {
  expect(namesOf(`${SPOKE}[direct2 “Thieves by night”] or [direct3 “thieves by day”]\n\n{4 _Mara Lind_} <4 said>, [direct4 “They are thieves by night and by day.”]`)).toEqual(['Tom Reed', 'Tom Reed', 'Tom Reed', 'Mara Lind'])
})

test('a headline’s quote that nobody is named for is whose the story says it is', () => {
  expect(namesOf('# [direct1 “Shoot to frighten”], {1 the debate} <1 showed>\n\n{2 _Mara Lind_} <2 said>, [direct2 “Shoot to frighten.”]')).toEqual(['Mara Lind', 'Mara Lind'])
})
