import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.js'

/** The first quote of a story under this headline, as who said it and what; null where the headline has none. */
function quoted(headline: string): string | null {
  const [quote] = extract(`${headline}\n\nThe council met on Monday. It was a long evening.`).quotes
  return quote ? `${quote.speaker?.name ?? '?'}: ${quote.text}` : null
}

describe('who stands behind the colon of a headline says what stands before it', () => {
  test.each([
    ['“Not fair”: residents on new parking fees', 'residents: Not fair'],
    ['“No mercy”: Kuresa', 'Kuresa: No mercy'],
    ['‘We lost our heads’: Smith after Rovers defeat', 'Smith: We lost our heads'],
    ['‘Enough is enough’ – mayor', 'mayor: Enough is enough'],
    ['“Humans are the problem” | Ranger on the bear in town', 'Ranger: Humans are the problem'],
    ['“We Lost Our Heads”: Smith', 'Smith: We Lost Our Heads'],
  ])('%s', (headline, told) => expect(quoted(headline)).toBe(told))

  test.each([
    ['“Frozen Harbour”: Ann Lee', 'the title of a work'],
    ['“Enough is enough”: a review', 'no somebody'],
    ['“Enough”: Smith', 'one word'],
    ['The “enough is enough”: Smith', 'words before it'],
    ['“Enough is enough”', 'nobody'],
  ])('%s has %s', (headline) => expect(quoted(headline)).toBeNull())

  test('but not in a sentence of the story', () => {
    expect(extract('The council met.\n\n“Not fair” – residents had it on their banners all along the road from the port to the hall, and on their cars.').quotes.map(({ rule }) => rule)).not.toContain('headline-colon-speaker/nameless')
  })
})
