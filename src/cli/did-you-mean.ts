/** How many letters a slip of the fingers may get wrong. */
const MOST_EDITS = 2

/** " (did you mean X?)" where one of the names is a slip away, else nothing. */
export function didYouMean(word: string, names: readonly string[]): string {
  const closest = names
    .map((name) => ({ name, edits: editsBetween(word, name) }))
    .filter(({ name, edits }) => edits <= Math.min(MOST_EDITS, name.length - 2))
    .sort((a, b) => a.edits - b.edits)
    .at(0)
  return closest ? ` (did you mean ${closest.name}?)` : ''
}

/** Letters to add, drop, change or swap with their neighbour. The shorter the words the better: quadratic, for names of commands. */
function editsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MOST_EDITS) return Infinity
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const kept = rows[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2][j - 2] + 1 : Infinity
      row.push(Math.min(rows[i - 1][j] + 1, row[j - 1] + 1, kept, swapped))
    }
    rows.push(row)
  }
  return rows[a.length][b.length]
}
