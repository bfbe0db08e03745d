import type { TokenRange, Tokens } from '../analysis.js'
import { isQuotationMark } from './mark-styles.js'

/** "When she asks “*Who am I?*” it sounds true": a question or a call between marks right behind the verb is all that is said; null where there is none, or nothing after it. */
export function markedQuestion({ words }: Tokens, { first, end }: TokenRange, cue: TokenRange): TokenRange | null {
  if (first !== cue.end || !isQuotationMark(words[first].text) || words[first + 1].shape !== 'title') return null
  let close = first + 1
  while (close < end && !isQuotationMark(words[close].text)) close++
  const isWhole = close < end - 1 && close - first > SHORTEST_QUESTION && CALLING.has(words[close - 1].text) && !words.slice(close + 1, end).some(({ text }) => isQuotationMark(text))
  return isWhole ? { first: first + 1, end: close } : null
}

/** Tokens, with the mark that ends it. */
const SHORTEST_QUESTION = 3
const CALLING: ReadonlySet<string> = new Set(['?', '!'])
