import { paragraphOf, rangeSpan, tokenAt, type Analysis, type TokenRange } from '../analysis.js'
import { overlaps, type Span } from '../span.js'
import { FLOATING_RULE, INTERVIEW_RULE, type FoundQuote } from './found-quote.js'
import { introducerOf, namedIntroducerOf, sentenceBefore, subjectOf } from './introducers.js'
import { DASHES, nameAlone, signatureIn } from './signature.js'

/** A quote that stands without a cue, and the quote before it, if any. */
interface Floating {
  readonly quote: FoundQuote
  readonly before: FoundQuote | undefined
  /** The first token of the quote, and the first after its closing mark. */
  readonly first: number
  readonly end: number
  readonly paragraph: number
}

interface FloatingCredit {
  readonly source: Span
  readonly cue: Span | null
  readonly rule: string
}

/** One way to credit a floating quote; null where it does not apply. */
type FloatingRule = (analysis: Analysis, floating: Floating) => FloatingCredit | null

/** Credits the quotes that no words claim to whoever signs them, introduces them or spoke last. `quotes` are in text order. */
export function creditFloating(analysis: Analysis, quotes: readonly FoundQuote[]): readonly FoundQuote[] {
  const credited: FoundQuote[] = []
  for (const quote of quotes) credited.push(quote.cue === null && quote.rule !== INTERVIEW_RULE ? credit(analysis, quote, credited.at(-1)) : quote)
  return credited
}

function credit(analysis: Analysis, quote: FoundQuote, before: FoundQuote | undefined): FoundQuote {
  const { tokens } = analysis
  const end = tokenAt(tokens, quote.spans[quote.spans.length - 1].end)
  const floating: Floating = { quote, before, first: tokenAt(tokens, quote.spans[0].start), end: end + 1, paragraph: paragraphOf(analysis, quote.spans[0]) }
  for (const rule of RULES) {
    const found = rule(analysis, floating)
    if (!found || quote.spans.some((span) => overlaps(span, found.source))) continue
    return { ...quote, ...found, confidence: CONFIDENCE[found.rule], explanation: [...quote.explanation, `rule ${found.rule}: who the words are credited to`] }
  }
  return { ...quote, confidence: Math.min(quote.confidence, UNCREDITED) }
}

/** How sure the rules are: about the shares of right quotes in held-out training articles and in the news of other newsrooms. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  'signed-quote': 0.95, 'listed-under-name': 0.9, 'introduced-quote': 0.8, [FLOATING_RULE]: 0.45, 'subject-before': 0.4,
}
const UNCREDITED = 0.3

/** Rule `signed-quote`: "“We won.” — Ann Lee, baker", on the same line or the next; without the dash in a line of its own, under a paragraph of nothing else. */
const signed: FloatingRule = ({ tokens, paragraphs }, { first, end, paragraph }) => {
  const own = end < paragraphs[paragraph].end
  const range = own ? { first: end, end: paragraphs[paragraph].end } : paragraphs[paragraph + 1]
  const name = range && (signatureIn(tokens, range) ?? (!own && isWhole(paragraphs[paragraph], first, end) ? nameAlone(tokens, range) : null))
  return name && { source: rangeSpan(tokens, name), cue: name.first > range.first ? rangeSpan(tokens, { first: range.first, end: name.first }) : null, rule: 'signed-quote' }
}

/** Of a line with a name, a handle and a date. */
const LONGEST_BYLINE = 14

/** Rule `signed-quote`: a post as it is set into a page, "Tarn Police @tarnpolice / “Stay at home.”" */
const posted: FloatingRule = ({ tokens, paragraphs }, { first, paragraph }) => {
  const line = paragraphs[paragraph - 1] as TokenRange | undefined
  if (!line || first - 1 !== paragraphs[paragraph].first || line.end - line.first > LONGEST_BYLINE) return null
  const words = tokens.words.slice(line.first, line.end)
  const handle = words.findIndex(({ text }) => text.startsWith('@'))
  const end = words[handle - 1]?.text === '(' ? handle - 1 : handle
  const isName = end > 0 && words.slice(0, end).every(({ shape }) => shape !== 'lower' && shape !== 'mark')
  return isName ? { source: rangeSpan(tokens, { first: line.first, end: line.first + end }), cue: null, rule: 'signed-quote' } : null
}

