/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to make `a` into `b`; `limit + 1` for
 * any more than `limit`. Only cells within `limit` of the diagonal are looked at, so it costs length × limit.
 */
export function editsBetween(a: string, b: string, limit: number): number {
  const tooMany = limit + 1
  if (Math.abs(a.length - b.length) > limit) return tooMany
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = new Array<number>(b.length + 1).fill(tooMany)
    if (i <= limit) row[0] = i
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j++) {
      const kept = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? beforeLast[j - 2] + 1 : tooMany
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, kept, swapped)
    }
    beforeLast = last
    last = row
  }
  return Math.min(last[b.length], tooMany)
}
