import { editsBetween } from './edit-distance.js'

/** How many letters a slip of the fingers may get wrong. */
const MOST_EDITS = 3
/** With more than this share of its letters wrong it was another word that was meant. */
const LARGEST_SHARE_WRONG = 0.4

/** The name that was probably meant by a mistyped one; null where none is near. */
export function nearestName(typed: string, names: readonly string[]): string | null {
  const near = names
    .map((name) => ({ name, edits: editsBetween(typed.toLowerCase(), name.toLowerCase(), MOST_EDITS) }))
    .filter(({ name, edits }) => edits <= MOST_EDITS && edits <= name.length * LARGEST_SHARE_WRONG)
    .sort((a, b) => a.edits - b.edits)
  return near[0]?.name ?? null
}

/** " (did you mean X?)", or nothing. */
export function didYouMean(typed: string, names: readonly string[]): string {
  const nearest = nearestName(typed, names)
  return nearest === null ? '' : ` (did you mean ${nearest}?)`
}
