import type { Concentration } from './stats.js'

/** The middle one of some numbers, or the mean of the two in the middle; 0 for none. */
export function medianOf(numbers: readonly number[]): number {
  if (numbers.length === 0) return 0
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** How concentrated some counts are, the largest first; all 0 where there are none. */
export function concentrationOf(counts: readonly number[]): Concentration {
  const total = sumOf(counts)
  if (total === 0) return { top1: 0, top5: 0, top10: 0, half: 0, herfindahl: 0 }
  const shareOfTop = (most: number): number => sumOf(counts.slice(0, most)) / total
  return {
    top1: shareOfTop(1), top5: shareOfTop(5), top10: shareOfTop(10), half: fewestForHalf(counts, total),
    herfindahl: counts.reduce((sum, count) => sum + (count / total) ** 2, 0),
  }
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

function fewestForHalf(counts: readonly number[], total: number): number {
  let sum = 0
  return counts.findIndex((count) => (sum += count) * 2 >= total) + 1
}
