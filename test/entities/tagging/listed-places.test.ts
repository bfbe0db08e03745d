import { describe, expect, test } from 'vitest'
import { analyze } from '../../../src/analysis.js'
import { readStory } from '../../../src/entities/tagging/story.js'
import { readDocument } from '../../../src/reading/index.js'

const FIRST = 32
const LAST = 64
const SIZE = 31

/** The listed places of a story, as its words, each with its size. */
function listed(text: string): readonly string[] {
  const { tokens, placeNames } = readStory(analyze(readDocument('-', text)))
  const found: string[] = []
  let open = -1
  placeNames.forEach((known, i) => {
    if (known & FIRST) open = i
    if (known & LAST) found.push(`${tokens.words.slice(open, i + 1).map((word) => word.text).join(' ')} ${[...placeNames.slice(open, i + 1)].map((size) => size & SIZE).join(' ')}`)
  })
  return found
}

describe('listed places of a story', () => {
  test.each([
    ['a state', 'He left Kenya on Monday.', ['Kenya 16']],
    ['towns of several words', 'He left Port Sudan for New York on Monday.', ['Port Sudan 10 10', 'New York 12 12']],
    ['small words within', 'He left Rio de Janeiro on Monday.', ['Rio de Janeiro 14 14 14']],
    ['a name with hyphens', 'He left Port-au-Prince on Monday.', ['Port - au - Prince 11 11 11 11 11']],
    ['no more than four words of a name', 'He left Santa Cruz de la Sierra on Monday.', ['Santa Cruz 12 12']],
    ['the longest name', 'He left Guinea Bissau on Monday.', ['Guinea Bissau 16 16']],
    ['each for itself', 'He left Oslo, Norway, on Monday.', ['Oslo 12', 'Norway 16']],
    ['side by side', 'He left Oslo Norway on Monday.', ['Oslo 12', 'Norway 16']],
    ['at the end of the story', 'He left Kenya', ['Kenya 16']],
    ['at its beginning', 'Kenya won.', ['Kenya 16']],
    ['none in small letters', 'He left kenya on Monday.', []],
    ['none over a mark', 'He left Port (Sudan) on Monday.', ['Sudan 16']],
    ['none after a hyphen that nothing stands before', 'He left – Kenya-Sudan on Monday.', ['Kenya 16', 'Sudan 16']],
    ['none that no list has', 'He left Amselquay on Monday.', []],
  ])('are %s', (_, text, places) => expect(listed(text)).toEqual(places))
})
