import { paragraphOf, tokensWithin, type Analysis, type TokenRange, type Tokens } from '../analysis.js'
import type { FoundQuote } from '../quotes/index.js'
import { hull } from '../span.js'
import { isMark } from './word-kinds.js'
import { NOBODY, type Credit } from './reading.js'

/**
 * A headline's quote is whose the story says it is: of “Kuresa protests: “No mercy””, the president, where the story has him say
 * that it would show “no mercy”. A headline that names a person itself is believed. A heading within the story that is a quote
 * and nothing more, ‘Thieves on our land’, is whoever says so below it; never mind who spoke above. One credit for each quote.
 */
export function creditHeadlines(analysis: Analysis, quotes: readonly FoundQuote[], credits: readonly Credit[]): readonly Credit[] {
  const headings = quotes.map((quote) => headingOf(analysis, quote))
  if (headings.every((heading) => heading === null)) return credits // most stories: their words need no comparing
  const said = quotes.map((quote) => wordsOf(analysis, quote))
  return credits.map((credit, i) => {
    if (headings[i] === 'crosshead') return quotes[i].rule === 'signed-quote' ? credit : creditBelow(said, headings, credits, i)
    if (headings[i] === null || credit.figure?.kind === 'person' || said[i].length < SHORTEST) return credit
    const again = credits.findIndex(({ figure }, k) => headings[k] === null && figure?.kind === 'person' && said[k].includes(said[i]))
    return again < 0 ? credit : { figure: credits[again].figure, rule: HEADLINE_RULE, confidence: 0.8 }
  })
}

/** The rule of a credit that the words in front of the quote have no part in. */
export const HEADLINE_RULE = 'told-again'

/** Letters; “yes” may be anybody's. */
const SHORTEST = 8

/** Quotes below a heading among which its own is looked for. */
const MOST_BELOW = 12
/** Of the heading's words, since it may shorten what was said: “Muslims owe debt” of “Muslims owe a debt”. */
const LEAST_SHARE = 0.6

function creditBelow(said: readonly string[], headings: readonly Heading[], credits: readonly Credit[], i: number): Credit {
  const words = said[i].split(' ')
  let best: Credit | null = null
  let bestShare = LEAST_SHARE
  for (let k = i + 1; k < Math.min(said.length, i + 1 + MOST_BELOW); k++) {
    if (headings[k] !== null || !credits[k].figure) continue
    const there = new Set(said[k].split(' '))
    const share = words.filter((word) => there.has(word)).length / words.length
    if (share > bestShare) [best, bestShare] = [credits[k], share]
  }
  return best ? { figure: best.figure, rule: HEADLINE_RULE, confidence: 0.8 } : { figure: null, rule: HEADLINE_RULE, confidence: NOBODY, reason: 'it is a heading, and nobody says so below it' }
}

type Heading = 'headline' | 'crosshead' | null

function headingOf(analysis: Analysis, { spans }: FoundQuote): Heading {
  const { document, paragraphs, tokens } = analysis
  const paragraph = paragraphOf(analysis, spans[0])
  if (document.paragraphs[paragraph].kind === 'headline') return 'headline'
  const { first, end } = paragraphs[paragraph]
  const words = tokensWithin(tokens, hull(spans))
  const alone = words.first === first + 1 && words.end === end - 1 && isMark(tokens.words[first]) && isMark(tokens.words[end - 1])
  return alone && spans.length === 1 && paragraph + 1 < paragraphs.length && isPhrase(tokens, words) ? 'crosshead' : null
}

const LONGEST_HEADING = 16

/** Short, and no sentence ends in it. */
const isPhrase = ({ words }: Tokens, { first, end }: TokenRange): boolean =>
  end - first <= LONGEST_HEADING && words[end - 1].shape !== 'mark' && words.slice(first, end).every(({ text }) => !'.!?'.includes(text))

/** What is said, in lower case, marks left out. */
const wordsOf = ({ document }: Analysis, { spans }: FoundQuote): string =>
  spans.map(({ start, end }) => document.text.slice(start, end)).join(' ').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
