import type { TokenRange, Tokens } from '../analysis.js'
import type { EntityType } from '../extraction.js'
import { HONORIFICS } from '../lexicon/honorifics.js'

const MARKS_AT_END: ReadonlySet<string> = new Set(['’s', "'s", '’', "'", ',', '.', '"', '”', '“', '(', '-', ':', ';'])
const MARKS_AT_START: ReadonlySet<string> = new Set(['the', '“', '"', '‘', "'", ',', '-', ')'])

const isHonorific = (lower: string): boolean => HONORIFICS.has(lower.endsWith('.') ? lower.slice(0, -1) : lower)

/** Leaves honorifics, a leading "the", the possessive and marks at the edges outside the name. */
export function trimName({ words }: Tokens, { first, end }: TokenRange, type: EntityType): TokenRange {
  while (first < end && (MARKS_AT_START.has(words[first].lower) || (type === 'person' && isHonorific(words[first].lower)))) first++
  while (end > first && MARKS_AT_END.has(words[end - 1].lower)) end--
  return { first, end }
}
