import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.js'
import { withoutKicker } from '../../src/quotes/kicker.js'
import { readStory } from '../story.js'

const speakers = (text: string): readonly (string | null)[] => extract(text).quotes.map(({ speaker }) => speaker?.name ?? null)

describe('a label that says what kind of piece it is', () => {
  test.each([
    ['Exclusive: “We sold the goats to pay the fees”'],
    ['INTERVIEW: “We sold the goats to pay the fees”'],
    ['Q&A: “We sold the goats to pay the fees”'],
    ['Fact check: “We sold the goats to pay the fees”'],
  ])('has said nothing: %s', (headline) => expect(speakers(`${headline}\n\nThe rains failed again. Prices fell.`)).toEqual([null]))

  test('leaves the words to whom the story has say them', () => {
    expect(speakers('Exclusive: “We sold the goats”\n\n“We sold the goats to pay the fees,” said Ann Lee of Tarn.')).toEqual(['Ann Lee', 'Ann Lee'])
  })

  test('leaves them to who is named after the verb', () => {
    expect(speakers('Watch: “They came with cameras,” says farmer\n\nThe rains failed again.')).toEqual(['farmer'])
  })

  test('is none where somebody is called so', () => {
    expect(speakers('Ann Watch: “They came with cameras”\n\nThe rains failed again.')).toEqual(['Ann Watch'])
  })

  test.each([
    ['whoever the verb is followed by', '{Watch}: [direct “They came with cameras,”] <says> old farmer', 'old farmer', 'says'],
    ['nobody where what follows the verb is nobody', '{Watch}: [direct “They came with cameras,”] <says> much', null, 'says'],
    ['nobody where it is all there is', '{Watch}<:> [direct “They came with cameras”]', null, null],
    ['what says so itself', '{Poll} <says>: [direct “They came with cameras”]', 'Poll', 'says'],
    ['somebody called so within a sentence', 'On the drought, {Read}<:> [direct “They came with cameras.”]', 'Read', ':'],
    ['somebody called so at the end', '[direct “They came with cameras,”] <says> {Read}', 'Read', 'says'],
    ['somebody called so in the last line', '[direct1 “They came with cameras,”] <says>\n\n{1 Read}', 'Read', 'says'],
    ['nobody where nobody says it', '[direct “They came with cameras,”] as they <say>', null, 'say'],
    ['who it was where no verb says so', '{Read}: [direct “They came with cameras”]', 'Read', null],
  ])('leaves a quote to %s', (_, marked, source, cue) => {
    const { story: { text }, analysis, quotes: [quote] } = readStory(marked)
    const told = withoutKicker(analysis, quote)
    expect([told.source, told.cue].map((span) => span && text.slice(span.start, span.end))).toEqual([source, cue])
  })
})
