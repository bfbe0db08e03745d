import type { Analysis } from '../analysis.js'
import type { Problem } from '../extraction.js'
import type { FoundQuote } from './found-quote.js'

export type { FoundQuote } from './found-quote.js'

export interface QuoteFindings {
  /** In the order of the text; no two share a character. */
  readonly quotes: readonly FoundQuote[]
  readonly problems: readonly Problem[]
}

export function findQuotes(_analysis: Analysis): QuoteFindings {
  return { quotes: [], problems: [] }
}
