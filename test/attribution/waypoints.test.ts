import { describe, expect, test } from 'vitest'
import { castOf } from '../../src/attribution/cast.js'
import { waypointsOf } from '../../src/attribution/waypoints.js'
import { narrationOf } from '../../src/attribution/narration.js'
import { readStory } from '../story.js'

/** Whom a story points at: names, pronouns by their gender, and people in brackets. */
function pointsOf(marked: string, withPeople = true): readonly string[] {
  const { story: { text }, analysis, quotes, entities } = readStory(marked)
  const { tokens } = analysis
  return waypointsOf(analysis, castOf(analysis, entities), narrationOf(analysis, quotes).spoken, withPeople).map(({ token, appearance, gender, people }) => {
    if (people) return `[${text.slice(tokens.starts[people.first], tokens.ends[people.end - 1])}]`
    return appearance?.figure.name ?? `${tokens.words[token].text}=${gender ?? ''}`
  })
}

describe('a story points at', () => {
  test.each([
    ['_Mara Lind_ met her crew', ['Mara Lind', 'her=she']],
    ['He met _Mara Lind_ and him', ['He=he', 'Mara Lind', 'him=he']],
    ['It met them', []],
    ['_Mara Lind_ <said> [direct “he and _Tom Reed_ and pilots left”]', ['Mara Lind', 'Tom Reed']],
    ['The young harbour pilots left', ['[The young harbour pilots]']],
    ['The two young harbour pilots left', ['[two young harbour pilots]']],
    ['Two of the pilots left', ['[the pilots]']],
    ['The pilots and fishermen left', ['[The pilots and fishermen]']],
    ['The pilots and crew left', ['[The pilots and crew]']],
    ['The pilots and boats left', ['[The pilots]']],
    ['The pilots or fishermen left', ['[The pilots]', '[fishermen]']],
    ['The pilots and Fishermen left', ['[The pilots]']],
    ['The pilots’ boats left', []],
    ['All left with pilots', ['[pilots]']],
    ['He echoed pilots', ['He=he', '[pilots]']],
    ['Echoing pilots, he left', ['[pilots]', 'he=he']],
    ['Boats had pilots', ['[pilots]']],
    ['He gave to pilots', ['He=he', '[pilots]']],
    ['Lind’s pilots left', ['[Lind’s pilots]']],
    ['The port’s pilots left', ['[pilots]']],
    ['Many vice-harbour pilots left', ['[Many vice-harbour pilots]']],
    ['The boats that pilots saved', ['[pilots]']],
    ['A very big old new wet cold grey harbour pilots left', ['[new wet cold grey harbour pilots]']],
    ['She saw them pilots', ['She=she', '[pilots]']],
  ])('%s', (marked, points) => {
    expect(pointsOf(`${marked}.`)).toEqual(points)
  })

  test('people with whom its text ends', () => {
    expect(pointsOf('He met pilots')).toEqual(['He=he', '[pilots]'])
  })

  test('people without a name only where some “they” is to be followed', () => {
    expect(pointsOf('He met pilots.', false)).toEqual(['He=he'])
  })
})
