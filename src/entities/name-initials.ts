import type { Analysis } from '../analysis.js'
import type { EntityType } from '../extraction.js'
import { COMMON_ACRONYMS } from '../lexicon/common-acronyms.js'
import { isCapital, type Word } from '../word.js'
import { looseRuns } from './loose-runs.js'
import type { Mention } from './mention.js'
import { makeMention } from './read-mentions.js'

/** Two letters are anybody's, and more than this nobody's. */
const FEWEST_LETTERS = 3
const MOST_LETTERS = 8

/** "KWS staff left" of a story that has the Kalmora Wildlife Service: letters that are the initials of one of its bodies, and of nothing else it names, stand for it. */
export function nameInitials(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { words } = analysis.tokens
  const stands = new Map<string, EntityType | null>()
  for (const { type, first, end } of mentions) {
    for (const letters of initialsOf(words.slice(first, end))) stands.set(letters, stands.has(letters) && stands.get(letters) !== type ? null : type)
  }
  const found = looseRuns(analysis, mentions).flatMap(({ first, end }) => {
    const { text } = words[first]
    return end - first === 1 && stands.get(text) === 'organization' && !COMMON_ACRONYMS.has(text) ? makeMention(analysis, { first, end }, 'organization') ?? [] : []
  })
  return found.length === 0 ? mentions : [...mentions, ...found].sort((a, b) => a.first - b.first)
}

/** Of "Kalmora Board for Trade": "KBT", and "KBFT" with its small words. */
function initialsOf(words: readonly Word[]): readonly string[] {
  const letters = (own: readonly Word[]): string => own.map(({ text }) => text[0]).join('').toUpperCase()
  const spelled = words.filter(({ shape }) => shape !== 'mark' && shape !== 'number')
  return [...new Set([letters(spelled.filter(isCapital)), letters(spelled)])].filter(({ length }) => length >= FEWEST_LETTERS && length <= MOST_LETTERS)
}
