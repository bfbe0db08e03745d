import type { Analysis } from '../analysis.js'
import { pronounOf, type Gender } from '../lexicon/pronouns.js'
import type { Appearance, Cast } from './cast.js'

/** A place where the story points at somebody: by name, or by "he" or "she" in the teller's own words. */
export interface Waypoint {
  readonly token: number
  readonly appearance: Appearance | null
  /** The pronoun's; null for a name. */
  readonly gender: Gender | null
}

/** All of them, in the order of the text: what is read twice need not be looked for twice. */
export function waypointsOf({ tokens }: Analysis, { appearances, appearanceAt }: Cast, spoken: Uint8Array): readonly Waypoint[] {
  const waypoints: Waypoint[] = []
  for (let token = 0; token < tokens.count; token++) {
    const at = appearanceAt[token]
    if (at >= 0) {
      const appearance = appearances[at]
      waypoints.push({ token, appearance, gender: null })
      token = appearance.end - 1
    } else if (!spoken[token]) {
      const gender = pronounOf(tokens.words[token])?.gender
      if (gender) waypoints.push({ token, appearance: null, gender })
    }
  }
  return waypoints
}
