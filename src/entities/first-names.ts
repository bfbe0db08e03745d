import type { Analysis } from '../analysis.js'
import { isPossessiveS } from '../lexicon/possessives.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import type { Word } from '../word.js'
import { isPlaced } from './is-placed.js'
import type { Mention } from './mention.js'
import { makeMention } from './read-mentions.js'

/**
 * First names that are towns as well: "*Paris* Mullen" is one name, and where Austin Reed has been named, "*Austin* has always stood up" and "Austin’s mother" are
 * of him; "in Austin" is where he is.
 */
export function nameFirstNames(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { words } = analysis.tokens
  const whole = withFirstNames(analysis, mentions)
  const given = new Set(whole.flatMap(({ type, first, words: own }) => (type === 'person' && own.length > 1 && words[first].shape === 'title' ? [own[0]] : [])))
  const isAlone = ({ type, words: own }: Mention): boolean => type !== 'person' && own.length === 1 && given.has(own[0])
  const elsewhere = new Set(whole.filter((mention) => isAlone(mention) && isPlaced(words, mention.first)).map(({ words: own }) => own[0]))
  return whole.map((mention): Mention => (isAlone(mention) && !elsewhere.has(mention.words[0]) && acts(words, mention.end) ? { ...mention, type: 'person' } : mention))
}

/** "Paris Mullen", of which the tagger found a town and somebody. */
function withFirstNames(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { words } = analysis.tokens
  const starts = new Map(mentions.map((mention) => [mention.first, mention]))
  const joined = new Set<Mention>()
  const whole = mentions.map((mention) => {
    const next = starts.get(mention.end)
    const isFirstName = mention.type === 'place' && mention.end - mention.first === 1 && words[mention.first].shape === 'title' && !isPlaced(words, mention.first)
    if (!isFirstName || next?.type !== 'person' || next.words.length !== 1) return mention
    joined.add(next)
    return makeMention(analysis, { first: mention.first, end: next.end }, 'person') ?? mention
  })
  return whole.filter((mention) => !joined.has(mention))
}

/** A verb, or what is somebody's: "Austin has", "Austin’s mother". */
const acts = (words: readonly Word[], end: number): boolean => {
  const next = words[end] as Word | undefined
  return next !== undefined && (isPossessiveS(next.text) || (next.shape === 'lower' && (next.lower === 'has' || next.lower.endsWith('ed') || (next.classes & (WORD_CLASS.pastTense | WORD_CLASS.presentTense | WORD_CLASS.auxiliary)) !== 0)))
}
