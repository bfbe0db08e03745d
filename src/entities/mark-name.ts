import type { TokenRange } from '../analysis.js'
import type { EntityType } from '../extraction.js'
import { labelOf } from './tagging/labels.js'

/** Labels the tokens of one name. */
export function markName(labels: Uint8Array, { first, end }: TokenRange, type: EntityType): void {
  for (let i = first; i < end; i++) labels[i] = labelOf(end - first === 1 ? 'U' : i === first ? 'B' : i === end - 1 ? 'L' : 'I', type)
}
