import { tokensWithin, type Tokens } from '../analysis.js'
import type { FoundQuote } from './found-quote.js'
import { isQuotationMark } from './mark-styles.js'

/** What marked words after it are: a thing's name, and nobody's speech. */
const NAMING: ReadonlySet<string> = new Set('theme themes title motto slogan headline heading topic subject name nickname'.split(' '))
const PROVERBS: ReadonlySet<string> = new Set(['saying', 'adage', 'proverb', 'maxim', 'dictum'])
const GO: ReadonlySet<string> = new Set(['goes', 'went', 'runs', 'has'])

/** "It was on the theme: “Time to act”", "the motto: “All aboard.”": the words after the mark at `opening` name a thing. */
export const isNamed = ({ words }: Tokens, opening: number): boolean => words[opening - 1]?.text === ':' && NAMING.has(words[opening - 2]?.lower)

/** "As the old saying goes, “Dogs bark.”": whoever tells it, nobody of the story said it first. */
export function isProverb(tokens: Tokens, { spans: [opening] }: FoundQuote): boolean {
  const { words } = tokens
  let first = tokensWithin(tokens, opening).first
  if (GO.has(words[first].lower)) return PROVERBS.has(words[first - 1]?.lower)
  while (first > 0 && (isQuotationMark(words[first - 1].text) || SEPARATORS.has(words[first - 1].text) || words[first - 1].lower === 'it')) first--
  return GO.has(words[first - 1]?.lower) && PROVERBS.has(words[first - 2]?.lower)
}

const SEPARATORS: ReadonlySet<string> = new Set([',', ':'])
