import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.js'

const STORY = 'The council met on Monday. It was a long evening.'

/** The first quote of a story under this headline, as who said it and what; null where it has none. */
function quoted(headline: string, story: string = STORY): string | null {
  const [quote] = extract(`${headline}\n\n${story}`).quotes
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
    ['“We Lost Our Heads”: Smith After Rovers Defeat!', 'Smith: We Lost Our Heads'],
    ['“Enough is enough”: ex-mayor on fees', 'ex-mayor: Enough is enough'],
    ['“Enough is enough” - Ann Smith-Jones', 'Ann Smith-Jones: Enough is enough'],
    ['“Enough is enough”: residents; council waits', 'residents: Enough is enough'],
    ['“Enough is enough!”: residents', 'residents: Enough is enough!'],
    ['“Enough is enough”: Smith (after defeat)', 'Smith: Enough is enough'],
    ['“Enough is enough”: Lee/Berg on fees', 'Lee: Enough is enough'],
    ['“Enough is enough”: Smith - reports', 'Smith: Enough is enough'],
    ['“Enough is enough”: former Tarn harbour board chief Lee', 'Lee: Enough is enough'],
  ])('%s', (headline, told) => expect(quoted(headline)).toBe(told))

  test.each([
    ['“Frozen Harbour”: Ann Lee', 'the title of a work'],
    ['“Enough is enough”: a review', 'no somebody'],
    ['“Enough”: Smith', 'one word'],
    ['“Enough!”: Smith', 'one word'],
    ['“Please, Stop!”: Smith', 'the title of a work'],
    ['“Enough is enough”: angry Tarn Rovers fans lock out new owner', 'all that happened'],
    ['The “enough is enough”: Smith', 'words before it'],
    ['“Enough is enough”', 'nobody'],
  ])('%s has %s', (headline) => expect(quoted(headline)).toBeNull())

  test('or of a line within the story', () => expect(quoted(STORY, '“Not fair”: residents of the U.S.')).toBe('residents: Not fair'))

  test.each([
    ['in a sentence of the story', '“Not fair” – residents of Tarn wore it on caps.'],
    ['in a cry of the story', '“Not fair” – residents of Tarn!'],
  ])('but not %s', (_, line) => expect(quoted(STORY, line)).toBeNull())

  test('and not who opens the line below', () => expect(quoted('“Enough is enough” –', 'Lee met the council. It was a long evening.')).toBeNull())

  test('and nobody where it is all there is', () => expect(extract('“Enough is enough”').quotes).toEqual([]))
})
