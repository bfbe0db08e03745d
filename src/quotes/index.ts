import { paragraphOf, tokensWithin, type Analysis } from '../analysis.js'
import type { Problem } from '../extraction.js'
import { withoutBetween } from './between-halves.js'
import { withinClause } from './clause-edges.js'
import { findMarkedQuotes } from './find-marked.js'
import { findInterviewAnswers } from './find-interview.js'
import { findStatements } from './find-statements.js'
import { byAgents } from './passive-agent.js'
import { withPostposed } from './postposed-credit.js'
import { findTranscriptTurns } from './find-transcript.js'
import type { FoundQuote } from './found-quote.js'
import { inHeadlines } from './headline-clause.js'
import { aroundInsertedCredits } from './inserted-credit.js'
import { withoutKicker } from './kicker.js'
import { findLearnedQuotes } from './learned/index.js'
import { quoteModel, type QuoteModel } from './learned/quote-model.js'
import { withoutThat } from './marked-clause.js'
import { findMarks, type Marks } from './marks.js'
import { mergeQuotes } from './merge-quotes.js'
import { isNarrative } from './narrative.js'
import { withSurnameSaid } from './surname-said.js'
import { withHeadlinesAgain } from './told-again.js'
import { afterSourcesClause, beforeNextClause } from './next-clause.js'

export { isQuotationMark } from './mark-styles.js'
export { FLOATING_RULE, INTERVIEW_RULE, TRANSCRIPT_RULE, type FoundQuote } from './found-quote.js'

export interface QuoteFindings {
  /** In the order of the text; no two share a character. */
  readonly quotes: readonly FoundQuote[]
  readonly problems: readonly Problem[]
}

/** Finds what is said in a story and the words that credit it. */
export function findQuotes(analysis: Analysis, model: QuoteModel = quoteModel()): QuoteFindings {
  const marks = findMarks(analysis)
  const turns = findTurns(analysis, marks)
  const learned = outside(analysis, turns, withinTheirClauses(analysis, marks, byAgents(analysis, marks, findLearnedQuotes(analysis, marks, model))))
  const statements = turns.length > 0 ? [] : findStatements(analysis, marks, learned)
  const [said, ruled] = [learned, findByRules(analysis, marks, turns)].map((quotes) => without(analysis, statements, quotes))
  const merged = mergeQuotes(analysis, said, inOrder([...ruled, ...statements])).map((quote) => withoutKicker(analysis, quote))
  return { quotes: withHeadlinesAgain(analysis, marks, merged), problems: marks.problems }
}

/** Where grammar is surer than the tagger of what is said, and where it begins and ends. */
function withinTheirClauses(analysis: Analysis, marks: Marks, learned: readonly FoundQuote[]): readonly FoundQuote[] {
  const said = learned.filter((quote) => !isNarrative(analysis, quote)).map((quote) => withinClause(analysis, afterSourcesClause(analysis, withSurnameSaid(analysis, quote))))
  const whole = beforeNextClause(analysis, aroundInsertedCredits(analysis, marks, said))
  return inHeadlines(analysis, withPostposed(analysis, marks, withoutThat(analysis, marks, withoutBetween(analysis, marks, whole))))
}

/** Finds what the quotation marks of a story show, in any language. */
export function findQuotesByMarks(analysis: Analysis): QuoteFindings {
  const marks = findMarks(analysis)
  return { quotes: findByRules(analysis, marks, findTurns(analysis, marks)).map((quote) => withoutKicker(analysis, quote)), problems: marks.problems }
}

/** What is said in turns, with labels before them or without. */
function findTurns(analysis: Analysis, marks: Marks): readonly FoundQuote[] {
  const turns = findTranscriptTurns(analysis, marks)
  return turns.length > 0 ? turns : findInterviewAnswers(analysis, marks)
}

function findByRules(analysis: Analysis, marks: Marks, turns: readonly FoundQuote[]): readonly FoundQuote[] {
  const marked = findMarkedQuotes(analysis, marks).filter((quote) => quote.spans.length > 0)
  return inOrder([...outside(analysis, turns, marked), ...turns])
}

const inOrder = (quotes: readonly FoundQuote[]): readonly FoundQuote[] => quotes.toSorted((a, b) => a.spans[0].start - b.spans[0].start)

/** The quotes, and of those that begin before a statement the parts, that are no part of it: what it cites belongs to it. */
function without({ tokens }: Analysis, statements: readonly FoundQuote[], quotes: readonly FoundQuote[]): readonly FoundQuote[] {
  if (statements.length === 0) return quotes
  const taken = new Uint8Array(tokens.count)
  for (const span of statements.flatMap(({ spans }) => spans)) {
    const { first, end } = tokensWithin(tokens, span)
    taken.fill(1, first, end)
  }
  return quotes.flatMap((quote) => {
    const spans = quote.spans.filter((span) => taken[tokensWithin(tokens, span).first] === 0)
    return spans[0] === quote.spans[0] ? [{ ...quote, spans }] : []
  })
}

/** The quotes, and of a speech over paragraphs the parts, that are no part of a turn: what a turn cites belongs to it. */
function outside(analysis: Analysis, turns: readonly FoundQuote[], quotes: readonly FoundQuote[]): readonly FoundQuote[] {
  if (turns.length === 0) return quotes
  const taken = new Set(turns.flatMap(({ spans }) => spans.map((span) => paragraphOf(analysis, span))))
  return quotes.flatMap((quote) => {
    if (taken.has(paragraphOf(analysis, quote.spans[0]))) return []
    const spans = quote.spans.filter((span) => !taken.has(paragraphOf(analysis, span)))
    return [spans.length < quote.spans.length ? { ...quote, spans } : quote]
  })
}
