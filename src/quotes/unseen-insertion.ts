import { rangeSpan, type Analysis, type Sentence, type TokenRange, type Tokens } from '../analysis.js'
import type { FoundQuote } from './found-quote.js'
import { TELLING } from './hearer.js'
import { findCredit, isOneClause, LONGEST_SENTENCE, LONGEST_SUBJECT, reports, storyWords } from './inserted-credit.js'
import { isSomebody } from './somebody.js'

/** "*The dam*, an engineer warned in March, *could not be trusted*": of a sentence of which nothing was heard, the words around a credit that parts a subject from its verb. */
export function aroundUnseenCredit(analysis: Analysis, sentence: Sentence): FoundQuote | null {
  const { tokens, tokens: { words } } = analysis
  const told = storyWords(analysis, sentence)
  if (told.end - told.first > LONGEST_SENTENCE) return null
  for (let verb = told.first + 3; verb < told.end - 2; verb++) {
    if (words[verb].shape !== 'lower' || !(reports(words[verb]) || TELLING.has(words[verb].lower))) continue
    const inserted = findCredit(tokens, { first: verb, end: verb + 1 }, told)
    if (!inserted || inserted.source.end > verb || !isSomebody(tokens, inserted.source)) continue
    const lead = { first: told.first, end: inserted.credit.first - 1 }
    const rest = { first: inserted.credit.end + 1, end: told.end }
    if (lead.end - lead.first <= LONGEST_SUBJECT && isOneClause(words, lead, rest) && !words.slice(lead.first, lead.end).some(({ text }) => text === ',')) return insertedQuote(tokens, verb, inserted.source, [lead, rest])
  }
  return null
}

const insertedQuote = (tokens: Tokens, verb: number, source: TokenRange, said: readonly TokenRange[]): FoundQuote => ({
  type: 'indirect', spans: said.map((range) => rangeSpan(tokens, range)), cue: rangeSpan(tokens, { first: verb, end: verb + 1 }), source: rangeSpan(tokens, source),
  rule: 'postposed-credit', confidence: CONFIDENCE, explanation: ['rule postposed-credit: who says it stands within the clause'],
})
const CONFIDENCE = 0.6
