import type { Analysis } from '../analysis.js'
import type { FoundEntity } from './found-entity.js'

export type { FoundEntity } from './found-entity.js'

/** Every person, place and organization that the story names, in the order of their first mentions; furniture names nobody. */
export function findEntities(_analysis: Analysis): readonly FoundEntity[] {
  return []
}
