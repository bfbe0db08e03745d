import type { Analysis } from '../analysis.js'
import { POSSESSIVES } from '../lexicon/possessives.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import type { Mention } from './mention.js'
import { makeMention } from './read-mentions.js'

/** "India's Gujarat" names two places; "King's Cross" is one, since "King" is no place of the story and no country. */
export function splitPlaces(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { words } = analysis.tokens
  const places = new Set(mentions.flatMap(({ type, words: [word], first, end }) => (type === 'place' && end - first === 1 ? [word] : [])))
  return mentions.flatMap((mention) => {
    const { type, first, end } = mention
    if (type !== 'place') return [mention]
    const at = first + words.slice(first, end - 1).findIndex(({ text }) => POSSESSIVES.has(text))
    if (at <= first) return [mention]
    const owner = words[at - 1]
    if (!places.has(owner.lower) && (owner.classes & WORD_CLASS.country) === 0) return [mention]
    return [{ first, end: at }, { first: at + 1, end }].flatMap((range) => makeMention(analysis, range, 'place') ?? [])
  })
}
