import { describe, expect, it } from 'vitest'
import { concentrationOf, medianOf } from '../../../src/checks/stats/measures.js'
import { isOfficial } from '../../../src/checks/stats/officials.js'
import type { Stats } from '../../../src/checks/stats/stats.js'
import { createTally } from '../../../src/checks/stats/tally.js'
import type { SpeakerKind } from '../../../src/extraction.js'
import { markedExtraction } from '../marked-extraction.js'

const HARBOUR = `[direct “We asked for respect,”] <said> {Ms. _Ann Lee_}.

[direct “And we got it,”] {she} <said> in *Port Elsby*.`
const BRIDGE = `[direct “The bridge will hold,”] <said> {Mayor _Max Berg_} of *Port Elsby*.

[direct “It will not,”] <said> {_Ann Lee_}. {1 A person familiar with the bridge} agreed.

[direct “We don’t know,”] <said> {residents}. The =Rindle Bridge Trust= laughed.

[direct “Nor do we,”] {the =Rindle Bridge Trust=} <said>.

[direct “No comment for now.”]`

function statsOf(stories: readonly (readonly [marked: string, date: string | null, roles?: Record<string, string>])[]): Stats {
  const tally = createTally()
  for (const [marked, date, roles] of stories) {
    const { text, extraction } = markedExtraction(marked, roles)
    tally.add(extraction, text, date)
  }
  return tally.stats()
}

const BOTH = statsOf([[HARBOUR, '2026-03-14'], [BRIDGE, '2026-02-01T10:00:00Z', { 'Max Berg': 'mayor of Port Elsby' }]])

describe('over two stories', () => {
  it('counts each source’s quotes, words and stories, most quoted first', () => {
    expect(BOTH.sources.map(({ name, quotes, words, stories }) => [name, quotes, words, stories])).toEqual([
      ['Ann Lee', 2, 7, 2], ['Max Berg', 1, 4, 1], ['Rindle Bridge Trust', 1, 3, 1],
    ])
  })

  it('counts kinds of sources', () => {
    expect(BOTH.kinds.map(({ kind, quotes }) => [kind, quotes])).toEqual([['named person', 3], ['organization', 1], ['anonymous', 0], ['unnamed', 2], ['nobody', 1]])
  })

  it('counts officials by their role', () => {
    expect(BOTH.officials).toEqual({ quotes: 1, words: 4, stories: 1 })
  })

  it('pairs the places that stories name with those whom they quote', () => {
    expect(BOTH.pairs.map(({ place, source, stories }) => [place, source, stories])).toEqual([
      ['Port Elsby', 'Ann Lee', 2], ['Port Elsby', 'Max Berg', 1], ['Port Elsby', 'Rindle Bridge Trust', 1],
    ])
  })

  it('counts months in the order of time', () => {
    expect(BOTH.months.map(({ month, quotes, sources }) => [month, quotes, sources])).toEqual([['2026-02', 5, 3], ['2026-03', 2, 1]])
  })

  it('counts quotes a story', () => {
    expect([BOTH.stories, BOTH.quotes, BOTH.quotesPerStory]).toEqual([2, 7, { mean: 3.5, median: 3.5, most: 5 }])
  })
})

describe('a body', () => {
  const quotedIn = (source: string, kind: SpeakerKind = 'organization'): readonly string[] => {
    const { text, extraction } = markedExtraction(`[direct “The road is shut,”] <said> {${source}} of *Port Elsby*. [direct “We know,”] <said> {_Ann Lee_}.`)
    const speakers = extraction.speakers.map((speaker) => (speaker.name === source ? { ...speaker, kind } : speaker))
    const tally = createTally()
    tally.add({ ...extraction, speakers }, text, '2026-03-14')
    const { sources, pairs, kinds, months: [{ sources: inMonth }] } = tally.stats()
    expect(pairs.map((pair) => pair.source)).toEqual(sources.map(({ name }) => name))
    expect([inMonth, kinds.find((counts) => counts.kind === 'organization')?.quotes]).toEqual([sources.length, kind === 'organization' ? 1 : 0])
    return sources.map(({ name }) => name).filter((name) => name !== 'Ann Lee')
  }

  it.each(['the finance ministry', 'the police', 'Police', 'the Egyptian government', 'Harbour police', 'a bank', 'the comptroller’s office'])('called by what it is, is no source of its own over stories: %s', (source) => {
    expect(quotedIn(source)).toEqual([])
  })

  it.each(['Namibia', 'the Navy', 'Bank of the North', 'Port & Rail', 'the Ministry of Finance', 'Radio 4'])('with a name is one, also where no organization of the story is so called: %s', (source) => {
    expect(quotedIn(source)).toEqual([source])
  })

  it('is not what only has a capital', () => {
    expect(quotedIn('Residents', 'group')).toEqual([])
  })
})

describe('he, she and they', () => {
  const pronounsOf = (marked: string): readonly (readonly [string, number])[] =>
    statsOf([[marked, null]]).pronouns.filter(({ people }) => people > 0).map(({ pronoun, people }) => [pronoun, people] as const)

  it.each([
    ['an honorific before the name in what is quoted from', '[direct “We won,”] <said> {Ms. _Ann Lee_}.', 'she'],
    ['an honorific elsewhere in the story', '[direct “We won,”] <said> {_Ann Lee_}. Mr. _Lee_ left.', 'he'],
    ['nothing at all, whatever the name', '[direct “We won,”] <said> {_Mary Lee_}.', 'unknown'],
    ['two that are at odds', '[direct “We won,”] <said> {Mr. _Ann Lee_}. Ms. _Lee_ left.', 'unknown'],
  ])('come from %s', (_, marked, pronoun) => {
    expect(pronounsOf(marked)).toEqual([[pronoun, 1]])
  })
})

it('dates that are no dates count for no month', () => {
  expect(statsOf([[HARBOUR, 'yesterday'], [HARBOUR, '2026-13-01'], [HARBOUR, null]]).months).toEqual([])
})

it('nothing at all gives zeros', () => {
  expect(statsOf([])).toMatchObject({ stories: 0, quotes: 0, quotesPerStory: { mean: 0, median: 0, most: 0 }, concentration: { top1: 0, half: 0, herfindahl: 0 } })
})

describe('measures', () => {
  it.each([[[], 0], [[3], 3], [[5, 1, 3], 3], [[1, 2, 3, 10], 2.5]])('the median of %j is %d', (numbers, median) => {
    expect(medianOf(numbers)).toBe(median)
  })

  it('concentration is 1 for a single source, and 1/n for n alike', () => {
    expect(concentrationOf([7])).toEqual({ top1: 1, top5: 1, top10: 1, half: 1, herfindahl: 1 })
    expect(concentrationOf([2, 2, 2, 2])).toEqual({ top1: 0.25, top5: 1, top10: 1, half: 2, herfindahl: 0.25 })
  })
})

it.each(['mayor of Port Elsby', 'the ministry', 'Republican senators', 'Sen.', 'police', 'a government spokesman'])('%s is official', (words) => {
  expect(isOfficial(words)).toBe(true)
})

it.each(['president of the rowing club', 'former senator', 'spokesman', 'baker', 'director', 'the union'])('%s is not', (words) => {
  expect(isOfficial(words)).toBe(false)
})
