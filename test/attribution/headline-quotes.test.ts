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
