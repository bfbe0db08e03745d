import { rangeSpan, type Analysis, type TokenRange, type Tokens } from '../analysis.js'
import { withoutEmphasis } from './emphasis.js'
import { INTERVIEW_RULE, type FoundQuote } from './found-quote.js'
import type { Marks } from './marks.js'
import { tellsOfSelf } from './somebody.js'

/** An essay may ask itself something and answer it; an interview does so again and again. */
const FEWEST_ANSWERS = 3
/** Of the answers, as a share, those in which somebody speaks of themselves. */
const LEAST_OWN = 0.5
/** Of their paragraphs, those with words between marks. */
const MOST_MARKED = 0.5
/** In tokens. */
const LONGEST_QUESTION = 80
const CONFIDENCE = 0.75

/** A question in a paragraph of its own, and the paragraphs up to the next one. */
interface Exchange {
  readonly question: number
  readonly answer: readonly number[]
}

/**
 * Rule `interview-answer`: where what comes first says that somebody was asked ("She spoke to the Post", "Q&A"), paragraphs that
 * are questions and nothing else are the page's own, and what follows each is an answer. None where most of it has marks: then
 * the story tells what was answered.
 */
export function findInterviewAnswers(analysis: Analysis, { regions }: Marks): readonly FoundQuote[] {
  const exchanges = readExchanges(analysis)
  if (exchanges.length < FEWEST_ANSWERS || !isIntroduced(analysis, exchanges[0].question)) return []
  const marked = new Set(regions.map(({ paragraph }) => paragraph))
  const isOwn = (paragraph: number): boolean => !marked.has(paragraph) && tellsOfSelf(analysis.tokens, analysis.paragraphs[paragraph])
  const answers = exchanges.flatMap(({ answer }) => answer)
  const own = exchanges.filter(({ answer }) => answer.some(isOwn))
  if (own.length < LEAST_OWN * exchanges.length || answers.filter((paragraph) => marked.has(paragraph)).length > MOST_MARKED * answers.length) return []
  return exchanges.map((exchange, index) => toQuote(analysis, index + 1 < exchanges.length ? exchange : { ...exchange, answer: untilLast(exchange.answer, isOwn) }))
}

/** What follows the last answer is the page's: "Ann Lee is a reporter in Tarn." */
function untilLast(paragraphs: readonly number[], isOwn: (paragraph: number) => boolean): readonly number[] {
  const last = paragraphs.findLastIndex(isOwn)
  return paragraphs.slice(0, Math.max(1, last + 1))
}

function toQuote({ tokens, paragraphs }: Analysis, { answer, question }: Exchange): FoundQuote {
  return {
    type: 'direct', spans: answer.map((paragraph) => rangeSpan(tokens, wordsIn(tokens, paragraphs[paragraph]))), cue: null, source: null, rule: INTERVIEW_RULE, confidence: CONFIDENCE,
    explanation: [`rule interview-answer: it follows the question of paragraph ${question + 1}`],
  }
}

function readExchanges({ document, tokens, paragraphs }: Analysis): readonly Exchange[] {
  const exchanges: { readonly question: number; readonly answer: number[] }[] = []
  const opening = document.paragraphs.findIndex(({ kind }) => kind !== 'furniture')
  document.paragraphs.forEach(({ kind }, paragraph) => {
    if (paragraph === opening || kind !== 'body') return // a question that opens the story is its headline
    const range = wordsIn(tokens, paragraphs[paragraph])
    if (range.first === range.end) return
    if (isQuestion(tokens, range)) exchanges.push({ question: paragraph, answer: [] })
    else exchanges.at(-1)?.answer.push(paragraph)
  })
  return exchanges.filter(({ answer }) => answer.length > 0) // the second of two questions is the one that is answered
}

/** "Did you win?" of "Q1: Did you win?", "We won." of "A1: We won."; of a label alone nothing. */
function wordsIn(tokens: Tokens, range: TokenRange): TokenRange {
  const { first, end } = withoutEmphasis(tokens, range)
  return first + 2 <= end && LABEL.test(tokens.words[first].text) && tokens.words[first + 1].text === ':' ? withoutEmphasis(tokens, { first: first + 2, end }) : { first, end }
}

const LABEL = /^[AQ]\d*\.?$/u

/** The asker does not speak of "I", and cites nobody. */
function isQuestion({ words }: Tokens, { first, end }: TokenRange): boolean {
  return end - first <= LONGEST_QUESTION && words[end - 1].text === '?' && !words.slice(first, end).some(({ text }) => text === '“' || text === '"')
}

/** "spoke to", "talks with", "in conversation with", "an interview", "Q&A", "edited for length": what tells that somebody was asked. */
const SPEAKING: ReadonlySet<string> = new Set('speaks spoke spoken talks talked sat chats chatted conversation caught met speak talk'.split(' '))
const TO: ReadonlySet<string> = new Set(['to', 'with', 'down', 'up'])
const INTERVIEW: ReadonlySet<string> = new Set(['asked', 'interview', 'interviews', 'interviewed', 'questions', 'edited', 'condensed'])

function isIntroduced({ tokens: { words }, paragraphs }: Analysis, before: number): boolean {
  for (let i = 0; i < paragraphs[before].first; i++) {
    const { lower } = words[i]
    if (INTERVIEW.has(lower) || (lower === 'q' && words[i + 1].text === '&') || (SPEAKING.has(lower) && TO.has(words[i + 1].lower))) return true
  }
  return false
}
