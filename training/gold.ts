import { readFileSync } from 'node:fs'
import type { EntityType } from '../src/extraction.js'
import type { Span } from '../src/span.js'

/** An article with its names marked. */
export interface EntityGold {
  readonly id: string
  readonly text: string
  readonly entities: readonly (Span & { readonly type: EntityType })[]
}

/** Reads JSON Lines of marked articles: {"id", "text", "entities": [{"type", "start", "end"}]}, offsets in UTF-16 units. */
export const readEntityGold = (path: string): readonly EntityGold[] =>
  readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as EntityGold)
