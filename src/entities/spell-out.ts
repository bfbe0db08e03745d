import type { Analysis } from '../analysis.js'
import type { Word } from '../word.js'
import { isCapital } from './is-capital.js'
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
  const holds = (outer: Mention, { first, end }: Mention): boolean => outer.first < end && first < outer.end
  const cuts = (outer: Mention): boolean => mentions.some((mention) => holds(outer, mention) && (mention.first < outer.first || mention.end > outer.end))
  const added = whole.filter((mention) => !cuts(mention))
  return [...mentions.filter((mention) => !added.some((outer) => holds(outer, mention))), ...added].sort((a, b) => a.first - b.first)
}

/** Where the words begin that end at a token and whose initials an acronym's letters are; −1 where they are not. */
function startOfName(words: readonly Word[], last: number, { text, shape }: Word): number {
  if (shape !== 'upper' || text.length < 2) return -1
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
