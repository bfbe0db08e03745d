import { readFileSync } from 'node:fs'

const FILE = 'test/golden/known-differences.txt'

/**
 * What is known to come out wrong: lines of `known-differences.txt`, "STORY ASPECT: difference". The list may only shrink: a
 * difference that is gone must be struck, one that is new is an error. `npm run golden` prints it anew.
 */
export function knownDifferences(): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, string[]>()
  for (const line of readFileSync(FILE, 'utf8').split('\n').filter(Boolean)) {
    const colon = line.indexOf(': ')
    const key = line.slice(0, colon)
    known.set(key, [...(known.get(key) ?? []), line.slice(colon + 2)])
  }
  return known
}
