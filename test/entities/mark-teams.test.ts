import { describe, expect, test } from 'vitest'
import { analyze, tokensWithin } from '../../src/analysis.js'
import { markName } from '../../src/entities/mark-name.js'
import { markTeams } from '../../src/entities/mark-teams.js'
import { readMentions } from '../../src/entities/read-mentions.js'
import { readDocument } from '../../src/reading/index.js'
import { parseStory } from '../story.js'

/** What becomes of the names that the tagger found in a marked story. */
function teamsIn(marked: string): readonly string[] {
  const story = parseStory(marked)
  const analysis = analyze(readDocument('-', story.text))
  const labels = new Uint8Array(analysis.tokens.count)
  for (const mention of story.mentions) markName(labels, tokensWithin(analysis.tokens, mention), mention.type)
  markTeams(analysis, labels)
  return readMentions(analysis, labels).map(({ type, span }) => `${type} ${story.text.slice(span.start, span.end)}`)
}

const LEEDS_AND_YORK = ['organization Leeds', 'organization York']

describe('a city in a line of results is a team', () => {
  test.each([
    ['with figures', '*Leeds* 2 *York* 1'],
    ['with a score', '*Leeds* 2-1 *York*'],
    ['with a score and a dash', '*Leeds* 2–1 *York*'],
    ['whatever the tagger made of them', '_Leeds_ 2 York 1'],
    ['with “beat”', '*Leeds* beat *York* 2-1'],
    ['with a score between blanks', '_Leeds_ 2 - 1 York'],
    ['with a score and a dash between blanks', '_Leeds_ 2 – 1 York'],
    ['with a figure after each', 'Leeds 2 York 1'],
    ['with one figure', '*Leeds* lost to *York* in 9'],
    ['with innings', '*Leeds* lost to *York* 2 in top of 9'],
  ])('%s', (_, line) => {
    expect(teamsIn(`The round on Sunday:\n\n${line}`)).toEqual(LEEDS_AND_YORK)
  })

  test.each([
    ['with figures', 'Upper Leeds 2 New York 1'],
    ['with a score', '*Upper Leeds* 2-1 *New York*'],
    ['with “beat”', '*Upper Leeds* beat *New York* 2-1'],
  ])('that has two words, %s', (_, line) => {
    expect(teamsIn(`The round on Sunday:\n\n${line}`)).toEqual(['organization Upper Leeds', 'organization New York'])
  })

  test.each([
    ['', '*Leeds* at *York*', ['organization Leeds', 'place York']],
    ['of two words', '*Upper Leeds* at *New York*', ['organization Upper Leeds', 'place New York']],
    ['of a country', '*Kenya* at *Leeds*', ['place Kenya', 'place Leeds']],
    ['in capitals, alone', '=LEEDS AT YORK=', ['organization LEEDS AT YORK']],
    ['in capitals, among others', '=LEEDS AT YORK=\n\nOSLO AT UPPER ARDEN', ['organization LEEDS', 'place YORK', 'organization OSLO', 'place UPPER ARDEN']],
    ['of one who travels', '_Lind_ at *York*', ['person Lind', 'place York']],
    ['of nine words', '*Upper Upper Upper Upper Leeds* at *Upper New York*', ['organization Upper Upper Upper Upper Leeds', 'place Upper New York']],
    ['of more, which is none', '*Upper Upper Upper Upper Upper Leeds* at *Upper New York*', ['place Upper Upper Upper Upper Upper Leeds', 'place Upper New York']],
    ['with more after it', '*Leeds* at *York* again', ['place Leeds', 'place York']],
  ])('that travels, and where to it is a place: a fixture %s', (_, line, names) => {
    expect(teamsIn(`The round on Sunday:\n\n${line}`)).toEqual(names)
  })

  test('far down in a story, too', () => {
    const story = 'The round on Sunday was played in rain, and nobody who came to see it went home before it had ended, which was late at night.'
    expect(teamsIn(`${story}\n\n_Leeds_ 2 - 1 York`)).toEqual(LEEDS_AND_YORK)
    expect(teamsIn(`${story}\n\n*Leeds* beat *York* 2-1`)).toEqual(LEEDS_AND_YORK)
  })

  test('at the end of a line as long as any', () => {
    expect(teamsIn(`The round on Sunday:\n\n*Leeds* beat *York* 2 ${'and '.repeat(20)}`)).toEqual(LEEDS_AND_YORK)
    expect(teamsIn(`The round on Sunday:\n\n*Leeds* beat *York* 2 ${'and '.repeat(21)}`)).toEqual(['place Leeds', 'place York'])
    const longName = `${'Upper '.repeat(21)}Leeds`
    expect(teamsIn(`The round on Sunday:\n\n${longName} 2 York`)).toEqual([`organization ${longName}`, 'organization York'])
    expect(teamsIn(`The round on Sunday:\n\nUpper ${longName} 2 York`)).toEqual([])
  })

  test('of a league table', () => {
    expect(teamsIn('The league after Sunday:\n\n*Leeds* 60 43 17 12')).toEqual(['organization Leeds'])
    expect(teamsIn('The league after Sunday:\n\n*Leeds* 60 43 17')).toEqual(['place Leeds'])
  })

  test('of several lines of a table, whatever the tagger made of them, but a person or a country is none', () => {
    expect(teamsIn('The table:\n\nVelmora 22 14 5 3 40 21 47\n\nQueen’s Arden 22 14 5 3 40 21 46')).toEqual(['organization Velmora', 'organization Queen’s Arden'])
    expect(teamsIn('The table:\n\nVelmora 64 2 43 .596 5 1/2\n\n_Jo Hale_ 22 14 5 3 40 21 46\n\nKenya 22 14 5 3 40 21 46')).toEqual(['organization Velmora', 'person Jo Hale'])
    expect(teamsIn('The figures:\n\nVelmora 22 14 5 3 40 21 47')).toEqual([])
    expect(teamsIn('The bowling:\n\nVelmora 22 14 5 3\n\nArden 22 14 5 3')).toEqual([])
  })

  test('with small words in its name', () => {
    expect(teamsIn('The round on Sunday:\n\nBank of Arden 2 Velmora (B) 1')).toEqual(['organization Bank of Arden', 'organization Velmora (B)'])
  })

  test('and in the rest of its story, but not after “in”', () => {
    expect(teamsIn('*Leeds* 2 *York* 1\n\nSmiles for *Leeds* on Sunday, tears in *York* and in *Oslo*.')).toEqual([...LEEDS_AND_YORK, 'organization Leeds', 'place York', 'place Oslo'])
  })

  test('and wherever the story opens or a line ends with it, unless a person has its name', () => {
    expect(teamsIn('*York* smiled.\n\n*Leeds* beat *York* 2-1\n\nSaid _York_ of *York*, *Upper York* and *Leeds*')).toEqual([
      'organization York', ...LEEDS_AND_YORK, 'person York', 'organization York', 'place Upper York', 'organization Leeds',
    ])
  })

  test('but not in its dateline', () => {
    expect(teamsIn('*Leeds* 2 *York* 1\n\n*LEEDS*, *England* – The round went on.')).toEqual([...LEEDS_AND_YORK, 'place LEEDS', 'place England'])
    expect(teamsIn('*LEEDS*, *England* – The round went on.\n\n*Leeds* 2 *York* 1')).toEqual(['place LEEDS', 'place England', ...LEEDS_AND_YORK])
  })
})

