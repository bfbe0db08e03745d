import { describe, expect, it } from 'vitest'
import { withoutBetween } from '../../src/quotes/between-halves.js'
import { findMarkedQuotes } from '../../src/quotes/find-marked.js'
import { findMarks } from '../../src/quotes/marks.js'
import { readStory } from '../story.js'

/** The first quote's type, which a new rule has too, and its words, once nothing stands between its halves. */
function halves(marked: string): readonly string[] {
  const { story: { text }, analysis, quotes } = readStory(marked)
  const [{ type, rule, spans }] = withoutBetween(analysis, findMarks(analysis), quotes)
  expect(rule).toBe(type === quotes[0].type ? 'marked' : 'learned-direct')
  return [type, ...spans.map(({ start, end }) => text.slice(start, end))]
}

describe('what the teller adds between the halves of a quote is not said', () => {
  it.each([
    ['a sentence end that an abbreviation hides', '[mixed1 We won,]” {Lee} <said> [mixed1 as the crowd left at 12:47 a.m. “Nobody stayed behind.”]', ['We won,', 'Nobody stayed behind.']],
    ['an aside between commas', '[mixed1 We,]” {Lee} <said>, [mixed1 to loud cheers, “have won the cup.”]', ['We,', 'have won the cup.']],
    ['a title and a sentence end', '[mixed1 We won,]” {Lee} <said> [mixed1 of “The Cup.” “Nobody stayed behind.”]', ['We won,', 'Nobody stayed behind.']],
    ['with a title in it', '[mixed1 We won,]” {Lee} <said> [mixed1 at “The Cup” at 8 p.m. “Nobody stayed behind.”]', ['We won,', 'Nobody stayed behind.']],
    ['before marks within marks', '[mixed1 We,]” {Lee} <said>, [mixed1 to loud cheers, “have won ‘the cup.’”]', ['We,', 'have won ‘the cup.’']],
    ['before two sentences that nothing parts', '[mixed1 We won,]” {Lee} <said>. [mixed1 “Nobody stayed.” “Not one.”]', ['We won,', 'Nobody stayed.', 'Not one.']],
    ['before two sentences, the first about him', '[mixed1 We won,]” {Lee} <said>. “[mixed1 He left.” “Not one stayed.”]', ['We won,', 'He left.', 'Not one stayed.']],
    ['before two more sentences in marks', '[mixed1 We won,]” {Lee} <said> [mixed1 at 8 p.m. “Nobody stayed behind.” “Not one.”]', ['We won,', 'Nobody stayed behind.', 'Not one.']],
  ])('%s', (_, marked, said) => {
    expect(halves(`“${marked}`)).toEqual(['direct', ...said])
  })

  it.each([
    ['where it tells what else is said', '[mixed1 We won,]” {Lee} <said>, [mixed1 that nobody stayed. “Nobody at all.”]', 'that nobody stayed. “Nobody at all.”'],
    ['where another verb credits the rest', '[mixed1 We won,]” {Lee} <said>, [mixed1 adding, “nobody stayed behind.”]', 'adding, “nobody stayed behind.”'],
    ['where the last mark stays open', '[mixed1 We won,]” {Lee} <said>, [mixed1 to loud cheers, “and we keep it.]', 'to loud cheers, “and we keep it.'],
    ['where no comma parts them', '[mixed1 We won,]” {Lee} <said> [mixed1 to cheers “and jeers.”]', 'to cheers “and jeers.”'],
    ['where they are a title and more', '[mixed1 We won,]” <said> {Ann Lee}, star of [mixed1 “The Long Road” for years.]', '“The Long Road” for years.'],
    ['where they come after a time', '[mixed1 We won,]” {Lee} <said> [mixed1 at 8.30 “Nobody stayed.”]', 'at 8.30 “Nobody stayed.”'],
    ['where they end with a time', '[mixed1 We won,]” {Lee} <said> [mixed1 at 8 p.m. “Nobody came till 8.30”]', 'at 8 p.m. “Nobody came till 8.30”'],
    ['where they end no sentence', '[mixed1 We won,]” {Lee} <said> [mixed1 at 8 p.m. “Nobody stayed behind” for long]', 'at 8 p.m. “Nobody stayed behind” for long'],
    ['where more follows them', '[mixed1 We won,]” {Lee} <said> [mixed1 at 8 p.m. “Nobody stayed behind.” So it goes.]', 'at 8 p.m. “Nobody stayed behind.” So it goes.'],
  ])('but not %s', (_, marked, said) => {
    expect(halves(`“${marked}`)).toEqual(['mixed', 'We won,', said])
  })

  it('nor is anything else', () => {
    expect(halves('“[mixed1 We,]” {Lee} <said>, [mixed1 to loud cheers, “have won the cup,”] and [mixed1 that nobody left].')).toEqual(['mixed', 'We,', 'have won the cup,', 'that nobody left'])
  })

  it('nor where nothing stands between them', () => {
    expect(halves('“[mixed1 We won,]” {Lee} <said>. “[mixed1 Nobody stayed.]”')).toEqual(['mixed', 'We won,', 'Nobody stayed.'])
  })

  it('nor where no words credit them', () => {
    expect(halves('“[direct1 We won.]” “[direct1 Nobody stayed.]”')).toEqual(['direct', 'We won.', 'Nobody stayed.'])
  })

  it('nor where nothing marked stands before the credit', () => {
    expect(halves('[mixed1 The cup is ours], {Lee} <said>, [mixed1 to loud cheers, “and we keep it.”]')).toEqual(['mixed', 'The cup is ours', 'to loud cheers, “and we keep it.”'])
  })
})

