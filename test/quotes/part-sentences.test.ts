import { describe, expect, it } from 'vitest'
import { partSentences } from '../../src/quotes/part-sentences.js'
import { readStory } from '../story.js'

/** Each part of the first quote as [type, which a new rule has too, source, words…]. */
function parts(marked: string): readonly (readonly (string | null)[])[] {
  const { story: { text }, analysis, quotes } = readStory(marked)
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end)
  return partSentences(analysis, quotes[0]).map(({ type, rule, source, spans }) => {
    expect([`learned-${type}`, 'marked']).toContain(rule)
    return [type, words(source), ...spans.map(words)]
  })
}

describe('a sentence in marks after what is told in none is a quote of its own, by the same speaker', () => {
  it.each([
    ['{She} <insists> [mixed1 that all is open]. “[mixed1 We hold on.]”', ['that all is open'], ['We hold on.']],
    ['{She} <insists> [mixed1 that all is open]. “[mixed1 We hold on.]” “[mixed1 We do.]”', ['that all is open'], ['We hold on.', 'We do.']],
    ['{She} <insists> [mixed1 that all] on Monday [mixed1 is open]! “[mixed1 We hold on.]”', ['that all', 'is open'], ['We hold on.']],
  ])('%s', (marked, told, said) => {
    expect(parts(marked)).toEqual([['indirect', 'She', ...told], ['direct', 'She', ...said]])
  })

  it.each([
    ['where the sentence goes on', '{She} <insists> [mixed1 that all is open,] “[mixed1 We hold on.]”'],
    ['where the marked words open none', '{She} <insists> [mixed1 that all is open]. “[mixed1 and we hold on.]”'],
    ['where no mark opens them', '{She} <insists> [mixed1 that all is open]. [mixed1 We “hold on.”]'],
    ['where marks are among the first', '{She} <insists> [mixed1 that all is “open”]. “[mixed1 We hold on.]”'],
    ['where the first stand before the verb', '[mixed1 All is open], {she} <insists>. “[mixed1 We hold on.]”'],
    ['where no words credit them', '[mixed1 All is open]. “[mixed1 We hold on.]”'],
    ['where a sentence in marks comes first', '{She} <insists>. “[mixed1 All is open.]” “[mixed1 We hold on.]”'],
    ['where all are in marks', '{She} <insists>: “[direct1 All is open.]” “[direct1 We hold on.]”'],
  ])('but not %s', (_, marked) => {
    expect(parts(marked)).toHaveLength(1)
  })
})
