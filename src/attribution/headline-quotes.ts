import { paragraphOf, type Analysis } from '../analysis.js'
import type { FoundQuote } from '../quotes/index.js'
import type { Credit } from './reading.js'

/**
 * A headline's quote is whose the story says it is: of “Kuresa protests: “No mercy””, the president, where the story has him say
 * that it would show “no mercy”. A headline that names a person itself is believed. One credit for each quote.
 */
export function creditHeadlines(analysis: Analysis, quotes: readonly FoundQuote[], credits: readonly Credit[]): readonly Credit[] {
  const told = quotes.map((quote) => !inHeadline(analysis, quote))
  return credits.map((credit, i) => {
    if (told[i] || credit.figure?.kind === 'person') return credit
    const words = wordsOf(analysis, quotes[i])
    if (words.length < SHORTEST) return credit
    const again = credits.findIndex(({ figure }, k) => told[k] && figure?.kind === 'person' && wordsOf(analysis, quotes[k]).includes(words))
    return again < 0 ? credit : { figure: credits[again].figure, rule: HEADLINE_RULE, confidence: 0.8 }
  })
}

/** The rule of a credit that the words in front of the quote have no part in. */
export const HEADLINE_RULE = 'told-again'

/** Letters; “yes” may be anybody's. */
const SHORTEST = 8

const inHeadline = (analysis: Analysis, { spans }: FoundQuote): boolean => analysis.document.paragraphs[paragraphOf(analysis, spans[0])].kind === 'headline'

/** What is said, in lower case, marks left out. */
const wordsOf = ({ document }: Analysis, { spans }: FoundQuote): string =>
  spans.map(({ start, end }) => document.text.slice(start, end)).join(' ').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
