import { tokensWithin, type Analysis, type TokenRange, type Tokens } from '../analysis.js'
import type { FoundQuote } from './found-quote.js'
import { isQuotationMark } from './mark-styles.js'

/**
 * "She insists that no decision is final. “We cannot hold every inch.”": what is told ends with its sentence, and marked words in
 * a sentence of their own are another quote of whoever says both.
 */
export function partSentences({ tokens }: Analysis, quote: FoundQuote): readonly FoundQuote[] {
  const { cue, spans } = quote
  if (!cue || quote.type !== 'mixed' || spans[0].start < cue.end) return [quote]
  const ranges = spans.map((span) => tokensWithin(tokens, span))
  const at = ranges.findIndex((range) => opensSentence(tokens, range))
  if (at < 1 || ranges.slice(0, at).some((range) => hasMarks(tokens, range))) return [quote]
  return [
    { ...quote, type: 'indirect', rule: 'learned-indirect', spans: spans.slice(0, at) },
    { ...quote, type: 'direct', rule: 'learned-direct', spans: spans.slice(at), explanation: [...quote.explanation, 'a sentence in marks, after one in none that the same cue credits'] },
  ]
}

/** Whether words begin right after an opening mark, and that after the end of a sentence. */
const opensSentence = ({ words }: Tokens, { first }: TokenRange): boolean =>
  isQuotationMark(words[first - 1].text) && /^[.!?…]/u.test(words[first - 2].text) && words[first].shape !== 'lower'

const hasMarks = ({ words }: Tokens, { first, end }: TokenRange): boolean => words.slice(first, end).some(({ text }) => isQuotationMark(text))
