import type { Analysis } from '../analysis.js'
import { isCapital, type Word } from '../word.js'
import type { Mention } from './mention.js'
import { makeMention } from './read-mentions.js'

/** Small words that may stand within a name and give its acronym no letter. */
const MOST_SMALL_WORDS = 2

/** "World Food Programme" of "the World Food Programme (WFP)" is an organization as the WFP is; what was found of it alone is part of it. */
export function spellOut(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { words } = analysis.tokens
  const whole: Mention[] = []
  for (const { first, end, type } of mentions) {
    if (type !== 'organization' || end !== first + 1 || words[first - 1]?.text !== '(' || words[end]?.text !== ')') continue
    const start = startOfName(words, first - 2, words[first])
    const mention = start < 0 ? null : makeMention(analysis, { first: start, end: first - 1 }, type)
    if (mention) whole.push(mention)
  }
  if (whole.length === 0) return mentions
  const mentionAt = new Int32Array(words.length).fill(-1)
  mentions.forEach(({ first, end }, index) => mentionAt.fill(index, first, end))
  const parts = new Set<Mention>()
  const added = whole.filter((outer) => {
    const within = [...new Set(mentionAt.subarray(outer.first, outer.end))].filter((index) => index >= 0).map((index) => mentions[index])
    if (within.some(({ first, end }) => first < outer.first || end > outer.end)) return false
    for (const mention of within) parts.add(mention)
    return true
  })
  return [...mentions.filter((mention) => !parts.has(mention)), ...added].sort((a, b) => a.first - b.first)
}

/** Where the words begin that end at a token and whose initials an acronym's letters are; −1 where they are not. */
function startOfName(words: readonly Word[], last: number, { text, shape }: Word): number {
  if (shape !== 'upper') return -1
  let at = last
  for (let letter = text.length - 1, small = 0; at >= 0; at--) {
    if (isCapital(words[at]) && words[at].text.startsWith(text[letter])) {
      if (letter === 0) return at
      letter--
      small = 0
    } else if (words[at].shape !== 'lower' || small++ === MOST_SMALL_WORDS) return -1
  }
  return -1
}
