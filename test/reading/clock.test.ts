import { expect, it } from 'vitest'
import { findClock } from '../../src/reading/clock.js'
import { readDocument } from '../../src/reading/index.js'

const clock = (entry: string): string | null => {
  const span = findClock(`It rained. ${entry}`, { start: 11, end: 11 + entry.length })
  return span && entry.slice(span.start - 11, span.end - 11)
}

it.each([
  ['12:41 Lee is up.', '12:41 '], ['3.05pm – “No,” says Lee.', '3.05pm – '], ['10:15 a.m. GMT: The port is shut.', '10:15 a.m. GMT: '], ['[09:30] Éric is up.', '[09:30] '], ['7pm It is over.', '7pm '],
  ['23:59:59 - The end.', '23:59:59 - '], ['1:05 PM Lee is up.', '1:05 PM '], ['6 p.m. Lee is up.', '6 p.m. '],
])('an entry of a live page opens with a time: %s', (entry, time) => {
  expect(clock(entry)).toBe(time)
})

it.each(['12.41 Lee is up.', '12 Lee men are up.', '12:41', '12:41 or so', '3-2 Amsel', '1,000 Lee fans', 'Lee is up at 12:41.', '12:41Lee', ''])('no time opens: %s', (entry) => {
  expect(clock(entry)).toBeNull()
})

it('the time is no part of what a paragraph tells', () => {
  const { paragraphs } = readDocument('live', 'Budget day\n\n12:41 Ann Lee is up and says that the budget is late.\n\nIt rains.')
  expect(paragraphs.map(({ dateline }) => dateline)).toEqual([null, { start: 12, end: 18 }, null])
})
