import { expect, it } from 'vitest'
import { noSpeaker } from '../../../src/checks/rules/no-speaker.js'
import { foundBy } from './found.js'

it('asks who said words that nobody is credited with', () => {
  expect(foundBy(noSpeaker, '[direct “We will never go back there.”] The gates were shut.')).toEqual(['We will never go back there.'])
})

it.each([
  ['a quote with a speaker', '[direct “We will never go back there,”] {_Ann Lee_} <said>.'],
  ['a word or two in marks', 'They shouted [direct “Shame on you!”] until nightfall.'],
  ['words in the headline', '[direct “We will never go back there”]\n\nThe gates of the harbour were shut on Monday, and nobody came out.'],
])('lets pass %s', (_, story) => {
  expect(foundBy(noSpeaker, story)).toEqual([])
})
