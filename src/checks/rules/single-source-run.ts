import type { Quote } from '../../extraction.js'
import { hull } from '../../span.js'
import type { Remark } from '../check/finding.js'
import { isInBody, type Story } from '../check/story.js'
import { wordsOf } from '../words.js'
import type { Rule } from './rule.js'

/** About a column of print: by then a reader wants to hear another voice. */
const LONGEST_RUN_WORDS = 400
/** A speech that is given in full is a few long quotes; leaning on one source is many. */
const FEWEST_QUOTES = 5
/** In a question-and-answer piece it is the form. */
const TURNS = ['transcript-turn', 'interview-answer']

/** Paragraph after paragraph of what one person says, with no other voice between. */
export const singleSourceRun: Rule = {
  name: 'single-source-run',
  summary: 'a long run of words from one source',
  severity: 'info',
  anyLanguage: false,
  find: (story) => runsOf(story).flatMap(remarkOn),
}

function runsOf(story: Story): readonly (readonly Quote[])[] {
  const runs: Quote[][] = []
  for (const quote of story.extraction.quotes) {
    if (!isInBody(story, quote.spans[0]) || TURNS.some((rule) => quote.rule.startsWith(rule))) continue
    const run = runs.at(-1)
    if (run && quote.speaker !== null && run[0].speaker?.id === quote.speaker.id) run.push(quote)
    else runs.push([quote])
  }
  return runs.filter(([first]) => first.speaker !== null)
}

function remarkOn(run: readonly Quote[]): readonly Remark[] {
  const words = run.reduce((sum, { text }) => sum + wordsOf(text).length, 0)
  if (words <= LONGEST_RUN_WORDS || run.length < FEWEST_QUOTES) return []
  const { start, end } = hull(run[0].spans)
  return [{ start, end, message: `from here on, ${words} words in ${run.length} quotes come from ${run[0].speaker?.name} alone`, hint: 'let another source speak, or sum some of it up' }]
}
