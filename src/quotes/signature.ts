import { isGlued, type TokenRange, type Tokens } from '../analysis.js'

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

const PARTICLES: ReadonlySet<string> = new Set(['de', 'van', 'von', 'der', 'al', 'bin', 'and', 'of', 'the'])
