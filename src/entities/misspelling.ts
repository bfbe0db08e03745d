/** A shorter surname is too often one letter from another's: "Khan", "Kahn". */
const SHORTEST = 6
/** From this length on two slips of the pen are possible. */
const LONG = 7

/** Whether two surnames are so alike that the rarer may be a slip: "McClenney", "McLenney". Both in lower case. */
export function isSlipOf(slip: string, name: string): boolean {
  const most = Math.max(slip.length, name.length) >= LONG ? 2 : 1
  if (Math.min(slip.length, name.length) < SHORTEST || !name.startsWith(slip[0]) || Math.abs(slip.length - name.length) > most) return false
  return distance(slip, name, most) <= most
}

/** Letters to put in, leave out or change to get from one word to the other; past `most` any number above it. */
function distance(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
    if (Math.min(...next) > most) return most + 1
    row = next
  }
  return row[b.length]
}
