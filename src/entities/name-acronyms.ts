import type { Analysis } from '../analysis.js'
import { KNOWN_ACRONYMS } from '../lexicon/known-acronyms.js'
import type { Shape, Word } from '../word.js'
import { coveredTokens } from './covered.js'
import type { Mention } from './mention.js'
import { makeMention } from './read-mentions.js'

/** "an FBI agent", "WHO says": what every reader knows by its letters, where they stand among small words. */
export function nameAcronyms(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { tokens: { words }, document, sentences } = analysis
  const covered = coveredTokens(words.length, mentions)
  const found: Mention[] = []
  for (const { first, end, paragraph } of sentences) {
    if (document.paragraphs[paragraph].kind === 'furniture') continue
    for (let i = first; i < end; i++) {
      if (SMALL.has(words[i].shape) || covered[i] || !KNOWN_ACRONYMS.has(words[i].text) || !isAmongSmall(words, i, first, end)) continue
      const mention = makeMention(analysis, { first: i, end: i + 1 }, 'organization')
      if (mention) found.push(mention)
    }
  }
  return found.length === 0 ? mentions : [...mentions, ...found].sort((a, b) => a.first - b.first)
}

/** Shapes of no acronym: most words, so that they need no look into the list. */
const SMALL: ReadonlySet<Shape> = new Set(['lower', 'title', 'mark', 'number'])

/** Whether the next word is in small letters, or the one before is and none with a capital follows; "WHO are you?" asks, and "9,000 BP" is a date. */
function isAmongSmall(words: readonly Word[], i: number, first: number, end: number): boolean {
  if (words[i].text === 'WHO' && words[end - 1].text === '?') return false
  if (words[i].text === 'BP' && i > first && (words[i - 1].shape === 'number' || words[i - 1].lower === 'years')) return false
  const next = i + 1 < end ? words[i + 1].shape : 'mark'
  return next === 'lower' || (next === 'mark' && i > first && words[i - 1].shape === 'lower')
}
