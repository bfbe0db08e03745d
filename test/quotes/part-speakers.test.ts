import { describe, expect, it } from 'vitest'
import { partSpeakers } from '../../src/quotes/part-speakers.js'
import { readStory } from '../story.js'

/** The words of each quote that a quote of several stretches falls into. */
function parted(marked: string): readonly (readonly string[])[] {
  const { story: { text }, analysis, quotes: [quote] } = readStory(marked)
  return partSpeakers(analysis, quote).map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)))
}

const OPENING = '[direct1 “The plan is bad for us,”] <1 said> {1 Ann Lee}. '

describe('what another leads up to is a quote of its own', () => {
  it.each([
    ['a name and a colon', 'Tom Hill: '],
    ['a clause and a colon', 'Tom Hill was blunter: '],
    ['what somebody is', 'A neighbour was blunter: '],
    ['what somebody is to the speaker', 'Her husband: '],
    ['the name after a phrase in front', 'On his blog, Tom Hill had this: '],
    ['nobody by name', 'Another was blunter: '],
    ['a body', 'The ministry was blunter: '],
    ['a bearer of the same surname', 'Tom Lee was blunter: '],
    ['a sentence of its own', 'Tom Hill went further. '],
  ])('%s', (_, lead) => {
    expect(parted(`${OPENING}${lead}[direct1 “He is a liar and a thief.”]`)).toEqual([['The plan is bad for us,'], ['He is a liar and a thief.']])
  })

  it('also after a semicolon', () => {
    expect(parted('[direct1 “The plan is bad for us,”] <1 said> {1 Ann Lee}; Tom Hill was blunter: [direct1 “He is a liar.”]')).toHaveLength(2)
  })

  it('also where the clause after the semicolon was taken for the source’s', () => {
    const { story: { text }, analysis, quotes } = readStory('[direct1 “The plan is bad for us,”] <1 said> {1 Ann Lee; Tom Hill was blunter}: [direct1 “He is a liar.”]')
    expect(partSpeakers(analysis, quotes[0]).map(({ source }) => source && text.slice(source.start, source.end))).toEqual(['Ann Lee', null])
  })

  it('with what follows, until the first speaker is back', () => {
    expect(parted(`${OPENING}Tom Hill was blunter: [direct1 “He is a liar.”] [direct1 “And a thief.”] Lee was clear: [direct1 “I am not.”]`))
      .toEqual([['The plan is bad for us,'], ['He is a liar.', 'And a thief.'], ['I am not.']])
  })
})

describe('the speaker goes on', () => {
  it.each([
    ['at once', ''],
    ['after a word', 'Then: '],
    ['on another matter', 'And on the port: '],
    ['as a pronoun', 'She went on: '],
    ['by a shorter name', 'Lee was clear: '],
    ['after a sentence of hers', 'Lee was clear. '],
    ['after a pause', 'She paused. '],
    ['over the noise of others', 'The crowd cheered. '],
    ['after what befell', 'Rain fell. '],
    ['after a thing', 'The result was plain: '],
  ])('%s', (_, lead) => {
    expect(parted(`${OPENING}${lead}[direct1 “He is a liar and a thief.”]`)).toEqual([['The plan is bad for us,', 'He is a liar and a thief.']])
  })

  it('before the credit', () => {
    expect(parted('[direct1 “The plan is bad.”] Tom Hill was there: [direct1 “It is,”] {1 Ann Lee} <1 said>.')).toEqual([['The plan is bad.', 'It is,']])
  })

  it('in words that no marks part off', () => {
    expect(parted(`${OPENING}Tom Hill went further: [direct1 he is a liar].`)).toEqual([['The plan is bad for us,', 'he is a liar']])
  })
})
