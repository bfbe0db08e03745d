import { describe, expect, test } from 'vitest'
import { analyze, tokensWithin } from '../../src/analysis.js'
import { chooseBearer, describeBearer, mayMean, type Bearer } from '../../src/entities/namesakes.js'
import { makeMention } from '../../src/entities/read-mentions.js'
import { readDocument } from '../../src/reading/index.js'
import { parseStory } from '../story.js'

function read(marked: string) {
  const story = parseStory(marked)
  const analysis = analyze(readDocument('-', story.text))
  return { tokens: analysis.tokens, mentions: story.mentions.map((mention) => makeMention(analysis, tokensWithin(analysis.tokens, mention), 'person')!) }
}

/** About 400 words of a story that name nobody. */
const LONG = 'It rained. '.repeat(133)
const bearer = (known: Partial<Bearer>): Bearer => ({ gender: null, byName: null, isMixed: false, titles: new Set<string>(), kin: false, places: [0], ...known })

/** Which of the bearers the one name of a marked sentence means, after a long story. */
function chosen(sentence: string, ...bearers: readonly Partial<Bearer>[]): number {
  const { tokens, mentions: [mention] } = read(`${LONG}${sentence}`)
  return chooseBearer(tokens, mention, bearers.map(bearer))
}

/** Tokens from the beginning of the story to the name in "Then _Lind_ came." */
const HERE = 400

describe('a surname of two people means', () => {
  test.each([
    ['the man after Mr.', 'Then Mr. _Lind_ came.', [{ gender: 'she', places: [10, 20, 30, HERE - 1] }, { gender: 'he' }], 1],
    ['not the woman after Mr.', 'Then Mr. _Lind_ came.', [{ gender: 'she', places: [10, 20, 30, HERE - 1] }, { kin: true }], 1],
    ['the man rather than whoever it may be', 'Then Mr. _Lind_ came.', [{ places: [10, 20, 30, 40] }, { gender: 'he' }], 1],
    ['rather one with a man’s given name', 'Then Mr. _Lind_ came.', [{ byName: 'she', places: [10, 20, 30, HERE - 1] }, { byName: 'he' }], 1],
    ['rather one whose given name tells nothing', 'Then Mr. _Lind_ came.', [{ byName: 'she', places: [10, 20, 30, HERE - 1] }, {}], 1],
    ['whoever is there, where all given names are women’s', 'Then Mr. _Lind_ came.', [{ byName: 'she' }, { byName: 'she', places: [HERE - 1] }], 1],
    ['none where neither is a man', 'Then Mr. _Lind_ came.', [{ gender: 'she' }, { gender: 'she', places: [10, 20, 30, 390] }], -1],
    ['the one of that title', 'Then Mayor _Lind_ came.', [{ titles: new Set(['senator']), places: [10, 20, 30, HERE - 1] }, { titles: new Set(['guard', 'mayor']) }], 1],
    ['any who was never called by a title, where there is none', 'Then _Lind_ came.', [{ titles: new Set(['mayor']) }, { places: [10, 20] }], 1],
    ['the one who is nobody’s wife', 'Then _Lind_ came.', [{ kin: true, places: [10, HERE - 1] }, { places: [10] }], 1],
    ['whom the story is about', 'Then _Lind_ came.', [{ places: [30] }, { places: [10, 20, 30] }], 1],
    ['whom it named last, of two whom it is about', 'Then _Lind_ came.', [{ places: [10, 20, 30, 40, 50, 60, 70, 80, 90] }, { places: [10, 20, 30, HERE - 10] }], 1],
    ['whom it just named, though it named the other thrice more', 'Then _Lind_ came.', [{ places: [10, 20, 30, 40] }, { places: [HERE - 10] }], 1],
    ['whom it named four times more, though it named the other not long ago', 'Then _Lind_ came.', [{ places: [10, 20, 30, 40] }, { places: [HERE - 80] }], 0],
    ['whom it has named at all', 'Then _Lind_ came.', [{ places: [HERE + 10, HERE + 20, HERE + 30] }, { places: [1, 2] }], 1],
    ['whom it named last before it, whoever comes soon after', 'Then _Lind_ came.', [{ places: [10, 20, HERE + 5] }, { places: [10, HERE - 60, HERE + 500] }], 1],
    ['whom the story is about, whether or not it tells that he is a man', 'Then _Lind_ came.', [{ gender: 'he', places: [10, 20, 30] }, { places: [10] }], 0],
    ['whom the story is about, whatever the given name goes with', 'Then _Lind_ came.', [{ byName: 'she', places: [10, 20, 30] }, { places: [10] }], 0],
    ['the first of two that are alike', 'Then _Lind_ came.', [{}, {}], 0],
  ] as const)('%s', (_, sentence, bearers, index) => expect(chosen(sentence, ...bearers)).toBe(index))
})

describe('what is known of a person', () => {
  const described = (marked: string): Bearer => {
    const { tokens, mentions } = read(marked)
    return describeBearer(tokens, mentions)
  }

  test('is gathered from all mentions', () => {
    expect(described('Then Mr. _Lind_ came. Mayor _Lind_ left; Senator _Lind_ and his dear brother _Lind_ slept.')).toEqual({ gender: 'he', byName: null, isMixed: false, titles: new Set(['mayor', 'senator']), kin: true, places: [2, 6, 10, 15] })
  })

  test('is also what the given name goes with, where the story tells nothing', () => {
    expect(described('Then _Mary Lind_ came.')).toMatchObject({ gender: null, byName: 'she' })
    expect(described('Then Mr. _Mary Lind_ came.')).toMatchObject({ gender: 'he', byName: null })
    expect(described('Then Mr. _Mary Lind_ came. Ms. _Mary Lind_ left.')).toMatchObject({ gender: null, isMixed: true, byName: null })
  })

  test('may be nothing, or two things', () => {
    expect(described('Then _Lind_ came.')).toMatchObject({ gender: null, byName: null, isMixed: false, kin: false })
    expect(described('Then Mr. _Lind_ came. Ms. _Lind_ left.')).toMatchObject({ gender: null, byName: null, isMixed: true, kin: false })
  })
})

test('a man is no woman, and who is neither may be both', () => {
  expect(mayMean('he', bearer({ gender: 'she' }))).toBe(false)
  expect([mayMean('he', bearer({ gender: 'he' })), mayMean(null, bearer({ gender: 'she' })), mayMean('she', bearer({}))]).toEqual([true, true, true])
})
