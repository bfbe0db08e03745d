import { describe, expect, it } from 'vitest'
import { inHeadlines } from '../../src/quotes/headline-clause.js'
import { readStory } from '../story.js'

const STORY = '\n\nOSLO, Norway (AP) — It was late on Monday, and nobody knew what would come next in the town.'

/** Who says what in a headline, as [type, source, words]. */
function said(headline: string): readonly (readonly (string | null)[])[] {
  const { story: { text }, analysis, quotes } = readStory(headline + STORY)
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end)
  return inHeadlines(analysis, quotes).map(({ type, source, spans }) => [type, words(source), ...spans.map(words)])
}

describe('the subject of a headline’s first verb says what follows its second', () => {
  it.each([
    ['Judge blocks book law, says it is vague', 'indirect', 'Judge', 'it is vague'],
    ["Judge Blocks Book Law, Says It Is 'Hopelessly Vague'", 'mixed', 'Judge', "It Is 'Hopelessly Vague'"],
    ['Ghana bans tuna exports, says stocks too low', 'indirect', 'Ghana', 'stocks too low'],
    ['Ferry firm sacks 40 staff, blames storm', 'indirect', 'Ferry firm', 'storm'],
    ['Police arrest three in Leeds, say more raids to come', 'indirect', 'Police', 'more raids to come'],
    ['Port chief quits, saying board ignored him', 'indirect', 'Port chief', 'board ignored him'],
    ['Court fines ferry firm, says safety was ignored', 'indirect', 'Court', 'safety was ignored'],
  ])('%s', (headline, type, source, words) => {
    expect(said(headline)).toEqual([[type, source, words]])
  })

  it('and not the last name before it, nor what a tagger took for said', () => {
    expect(said('Mayor opens bridge in {Leeds}, <says> [indirect river is] safe')).toEqual([['indirect', 'Mayor', 'river is safe']])
    expect(said('[indirect Ghana bans tuna exports], <says> stocks too low')).toEqual([['indirect', 'Ghana', 'stocks too low']])
  })

  it('between the marks that a tagger saw', () => {
    expect(said('{Court fines ferry firm}, <says> “[direct safety was ignored]”')).toEqual([['direct', 'Court', 'safety was ignored']])
  })

  it('beside what it says before', () => {
    expect(said('{Lee} <says> [indirect port is shut], calls plan dead')).toEqual([['indirect', 'Lee', 'port is shut'], ['indirect', 'Lee', 'plan dead']])
  })
})

describe('where merely somebody stands after the verb, they say what stands before it', () => {
  it.each([
    ['Bridge is not safe, says mayor', 'mayor', 'Bridge is not safe'],
    ['Bridge not safe, says Ann Lee', 'Ann Lee', 'Bridge not safe'],
    ['US, China agree truce, says White House', 'White House', 'US, China agree truce'],
    ['Ann Lee to quit as mayor, says Post report', 'Post report', 'Ann Lee to quit as mayor'],
    ['Storm to bring danger to life, warns Met Office', 'Met Office', 'Storm to bring danger to life'],
    ['Ferry sinks off Hale, 12 missing, say officials', 'officials', 'Ferry sinks off Hale, 12 missing'],
  ])('%s', (headline, source, words) => {
    expect(said(headline)).toEqual([['indirect', source, words]])
  })
})

describe('a headline says nothing', () => {
  it.each([
    'Lee wins race, thanks voters', 'PM visits Tarn, warns voters', 'Inflation falls to two percent, defying hopes', 'Bridge shut, says mayor', 'Rain, says Lee',
    'Judge (retired) blocks law, says it is vague',
  ])('%s', (headline) => {
    expect(said(headline)).toEqual([])
  })

  it('where it is the story’s own sentence', () => {
    const { analysis, quotes } = readStory(`Ferry late${STORY} The judge blocks the law, says it is vague.`)
    expect(inHeadlines(analysis, quotes)).toEqual([])
  })
})