/** Whether marked words are all of their paragraph. */
const isWhole = (paragraph: TokenRange, first: number, end: number): boolean => first - 1 === paragraph.first && end === paragraph.end

/** A line that names somebody over a list of what they say: "Ann Lee, Harbour Bank". */
const LONGEST_HEADING = 9
/** How many points such a list has before the quote. */
const MOST_POINTS = 4

/** Rule `listed-under-name`: a point of a list, "– “We won.”", whose heading is a name. */
const listed: FloatingRule = ({ tokens, paragraphs }, { paragraph }) => {
  const isPoint = (index: number): boolean => DASHES.has(tokens.words[paragraphs[index].first]?.text)
  if (!isPoint(paragraph)) return null
  let heading = paragraph - 1
  while (heading >= 0 && paragraph - heading <= MOST_POINTS && isPoint(heading)) heading--
  const range = paragraphs[heading]
  if (!range || range.end - range.first > LONGEST_HEADING || range.end - range.first < 2) return null
  const isNamed = tokens.words[range.first].shape === 'title' && tokens.words[range.first + 1].shape === 'title'
  return isNamed && /^[\p{L}\p{N})]/u.test(tokens.words[range.end - 1].text) ? { source: rangeSpan(tokens, range), cue: null, rule: 'listed-under-name' } : null
}

/**
 * Rule `introduced-quote`: a paragraph that ends with a colon, "Lee went on:", and the quote as the next paragraph, or on the
 * same line who leads up to it: "Tom Hill was blunter: “We lost.”", "Tom Hill defended the players, “None of them gave up.”".
 */
const introduced: FloatingRule = (analysis, { first, paragraph }) => {
  const { tokens } = analysis
  const own = first - 1 > analysis.paragraphs[paragraph].first
  const before = own ? paragraph : storyBefore(analysis, paragraph)
  if (before < 0) return null
  const { first: opening } = analysis.paragraphs[before]
  const end = own ? first - 1 : analysis.paragraphs[before].end
  // A paragraph of control characters has no token.
  const last = tokens.words[end - 1]?.text
  if (end === opening || (last !== ':' && !(own && last === ','))) return null
  const lead = sentenceBefore(analysis, end)
  const found = own ? namedIntroducerOf(tokens, lead) : introducerOf(tokens, lead)
  return found?.source ? { source: rangeSpan(tokens, found.source), cue: last === ',' && found.cue.first === end - 1 ? null : rangeSpan(tokens, found.cue), rule: 'introduced-quote' } : null
}

/** Rule `floating-quote`: the last to speak, in this paragraph or the one before, goes on. */
const sameSpeaker: FloatingRule = (analysis, { before, paragraph }) => {
  if (!before?.source) return null
  const spoke = paragraphOf(analysis, before.spans[before.spans.length - 1])
  return spoke === paragraph || spoke === storyBefore(analysis, paragraph) ? { source: before.source, cue: null, rule: FLOATING_RULE } : null
}

/** Rule `subject-before`: "Ann Lee has sold bread here for years. “We open at five.”": the subject of the sentence before. */
const subjectSpeaks: FloatingRule = (analysis, { first, paragraph }) => {
  const start = analysis.paragraphs[paragraph].first
  const before = first - 1 > start ? first - 1 : analysis.paragraphs[storyBefore(analysis, paragraph)]?.end
  if (before === undefined) return null
  const source = subjectOf(analysis.tokens, sentenceBefore(analysis, before))
  return source && { source: rangeSpan(analysis.tokens, source), cue: null, rule: 'subject-before' }
}

const RULES: readonly FloatingRule[] = [signed, posted, listed, introduced, sameSpeaker, subjectSpeaks]

function storyBefore({ document: { paragraphs } }: Analysis, paragraph: number): number {
  let before = paragraph - 1
  while (before >= 0 && paragraphs[before].kind === 'furniture') before--
  return before
}
