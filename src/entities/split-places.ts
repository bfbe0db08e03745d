import type { Analysis, TokenRange } from '../analysis.js'
import { POSSESSIVES } from '../lexicon/possessives.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import type { Word } from '../word.js'
import type { Mention } from './mention.js'
import { isListed } from './places/listed.js'
import { makeMention } from './read-mentions.js'

/**
 * "India's Gujarat" names two places; "King's Cross" is one, since "King" is no place of the story and no country. "Kogi, Bayelsa and Anambra" are
 * three, however the list was read.
 */
export function splitPlaces(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { words } = analysis.tokens
  const places = new Set(mentions.flatMap(({ type, words: [word], first, end }) => (type === 'place' && end - first === 1 ? [word] : [])))
  return mentions.flatMap((mention) => {
    const { type, first, end } = mention
    if (type !== 'place') return [mention]
    const listed = splitList(words, mention)
    if (listed.length > 1) return listed.flatMap((range) => makeMention(analysis, range, 'place') ?? [])
    const at = first + words.slice(first, end - 1).findIndex(({ text }) => POSSESSIVES.has(text))
    if (at <= first) return [mention]
    const owner = words[at - 1]
    if (!places.has(owner.lower) && (owner.classes & WORD_CLASS.country) === 0) return [mention]
    return [{ first, end: at }, { first: at + 1, end }].flatMap((range) => makeMention(analysis, range, 'place') ?? [])
  })
}

/** The parts of a list of places: after each comma, and at the "and" after the last; of no list, the whole. */
function splitList(words: readonly Word[], { first, end }: TokenRange): readonly TokenRange[] {
  const own = words.slice(first, end)
  const comma = own.findIndex(({ text }) => text === ',')
  const and = own.findIndex(({ lower }) => lower === 'and')
  if (comma < 1 || and < comma || !isListed([own[0].lower])) return [{ first, end }]
  const parts: TokenRange[] = []
  let open = first
  for (let i = first; i < end; i++) {
    if (words[i].text !== ',' && i !== first + and) continue
    if (i > open) parts.push({ first: open, end: i })
    open = i + 1
  }
  return [...parts, { first: open, end }]
}
