import { isGlued, type TokenRange, type Tokens } from '../analysis.js'
import { FINITE, WORD_CLASS } from '../lexicon/word-classes.js'
import type { Word } from '../word.js'

export const DASHES: ReadonlySet<string> = new Set(['—', '–', '-', '--', '―'])
/** A name with its town and trade under a quote. */
const LONGEST_SIGNATURE = 16

/** The name that signs a quote: "Ann Lee" of "— Ann Lee, baker", where that is all of a line, or all that is left of it. */
export function signatureIn(tokens: Tokens, range: TokenRange): TokenRange | null {
  const { words } = tokens
  if (range.end - range.first > LONGEST_SIGNATURE || range.end - range.first < 2 || !DASHES.has(words[range.first].text)) return null
  const first = range.first + 1
  if (words[first].shape !== 'title' && words[first].shape !== 'mixed' && words[first].shape !== 'upper') return null
  let end = first
  while (end < range.end && (words[end].shape !== 'mark' || isGlued(tokens, end)) && !/^[,(]$/u.test(words[end].text)) end++
  return { first, end }
}

/** The same where all its words are a name's: “We won.” — Ann Lee, against “We won.” — Lee left at noon. */
export function nameSigning(tokens: Tokens, range: TokenRange): TokenRange | null {
  const name = signatureIn(tokens, range)
  return name && tokens.words.slice(name.first, name.end).every(({ shape, text }) => shape !== 'lower' || PARTICLES.has(text)) ? name : null
}

/** The name of a line that tells who somebody is, and no more: "Ann Lee, union leader" under a pull quote. */
export function nameAlone({ words }: Tokens, { first, end }: TokenRange): TokenRange | null {
  if (end - first > LONGEST_SIGNATURE || end - first < 4) return null
  let comma = first
  while (comma < end && isNamePart(words[comma])) comma++
  const role = words.slice(comma + 1, end)
  const isRole = words[comma]?.text === ',' && role.length > 0 && role.every(({ shape, classes, text }) => (shape === 'mark' ? !/^[.!?:]/u.test(text) : shape !== 'lower' || (classes & FINITE & ~WORD_CLASS.presentTense) === 0))
  return comma - first >= 2 && isRole ? { first, end: comma } : null
}

const isNamePart = ({ shape, text }: Word): boolean => (shape !== 'lower' && shape !== 'mark' && shape !== 'number') || PARTICLES.has(text)

const PARTICLES: ReadonlySet<string> = new Set(['de', 'van', 'von', 'der', 'al', 'bin', 'and', 'of', 'the'])
