import type { TokenRange, Tokens } from '../analysis.js'

/** Marks of Markdown that show words in bold or italics. */
export const EMPHASIS: ReadonlySet<string> = new Set(['*', '**', '***', '_', '__'])

/** The first token from `from` on that is no such mark; `end` where all are. */
export function afterEmphasis({ words }: Tokens, from: number, end: number): number {
  while (from < end && EMPHASIS.has(words[from].text)) from++
  return from
}

/** A range without the marks that open and close it. */
export function withoutEmphasis(tokens: Tokens, range: TokenRange): TokenRange {
  const first = afterEmphasis(tokens, range.first, range.end)
  let { end } = range
  while (end > first && EMPHASIS.has(tokens.words[end - 1].text)) end--
  return { first, end }
}
