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