describe('marked words that describe who speaks are not said', () => {
  it.each([
    '[direct1 “We won,”] <said> {Ann Lee}, who has a [direct1 “buy”] rating on the stock. [direct1 “Nobody stayed.”]',
    '[direct1 “We won,”] <said> {Ann Lee}, star of [direct1 “The Long Road.”] [direct1 “Nobody stayed.”]',
    '[direct1 “We won,”] <said> {Ann Lee}, star of “The Road” and [direct1 “Upward.”] [direct1 “Nobody stayed.”]',
    '[direct1 “We won,”] {Ann Lee, who played in [direct1 “Upward”] for years,} <said>. [direct1 “Nobody stayed.”]',
    '[direct1 “We won,”] {Lee} <said> on [direct1 “Radio Hour.”] [direct1 “Nobody stayed.”]',
    '[direct1 “We won,”] {Lee} <told> [direct1 “Radio Hour.”] [direct1 “Nobody stayed.”]',
  ])('%s', (marked) => {
    expect(halves(marked)).toEqual(['direct', 'We won,', 'Nobody stayed.'])
  })

  it.each([
    ['where they come after the sentence', '[direct1 “We won,”] <said> {Ann Lee}, a baker. She has [direct1 “the cup.”]', 'the cup.'],
    ['where another verb credits them', '[direct1 “We won,”] <said> {Ann Lee}, who called it [direct1 “mad.”]', 'mad.'],
    ['where they go on', '[direct1 “We,”] <said> {Ann Lee}, [direct1 “won.”]', 'won.'],
    ['where they are a sentence', '[direct1 “We won,”] <said> {Ann Lee} of [direct1 “the road that never ends at all.”]', 'the road that never ends at all.'],
    ['where they are what was said once more', '[direct1 “We won,”] {Lee} <said>, or [direct1 “the cup.”]', 'the cup.'],
    ['where the verb has a clause', '[direct1 “Upward,”] {Lee} <said> the plan was [direct1 “mad.”]', 'mad.'],
    ['where nobody is named', '[direct1 “We won,”] it was <said> of [direct1 “Upward.”]', 'Upward.'],
  ])('but not %s', (_, marked, said) => {
    expect(halves(marked)[2]).toBe(said)
  })

  it('and do not part the halves around them', () => {
    const { story: { text }, analysis } = readStory('“We won,” said Ann Lee, star of “The Long Road.” “Nobody left.”')
    expect(findMarkedQuotes(analysis, findMarks(analysis)).map(({ rule, spans }) => [rule, ...spans.map(({ start, end }) => text.slice(start, end))])).toEqual([['split-by-cue', 'We won,', 'Nobody left.']])
  })
})
