import type { EntityGold } from '../gold.js'
import type { WordCounts } from './lean-words.js'

const WORD = /[\p{L}\p{M}]+(?:['’.]\p{L}+)*/gu
const PLACE_OF = { person: 1, place: 2, organization: 3 } as const

/** How often each word, in lower case, was part of which kind of name. */
export function countWords(articles: readonly EntityGold[]): ReadonlyMap<string, WordCounts> {
  const counts = new Map<string, [number, number, number, number]>()
  for (const { text, entities } of articles) {
    const inOrder = [...entities].sort((a, b) => a.start - b.start)
    let next = 0
    for (const match of text.matchAll(WORD)) {
      while (next < inOrder.length && inOrder[next].end <= match.index) next++
      const word = match[0].toLowerCase().replace('’', "'")
      const count = counts.get(word) ?? [0, 0, 0, 0]
      count[next < inOrder.length && inOrder[next].start <= match.index ? PLACE_OF[inOrder[next].type] : 0]++
      counts.set(word, count)
    }
  }
  return counts
}
