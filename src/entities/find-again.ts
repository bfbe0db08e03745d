import type { Analysis, TokenRange } from '../analysis.js'
import type { EntityType } from '../extraction.js'
import { mixHash } from '../model/hash.js'
import { isCapital, type Word } from '../word.js'
import { isSeat } from './clear-party-tags.js'
import type { Mention } from './mention.js'
import { makeMention } from './read-mentions.js'

/** Tokens of the longest name that is looked for. */
const LONGEST_NAME = 8
/** A name of one word must have been found so often: the tagger may have taken a word for a name once. */
const LEAST_OF_ONE_WORD = 2

interface Known {
  readonly type: EntityType
  times: number
  contested: boolean
}

/**
 * A name found in one place is found wherever it stands whole and unmarked.
 * Not one that the story also has as something else, and no single word that it also writes small.
 */
export function findAgain(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { words } = analysis.tokens
  const known = new Map<number, Known>()
  const taken = new Uint8Array(words.length)
  for (const { first, end, type } of mentions) {
    taken.fill(1, first, end)
    const key = words.slice(first, end).reduce((hash, word) => mixHash(hash, word.lowerHash), 0)
    const same = known.get(key)
    if (same) {
      same.times++
      same.contested ||= same.type !== type
    } else known.set(key, { type, times: 1, contested: false })
  }
  let lower: ReadonlySet<number> | null = null
  const isSmallSomewhere = ({ lowerHash }: Word): boolean => (lower ??= new Set(words.filter(({ shape }) => shape === 'lower').map((word) => word.lowerHash))).has(lowerHash)
  const added: Mention[] = []
  for (const { first, end, paragraph } of analysis.sentences) {
    if (analysis.document.paragraphs[paragraph].kind === 'furniture') continue
    for (let i = first; i < end; i++) {
      if (!isCapital(words[i]) || (i > first && isCapital(words[i - 1])) || isSeat(analysis.tokens, i)) continue
      const found = longestAt(words, taken, known, { first: i, end }, isSmallSomewhere)
      const mention = found && makeMention(analysis, found.range, found.type)
      if (!mention) continue
      added.push(mention)
      i = found.range.end - 1
    }
  }
  return [...mentions, ...added].sort((a, b) => a.first - b.first)
}

/** The longest known name that starts here and that no word with a capital follows. */
function longestAt(
  words: readonly Word[], taken: Uint8Array, known: ReadonlyMap<number, Known>, { first, end }: TokenRange, isSmallSomewhere: (word: Word) => boolean,
): { readonly range: TokenRange; readonly type: EntityType } | null {
  let best: { readonly range: TokenRange; readonly type: EntityType } | null = null
  let hash = 0
  for (let at = first; at < Math.min(end, first + LONGEST_NAME) && taken[at] === 0; at++) {
    hash = mixHash(hash, words[at].lowerHash)
    if (at + 1 < end && isCapital(words[at + 1])) continue
    const name = known.get(hash)
    if (!name || name.contested) continue
    if (at === first && (name.times < LEAST_OF_ONE_WORD || isSmallSomewhere(words[at]))) continue
    best = { range: { first, end: at + 1 }, type: name.type }
  }
  return best
}
