import { expect, it } from 'vitest'
import { aroundUnseenCredit } from '../../src/quotes/unseen-insertion.js'
import { readStory } from '../story.js'

function found(text: string): string | null {
  const { analysis } = readStory(text)
  const quote = aroundUnseenCredit(analysis, analysis.sentences[0])
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)
  return quote && `${words(quote.source!)}: ${quote.spans.map(words).join(' … ')}`
}

it.each([
  ['The dam, an engineer warned in March, could not hold.', 'an engineer: The dam … could not hold'],
  ['The country, Ann Lee told supporters, was lost.', 'Ann Lee: The country … was lost'],
  ['The end, its author, a baker, conceded, was weak.', 'its author, a baker: The end … was weak'],
])('a credit that parts a subject from its verb is heard: %s', (text, told) => {
  expect(found(text)).toBe(told)
})

it.each([
  'The dam, the rain said, could not hold.', 'The dam, an engineer warned that it broke, could not hold.', 'The dam could not hold, an engineer warned, in March.', 'The dam, Lee liked, could not hold.', 'The dam, which Lee said, could not hold.',
  'The old grey dam of the town of Tarn by the sea, Lee said, could not hold.', `The dam, Lee said, could not hold${', and it broke'.repeat(40)}.`,
])('but none in: %s', (text) => {
  expect(found(text)).toBeNull()
})
