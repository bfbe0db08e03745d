import type { Analysis } from '../analysis.js'
import { HOUSEHOLD_PLACES } from '../lexicon/household-places.js'
import { joinedName } from './joined-name.js'
import { looseRuns } from './loose-runs.js'
import type { Mention } from './mention.js'
import { makeMention } from './read-mentions.js'

/** "Peace in Chechnya", "Wall Street": places that every reader knows, whether they were found or taken for something else. */
export function nameRegions(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { words } = analysis.tokens
  const isRegion = (range: { readonly first: number; readonly end: number }): boolean => HOUSEHOLD_PLACES.has(joinedName(words, range))
  const named = mentions.map((mention): Mention => (mention.type !== 'place' && isRegion(mention) ? { ...mention, type: 'place' } : mention))
  const found = looseRuns(analysis, mentions).filter(isRegion).flatMap((range) => makeMention(analysis, range, 'place') ?? [])
  return found.length === 0 ? named : [...named, ...found].sort((a, b) => a.first - b.first)
}
