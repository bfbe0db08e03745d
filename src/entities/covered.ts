import type { TokenRange } from '../analysis.js'

/** For each of a story's tokens 1 where a name covers it, else 0. */
export function coveredTokens(count: number, names: readonly TokenRange[]): Uint8Array {
  const covered = new Uint8Array(count)
  for (const { first, end } of names) covered.fill(1, first, end)
  return covered
}
