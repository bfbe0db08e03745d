import type { TokenRange } from '../analysis.js'
import type { EntityType } from '../extraction.js'
import { ENTITY_TYPES, goesOn, labelOf, typeOf } from './tagging/labels.js'

/** Labels the tokens of one name. */
export function markName(labels: Uint8Array, { first, end }: TokenRange, type: EntityType): void {
  for (let i = first; i < end; i++) labels[i] = labelOf(end - first === 1 ? 'U' : i === first ? 'B' : i === end - 1 ? 'L' : 'I', type)
}

/** Makes two names of the one that runs on over the beginning of this token. */
export function cutName(labels: Uint8Array, at: number): void {
  if (at >= labels.length || !goesOn(labels[at])) return
  let end = at + 1
  while (end < labels.length && goesOn(labels[end])) end++
  markName(labels, { first: at, end }, ENTITY_TYPES[typeOf(labels[at])])
}
