import { describe, expect, it } from 'vitest'
import { findMarks } from '../../src/quotes/marks.js'
import { byAgents } from '../../src/quotes/passive-agent.js'
import { readStory } from '../story.js'

/** Each quote as [source, cue, words…]. */
function found(marked: string): readonly (readonly (string | null)[])[] {
  const { story: { text }, analysis, quotes } = readStory(marked)
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end)
  return byAgents(analysis, findMarks(analysis), quotes).map(({ source, cue, spans }) => [words(source), words(cue), ...spans.map(words)])
}

describe('what somebody is called is said by whom “by” names', () => {
  it.each([
    ['The minister was branded “a liar” by union leader Ann Lee on Monday.', 'union leader Ann Lee', 'was branded', 'a liar'],
    ['The plan has been described as “a mess” by pilots.', 'pilots', 'has been described', 'a mess'],
    ['The mayor was accused of “neglect” by the council.', 'the council', 'was accused', 'neglect'],
    ['The film was praised by The Harbour Times as “a wonder”.', 'The Harbour Times', 'was praised', 'a wonder'],
    ['The bridge was once called “unsafe” by inspectors last year.', 'inspectors', 'was once called', 'unsafe'],
    ['The bridge was once widely called “unsafe” by inspectors.', 'inspectors', 'was once widely called', 'unsafe'],
    ['Ann Lee was described as “a saint” by those who knew her.', 'those', 'was described', 'a saint'],
    ['The plan, described by Ann Lee as “a mess”, is dead.', 'Ann Lee', 'described', 'a mess'],
    ['The plan, called “a mess” by Ann Lee, is dead.', 'Ann Lee', 'called', 'a mess'],
    ['The plan – slammed by the council as “a mess” – is dead.', 'the council', 'slammed', 'a mess'],
  ])('%s', (text, source, cue, said) => {
    expect(found(text)).toEqual([[source, cue, said]])
  })

  it.each([
    'The plan was called “mad” by Friday.', 'Critics branded “a liar” by Ann Lee.', 'The plan was called “mad” and dropped by Ann Lee.', 'He was known as “the Admiral” by Ann Lee.',
    'The plan was calling “mad” by Ann Lee.', 'The film was praised by Ann Lee, as “a wonder”.', 'The film was shot by Ann Lee as “a wonder”.', 'The plan was called “mad', '“Mad” by Ann Lee.', 'The film was praised by as “a wonder”.',
    'The plan was called “mad” by', 'The plan was called a “mad” thing by Ann Lee.',
    '“The plan was called ‘mad’ by Ann Lee,” Hill said.', 'The plan was called “mad” and Ann Lee left.', 'There were claims of “fraud” by Ann Lee.',
  ])('but not %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('in place of what a tagger makes of the same words', () => {
    expect(found('The minister <was branded> [mixed “a liar” by Ann Lee].')).toEqual([['Ann Lee', 'was branded', 'a liar']])
    expect(found('{The minister} <was branded> [mixed “a liar” by Ann Lee].')).toEqual([['Ann Lee', 'was branded', 'a liar']])
  })

  it('by the rule that says so', () => {
    const { analysis } = readStory('The minister was branded “a liar” by Ann Lee.')
    const [{ rule, explanation }] = byAgents(analysis, findMarks(analysis), [])
    expect([rule, explanation]).toEqual(['passive-agent', ['rule passive-agent: “by” names who calls it so']])
  })

  it('but not where the tagger has found who says it', () => {
    expect(found('The minister <was branded> [mixed “a liar”] by {Ann Lee}.')).toEqual([['Ann Lee', 'was branded', '“a liar”']])
  })

  it('but not where they are within other words', () => {
    expect(found('{Hill} <said> [mixed that she was branded “a liar” by Ann Lee].')).toEqual([['Hill', 'said', 'that she was branded “a liar” by Ann Lee']])
  })

  it('among the others of the story', () => {
    expect(found('{1 Hill} <1 said> [indirect1 it rained]. The plan was called “mad” by Ann Lee. {2 Ek} <2 said> [indirect2 it snowed].').map(([source]) => source)).toEqual(['Hill', 'Ann Lee', 'Ek'])
  })
})
