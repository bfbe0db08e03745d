import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.js'

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
})
