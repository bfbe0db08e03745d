import { paragraphOf, type Analysis } from '../analysis.js'
import type { Problem } from '../extraction.js'
import { findMarkedQuotes } from './find-marked.js'
import { findTranscriptTurns } from './find-transcript.js'
import type { FoundQuote } from './found-quote.js'
import { findLearnedQuotes } from './learned/index.js'
import { quoteModel, type QuoteModel } from './learned/quote-model.js'
import { findMarks, type Marks } from './marks.js'
import { mergeQuotes } from './merge-quotes.js'

export type { FoundQuote } from './found-quote.js'

export interface QuoteFindings {
  /** In the order of the text; no two share a character. */
  readonly quotes: readonly FoundQuote[]
  readonly problems: readonly Problem[]
}

/** Finds what is said in a story and the words that credit it. */
export function findQuotes(analysis: Analysis, model: QuoteModel = quoteModel()): QuoteFindings {
  const marks = findMarks(analysis)
  return { quotes: mergeQuotes(analysis, findLearnedQuotes(analysis, marks, model), findByRules(analysis, marks)), problems: marks.problems }
}

/** Finds what the quotation marks of a story show, in any language. */
export function findQuotesByMarks(analysis: Analysis): QuoteFindings {
  const marks = findMarks(analysis)
  return { quotes: findByRules(analysis, marks), problems: marks.problems }
}

function findByRules(analysis: Analysis, marks: Marks): readonly FoundQuote[] {
  const turns = findTranscriptTurns(analysis, marks)
  const said = new Set(turns.map(({ spans }) => spans[0].end))
  const paragraphEnd = ({ spans }: FoundQuote): number => analysis.document.paragraphs[paragraphOf(analysis, spans[0])].end
  const marked = findMarkedQuotes(analysis, marks).filter((quote) => quote.spans.length > 0 && !said.has(paragraphEnd(quote)))
  return [...marked, ...turns].sort((a, b) => a.spans[0].start - b.spans[0].start)
}
