import { describe, expect, test } from 'vitest'
import { analyze } from '../../../src/analysis.js'
import { readStory } from '../../../src/entities/tagging/story.js'
import { readDocument } from '../../../src/reading/index.js'

/** The joined runs of a story, as its words. */
function joined(text: string): readonly string[] {
  const { tokens, joinedFirst, joinedEnd } = readStory(analyze(readDocument('-', text)))
  return tokens.words.flatMap((_, i) => (joinedFirst[i] === i ? [tokens.words.slice(i, joinedEnd[i]).map((word) => word.text).join(' ')] : []))
}

describe('names that small words join', () => {
  test('are looked at as one', () => {
    expect(joined('She left the Bank of Amsel for the Ministry of Health and Welfare.')).toEqual(['Bank of Amsel for the Ministry of Health and Welfare'])
    expect(joined('It rained on the Port de la Croix on Monday.')).toEqual(['Port de la Croix on Monday'])
  })

  test('do not reach over other words and marks', () => expect(joined('In Amsel, it rained. Ann Lee saw Tom Hyll.')).toEqual([]))

  test('are none where a name stands alone', () => expect(joined('He left Amsel of his own free will.')).toEqual([]))
})

test('three small words join names, four do not, and none that ends a sentence or stands before a small one', () => {
  expect(joined('He left Amsel of the and Upper Quay.')).toEqual(['Amsel of the and Upper Quay'])
  expect(joined('He left Amsel of the and the Upper Quay.')).toEqual([])
  expect(joined('He saw Amsel in the. Upper Quay was wet.')).toEqual([])
  expect(joined('He saw Amsel of the quay, and Upper Quay.')).toEqual([])
  expect(joined('He left Amsel of')).toEqual([])
  expect(joined('Storm Ends What Began in the\n\nUpper Quay of Amsel on Monday, when it rained and rained.')).toEqual(['Upper Quay of Amsel on Monday'])
  expect(joined('He left Amsel The Quay.')).toEqual([])
  expect(joined('He left Amsel of The Quay.')).toEqual(['Amsel of The Quay'])
})

test('no name of more than 24 tokens is looked at as one', () => {
  const joinedOf = (length: number): readonly string[] => joined(`He left ${'Upper '.repeat(length - 2)}of Amsel.`)
  expect(joinedOf(24)).toEqual([`${'Upper '.repeat(22)}of Amsel`])
  expect(joinedOf(25)).toEqual([])
  expect(joined(`He left ${'Amsel of '.repeat(20)}Amsel.`)[0].split(' ').length).toBe(23)
})

test('two joined names of one sentence are two', () => {
  expect(joined('He saw: the Bank of Amsel met the Port of Lind and left.')).toEqual(['Bank of Amsel', 'Port of Lind'])
})
