import { paragraphOf, rangeSpan, tokensWithin, type Analysis, type TokenRange, type Tokens } from '../analysis.js'
import type { Span } from '../span.js'
import { FLOATING_RULE, type FoundQuote } from './found-quote.js'
import { namedIntroducerOf, sentenceBefore, subjectOf } from './introducers.js'
import { isQuotationMark } from './mark-styles.js'
import { isPersonal, isSomebody, namesOf } from './somebody.js'

/**
 * "“It is bad,” said Ann Lee. Tom Hill was blunter: “He lies.”": marked words that another leads up to are no part of the quote
 * before, and become a quote that no cue claims yet.
 */
export function partSpeakers(analysis: Analysis, quote: FoundQuote): readonly FoundQuote[] {
  const { cue, source, spans } = quote
  if (!cue || !source || spans.length < 2) return [quote]
  const own = beforeSemicolon(analysis.tokens, tokensWithin(analysis.tokens, source))
  const parts: { spans: Span[]; speaker: TokenRange }[] = [{ spans: [spans[0]], speaker: own }]
  for (const [index, span] of spans.entries()) {
    if (index === 0) continue
    const last = parts[parts.length - 1]
    const other = span.start < cue.end ? null : leadsUp(analysis, span, Math.max(cue.end, analysis.tokens.ends[own.end - 1], spans[index - 1].end), last.speaker)
    if (other) parts.push({ spans: [span], speaker: other })
    else last.spans.push(span)
  }
  if (parts.length === 1) return [quote]
  return parts.map((part, index): FoundQuote => (index === 0 ? { ...quote, spans: part.spans, source: rangeSpan(analysis.tokens, own) } : {
    type: 'direct', spans: part.spans, cue: null, source: null, rule: FLOATING_RULE, confidence: CONFIDENCE,
    explanation: [`rule ${FLOATING_RULE}: another leads up to the words than to those before them`],
  }))
}

const CONFIDENCE = 0.6

/** "said Ann Lee; Tom Hill was blunter": who is taken for the source, without the next clause. */
function beforeSemicolon({ words }: Tokens, { first, end }: TokenRange): TokenRange {
  let stop = first + 1
  while (stop < end && words[stop].text !== ';') stop++
  return { first, end: stop }
}

/** Who else than `speaker` leads up to marked words, after token offset `after`; null where nobody does. */
function leadsUp(analysis: Analysis, span: Span, after: number, speaker: TokenRange): TokenRange | null {
  const { tokens, paragraphs } = analysis
  const opening = tokensWithin(tokens, span).first - 1
  const { first } = paragraphs[paragraphOf(analysis, span)]
  if (opening <= first || !isQuotationMark(tokens.words[opening].text)) return null
  const floor = afterMarks(tokens, Math.max(first, tokensWithin(tokens, { start: 0, end: after }).end), opening)
  const found = tokens.words[opening - 1].text === ':' ? beforeColon(analysis, floor, opening) : beforeSentence(analysis, floor, opening)
  return found && isAnother(tokens, found, speaker) ? found : null
}

/** The first token at `from` or later that neither closes marks nor ends a sentence. */
function afterMarks({ words }: Tokens, from: number, end: number): number {
  while (from < end && words[from].shape === 'mark') from++
  return from
}

/** "Tom Hill was blunter: “C”": the subject of a sentence of its own, or of a clause after a semicolon. */
function beforeColon(analysis: Analysis, floor: number, opening: number): TokenRange | null {
  const { tokens } = analysis
  const { first } = sentenceBefore(analysis, opening)
  const opens = first >= floor || tokens.words.slice(floor - 1, opening).some(({ text }) => text === ';')
  return opens ? namedIntroducerOf(tokens, { first: Math.max(first, floor), end: opening })?.source ?? null : null
}

/** "Tom Hill went further. “C”": the subject that opens the sentence before; "the crowd cheered" only interrupts who speaks. */
function beforeSentence(analysis: Analysis, floor: number, opening: number): TokenRange | null {
  const { tokens } = analysis
  const told = sentenceBefore(analysis, opening)
  if (told.first < floor || !/^[.!?…]/u.test(tokens.words[opening - 1].text)) return null
  const subject = subjectOf(tokens, told)
  return subject?.first === told.first && tokens.words[subject.first].lower !== 'the' && isSomebody(tokens, subject) ? subject : null
}

/** Another than the speaker: by a name of its own, or by what it is. A pronoun goes on with whoever spoke. */
function isAnother(tokens: Tokens, found: TokenRange, speaker: TokenRange): boolean {
  if (isPersonal(tokens, found)) return false
  const names = namesOf(tokens, found)
  const before = namesOf(tokens, speaker)
  const isPart = (some: readonly string[], all: readonly string[]): boolean => some.length > 0 && some.every((name) => all.includes(name))
  return !isPart(names, before) && !isPart(before, names) && textOf(tokens, found) !== textOf(tokens, speaker)
}

const textOf = ({ words }: Tokens, { first, end }: TokenRange): string => words.slice(first, end).map(({ lower }) => lower).join(' ')
