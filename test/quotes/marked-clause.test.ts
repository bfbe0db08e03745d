import { describe, expect, it } from 'vitest'
import { withoutThat } from '../../src/quotes/marked-clause.js'
import { findMarks } from '../../src/quotes/marks.js'
import { readStory } from '../story.js'

/** The first quote's type, which a new rule has too, and its words, once "that" is the teller's. */
function said(marked: string): readonly string[] {
  const { story: { text }, analysis, quotes } = readStory(marked)
  const [{ type, rule, spans }] = withoutThat(analysis, findMarks(analysis), quotes)
  expect(rule).toBe(type === 'direct' ? 'learned-direct' : quotes[0].rule)
  return [type, ...spans.map(({ start, end }) => text.slice(start, end))]
}

describe('“that” is the teller’s where all else of a clause stands between marks', () => {
  it.each([
    ['before a comma', '{Lee} <stated> [mixed1 that, “We have won.”]', ['direct', 'We have won.']],
    ['before a colon', '{Lee} <noted> [mixed1 that: “We have won.”]', ['direct', 'We have won.']],
    ['right before the mark', '{Lee} <said> [mixed1 that “the cup is ours.”]', ['direct', 'the cup is ours.']],
    ['where the closing mark is left out', '{Lee} <said> [mixed1 that “the cup is ours.]”', ['direct', 'the cup is ours.']],
    ['where it is said in two parts', '{Lee} <said> [mixed1 that “the cup] is” not his [mixed1 but “theirs.”]', ['mixed', 'that “the cup', 'but “theirs.”']],
    ['before the first of two sentences', '{Lee} <said> [mixed1 that “the cup is ours.”] [mixed1 “We have won.”]', ['direct', 'the cup is ours.', 'We have won.']],
  ])('%s', (_, marked, words) => expect(said(marked)).toEqual(words))

  it('but not where all of it is told', () => {
    expect(said('{Lee} <said> [indirect1 that “the cup is ours.”]')).toEqual(['indirect', 'that “the cup is ours.”'])
  })

  it.each([
    ['where words in no marks follow', '{Lee} <said> [mixed1 that “the cup” is ours]', 'that “the cup” is ours'],
    ['where words in no marks come between', '{Lee} <said> [mixed1 that the “cup is ours”]', 'that the “cup is ours”'],
    ['where another word leads up to them', '{Lee} <said> [mixed1 only “the cup is ours.”]', 'only “the cup is ours.”'],
    ['where two parts are marked', '{Lee} <said> [mixed1 that “the cup” and “the plate”]', 'that “the cup” and “the plate”'],
    ['where it is said in no marks', '{Lee} <said> [mixed1 that the cup is ours]', 'that the cup is ours'],
    ['where a mark stays open', '{Lee} <said> [mixed1 that “the cup is ours]', 'that “the cup is ours'],
  ])('but not %s', (_, marked, words) => expect(said(marked)).toEqual(['mixed', words]))
})
