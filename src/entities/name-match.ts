import { isNickname } from '../lexicon/nicknames.js'

/** "V." or "V": stands for any name that begins with the letter. */
const isInitial = (word: string): boolean => word.length === 1 || (word.length === 2 && word[1] === '.')

const matches = (short: string, full: string): boolean => short === full || (isInitial(short) && full.startsWith(short[0])) || (isInitial(full) && short.startsWith(full[0]))

/** "Bob Hale" and "Robert Hale", "Bob" and "Robert A. Hale" not: of a short form by itself nothing tells whose it is. */
export const isNicknameOf = (short: readonly string[], full: readonly string[]): boolean =>
  short.length > 1 && full.length > 1 && isNickname(short[0], full[0]) && isShortOf(short.slice(1), full.slice(1))

/**
 * Whether the words of `short` stand in `full` in the same order, initials for whole names, with at least one whole word
 * the same at either end: "Marchand" and "V. Putin" of "Vladimir V. Putin", but not "V." alone.
 */
export function isShortOf(short: readonly string[], full: readonly string[]): boolean {
  if (short.length > full.length) return false
  let at = 0
  let whole = 0
  for (const word of short) {
    while (at < full.length && !matches(word, full[at])) at++
    if (at === full.length) return false
    if (word === full[at] && !isInitial(word)) whole++
    at++
  }
  return whole > 0 && (short.length > 1 || short[0] === full.at(-1) || short[0] === full[0] || full.length > 2)
}
