import type { Gender } from '../lexicon/pronouns.js'
import { firstAppearanceFrom, type Figure } from './cast.js'
import type { Scene } from './antecedents.js'

/** How many names ahead a headline's "she" or "the mayor" is looked for. */
const MOST_AHEAD = 8

/** The next figure that the story names after a token: "He won, {Ann Lee}’s coach said of himself" seldom, a lead's "the mayor" often. */
export function nextNamed({ cast, genders, narration }: Scene, token: number, accepts: (figure: Figure) => boolean, gender: Gender | null): Figure | null {
  const { appearances } = cast
  const from = firstAppearanceFrom(appearances, token)
  for (let i = from; i < Math.min(appearances.length, from + MOST_AHEAD); i++) {
    const { figure, first } = appearances[i]
    if (!accepts(figure) || narration.spoken[first]) continue
    const lean = genders(figure)
    if (gender === null || lean === 0 || (gender === 'he') === lean > 0) return figure
  }
  return null
}
