import type { TokenRange } from '../analysis.js'
import { goesOn, OUTSIDE } from './tagging/labels.js'

/** The names that the labels mark in these tokens. */
export function namesIn(labels: Uint8Array, { first, end }: TokenRange): readonly TokenRange[] {
  const names: TokenRange[] = []
  for (let i = first; i < end; i++) {
    if (labels[i] === OUTSIDE) continue
    const open = i
    while (i + 1 < end && goesOn(labels[i + 1])) i++
    names.push({ first: open, end: i + 1 })
  }
  return names
}
