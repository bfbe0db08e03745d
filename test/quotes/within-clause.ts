import { withinClause } from '../../src/quotes/clause-edges.js'
import { readStory } from '../story.js'

/** The words of a story's first quote, once they are within their clause. */
export function wordsWithinClause(marked: string): readonly string[] {
  const { story: { text }, analysis, quotes } = readStory(marked)
  return withinClause(analysis, quotes[0]).spans.map(({ start, end }) => text.slice(start, end))
}
