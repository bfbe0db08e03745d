import { describe, expect, test } from 'vitest'
import { analyze, tokensWithin } from '../../src/analysis.js'
import { markDatelines } from '../../src/entities/mark-datelines.js'
import { markName } from '../../src/entities/mark-name.js'
import { readMentions } from '../../src/entities/read-mentions.js'
import { readDocument } from '../../src/reading/index.js'
import { parseStory } from '../story.js'

/** What becomes of the names that the tagger found in a marked story. */
function namesIn(marked: string): readonly string[] {
  const story = parseStory(marked)
  const analysis = analyze(readDocument('-', story.text))
  const labels = new Uint8Array(analysis.tokens.count)
  for (const mention of story.mentions) markName(labels, tokensWithin(analysis.tokens, mention), mention.type)
  markDatelines(analysis, labels)
  return readMentions(analysis, labels).map(({ type, span }) => `${type} ${story.text.slice(span.start, span.end)}`)
}

describe('a dateline holds places', () => {
  test.each([
    ['whatever they were taken for', '_NAIROBI_, =Kenya= – It rained.', ['NAIROBI', 'Kenya']],
    ['found or not', 'NAIROBI, *Kenya* – It rained.', ['NAIROBI', 'Kenya']],
    ['of several words', 'NEW *YORK* – It rained.', ['NEW YORK']],
    ['with hyphens within', '*PORT*-AU-PRINCE, Haiti – It rained.', ['PORT-AU-PRINCE', 'Haiti']],
    ['that a hyphen ends', '*NAIROBI* - It rained.', ['NAIROBI']],
    ['that a hyphen ends, glued to what follows', '*NAIROBI* -It rained.', ['NAIROBI']],
    ['that a hyphen ends, glued to the place', '*NAIROBI*- It rained.', ['NAIROBI']],
    ['that two hyphens end', '*NAIROBI* -- It rained.', ['NAIROBI']],
    ['that a long dash ends', '*NAIROBI* — It rained.', ['NAIROBI']],
    ['that a colon ends', '*NAIROBI*: It rained.', ['NAIROBI']],
    ['and their agency, which is none', '*LUSAKA* (=Reuters=) – It rained.', ['LUSAKA']],
    ['and an agency of two words', '*LUSAKA* (=Harbour Wire=) – It rained.', ['LUSAKA']],
    ['and an agency between strokes', '*LUSAKA* /=PANA=/ – It rained.', ['LUSAKA']],
    ['two with a stroke between them', '*LUSAKA*/*NDOLA* – It rained.', ['LUSAKA', 'NDOLA']],
    ['two with “&”', '*Oyam* & Gulu, Uganda (AP) – It rained.', ['Oyam', 'Gulu', 'Uganda']],
    ['a day after its month', '*LUSAKA*, March 3 – It rained.', ['LUSAKA']],
    ['a day before its month', '*LUSAKA*, 3 March – It rained.', ['LUSAKA']],
    ['a month for short', '*LUSAKA*, Aug. 2 – It rained.', ['LUSAKA']],
    ['a day and a year', '*LUSAKA*, March 3, 2019 – It rained.', ['LUSAKA']],
    ['a town that is called like a month', '*MARCH*, England – It rained.', ['MARCH', 'England']],
    ['a date, and nothing else in its paragraph', '*LONDON* 2019-08-30\n\nIt rained on Monday.', ['LONDON']],
    ['a month without a day, which is none', '*LONDON*, Aug. 30\n\nIt rained on Monday.', ['LONDON']],
  ])('%s: %s', (_, marked, places) => expect(namesIn(marked)).toEqual(places.map((place) => `place ${place}`)))

  test('and what follows is as it was found', () => {
    expect(namesIn('*LUSAKA* – _Lind_ left *Oslo*, said =Arbel Lines=.')).toEqual(['place LUSAKA', 'person Lind', 'place Oslo', 'organization Arbel Lines'])
    expect(namesIn('It rained.\n\n*LUSAKA* – _Lind_ left.\n\n_Reed_ stayed.')).toEqual(['place LUSAKA', 'person Lind', 'person Reed'])
  })
})

describe('what opens like a dateline is none', () => {
  test.each([
    ['without a name', 'WEATHER – It rained in *Oslo*.', ['place Oslo']],
    ['in a line of capitals alone', '*SOCCER* – =LEEDS= BEAT =YORK=', ['place SOCCER', 'organization LEEDS', 'organization YORK']],
    ['with a hyphen within a word', '=NATO=-led troops left *Oslo*.', ['organization NATO', 'place Oslo']],
    ['with a title before a name', 'GOV. _LEE_: We left *Oslo*.', ['person LEE', 'place Oslo']],
    ['in small letters', '_Lee_ – who won – left.', ['person Lee']],
  ])('%s: %s', (_, marked, names) => expect(namesIn(marked)).toEqual(names))
})
