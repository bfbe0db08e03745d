import { describe, expect, test } from 'vitest'
import { analyze, tokensWithin } from '../../src/analysis.js'
import { mendPeople } from '../../src/entities/mend-people.js'
import type { Mention } from '../../src/entities/mention.js'
import { makeMention } from '../../src/entities/read-mentions.js'
import { readDocument } from '../../src/reading/index.js'
import { parseStory } from '../story.js'

/** What is left of a marked story's names as the tagger might have found them: the words of each, with its type. */
function mended(marked: string): readonly string[] {
  const story = parseStory(marked)
  const analysis = analyze(readDocument('-', story.text))
  const found = story.mentions.flatMap((mention): readonly Mention[] => {
    const made = makeMention(analysis, tokensWithin(analysis.tokens, mention), mention.type)
    return made ? [made] : []
  })
  return mendPeople(analysis, found).map(({ type, span }) => `${type} ${story.text.slice(span.start, span.end)}`)
}

describe('a person cut short', () => {
  test('goes on with the particles and the surname', () => {
    expect(mended('Then _Pieter_ van der Zanden spoke.')).toEqual(['person Pieter van der Zanden'])
  })

  test('takes in the first name before it', () => {
    expect(mended('It was councillor Thomas _Trask_ who spoke.')).toEqual(['person Thomas Trask'])
    expect(mended('Then _Trask_ spoke.')).toEqual(['person Trask'])
  })
})

describe('a surname taken for a place', () => {
  test('is the person’s whom the story names in full', () => {
    expect(mended('_Martin Whitehorse_ came. “It holds,” said *Whitehorse*.')).toEqual(['person Martin Whitehorse', 'person Whitehorse'])
  })

  test('stays a place after “in”', () => {
    expect(mended('_Martin Whitehorse_ lives in *Whitehorse*.')).toEqual(['person Martin Whitehorse', 'place Whitehorse'])
  })
})