describe('a line is none of results', () => {
  test.each([
    ['with other words', '*Leeds* and *York* were flooded 2 times', ['place Leeds', 'place York']],
    ['without figures', '*Leeds* and *York*', ['place Leeds', 'place York']],
    ['with a name alone', '*Leeds* 2', ['place Leeds']],
    ['with a figure first', '2 *Leeds* 1 *York*', ['place Leeds', 'place York']],
    ['with three names', '*Leeds*, *York* 2, *Oslo* 1', ['place Leeds', 'place York', 'place Oslo']],
    ['with two names and a row of figures', '*Leeds* and *York* 1 2 3 4', ['place Leeds', 'place York']],
    ['with a small word before its score', '_Leeds_ and 2 York', ['person Leeds']],
    ['with a small word after its score', '_Leeds_ 2 and York', ['person Leeds']],
    ['with another mark in its score', '_Leeds_ 2 / 1 York', ['person Leeds']],
    ['with more after its score', '_Leeds_ 2 York 1 3', ['person Leeds']],
    ['with “at” after both names', '*Leeds* and *York* at', ['place Leeds', 'place York']],
    ['with “at” before both names', 'at *Leeds* and *York*', ['place Leeds', 'place York']],
    ['with “at” twice', '*Leeds* at at *York*', ['place Leeds', 'place York']],
    ['with “-at-”', '*Leeds*-at-*York*', ['place Leeds', 'place York']],
    ['that is long', `*Leeds* 2 *York* 1 ${'and 2 '.repeat(12)}`, ['place Leeds', 'place York']],
  ])('%s', (_, line, names) => {
    expect(teamsIn(`The round on Sunday:\n\n${line}`)).toEqual(names)
  })
})

test('a country keeps its name, and a person is no team', () => {
  expect(teamsIn('The round on Sunday:\n\n*Kenya* 2 *Ghana* 1')).toEqual(['place Kenya', 'place Ghana'])
  expect(teamsIn('The round on Sunday:\n\n*Sri Lanka* 2 *South Korea* 1')).toEqual(['place Sri Lanka', 'place South Korea'])
  expect(teamsIn('=Kenya= beat *Sri Lanka* 2-1\n\nSmiles for *Kenya* and *Sri Lanka*.')).toEqual(['organization Kenya', 'place Sri Lanka', 'place Kenya', 'place Sri Lanka'])
  expect(teamsIn('The round on Sunday:\n\n_Lind_ beat _Reed_ 6-2')).toEqual(['person Lind', 'person Reed'])
})
