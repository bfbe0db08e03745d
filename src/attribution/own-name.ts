import type { TokenRange } from '../analysis.js'
import type { Appearance, Figure } from './cast.js'
import { isMark, isReflexive } from './word-kinds.js'
import type { Reading } from './reading.js'

/** Tokens from the noun to the name: "who asked to be identified only by her first name as". */
const LONGEST_INTRODUCTION = 12

/** "A trader, who gave her name as {Mama Bola}," "another resident who simply identified himself as {Baba}": the name that somebody goes by; null where none is told. */
export function introducedAs({ analysis: { tokens: { words } }, cast }: Reading, { first, end }: TokenRange): Figure | null {
  let who = first + 1
  while (who < end + 2 && words[who]?.lower !== 'who') who++
  if (words[who]?.lower !== 'who') return null
  let isOwn = false
  for (let i = who + 1; i < Math.min(words.length, who + LONGEST_INTRODUCTION) && !isMark(words[i]); i++) {
    isOwn ||= isReflexive(words[i]) || words[i].lower === 'name'
    if (!isOwn || words[i].lower !== 'as') continue
    const appearance = cast.appearances[cast.appearanceAt[i + 1]] as Appearance | undefined
    return appearance?.figure.kind === 'person' ? appearance.figure : null
  }
  return null
}
