import { tokensWithin, type TokenRange, type Tokens } from '../analysis.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import type { FoundQuote } from './found-quote.js'
import { isQuotationMark } from './mark-styles.js'

/** What marked words after it are: a thing's name, and nobody's speech. */
const NAMING: ReadonlySet<string> = new Set('theme themes title motto slogan headline heading topic subject name nickname'.split(' '))
const PROVERBS: ReadonlySet<string> = new Set(['saying', 'adage', 'proverb', 'maxim', 'dictum'])
const GO: ReadonlySet<string> = new Set(['goes', 'went', 'runs', 'has'])

/** "It was on the theme: “Time to act”", "the motto: “All aboard.”": the words after the mark at `opening` name a thing. */
export const isNamed = ({ words }: Tokens, opening: number): boolean => words[opening - 1]?.text === ':' && NAMING.has(words[opening - 2]?.lower)

/** What the name of a work stands after. */
const ENTITLED: ReadonlySet<string> = new Set('titled entitled called named headlined subtitled'.split(' '))
const WORKS: ReadonlySet<string> = new Set(`book memoir autobiography novel novella film movie documentary song single album essay article column series show sitcom programme program podcast musical opera poem play painting
  exhibition anthology biography cookbook blog magazine paper report`.split(/\s+/u))
/** "quoted from “The Old Port”" */
const CITING: ReadonlySet<string> = new Set('quoted quotes quoting read reads reading recited reciting lines line passage excerpt excerpts'.split(' '))
/** In tokens. */
const LONGEST_NAME = 12

/** "In her memoir, “A Life in Fronds,” she wrote", "an essay titled “Why I Left”": marked words with capitals throughout, after what names a work. */
function isWorksName({ words }: Tokens, { first, end }: TokenRange): boolean {
  if (end - first > LONGEST_NAME || !isQuotationMark(words[first - 1]?.text ?? '')) return false
  const before = words[first - 2]?.text === ',' ? words[first - 3] : words[first - 2]
  const isCited = before?.lower === 'from' && CITING.has(words[first - 3]?.lower)
  if (!before || !(isCited || WORKS.has(before.lower) || (ENTITLED.has(before.lower) && words[first - 2] === before))) return false
  const own = words.slice(first, end).filter(({ shape }) => shape !== 'mark')
  return own.length > 1 && own[0].shape !== 'lower' && own.every(({ shape, classes }) => shape !== 'lower' || (classes & SMALL) !== 0) && own.filter(({ shape }) => shape !== 'lower').length > own.length / 2
}

/** What titles leave small. */
const SMALL = WORD_CLASS.preposition | WORD_CLASS.determiner | WORD_CLASS.conjunction

/** A quote without the names of works; null where it is nothing else. */
export function withoutNames(tokens: Tokens, quote: FoundQuote): FoundQuote | null {
  if (quote.type !== 'direct') return quote
  const spans = quote.spans.filter((span) => !isWorksName(tokens, tokensWithin(tokens, span)))
  return spans.length === quote.spans.length ? quote : spans.length > 0 ? { ...quote, spans } : null
}

/** "As the old saying goes, “Dogs bark.”": whoever tells it, nobody of the story said it first. */
export function isProverb(tokens: Tokens, { spans: [opening] }: FoundQuote): boolean {
  const { words } = tokens
  let first = tokensWithin(tokens, opening).first
  if (GO.has(words[first].lower)) return PROVERBS.has(words[first - 1]?.lower)
  while (first > 0 && (isQuotationMark(words[first - 1].text) || SEPARATORS.has(words[first - 1].text) || words[first - 1].lower === 'it')) first--
  return GO.has(words[first - 1]?.lower) && PROVERBS.has(words[first - 2]?.lower)
}

const SEPARATORS: ReadonlySet<string> = new Set([',', ':'])
