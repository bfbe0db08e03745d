import { hull } from '../../span.js'
import { isInBody } from '../check/story.js'
import { wordsOf } from '../words.js'
import type { Rule } from './rule.js'

/** Fewer words in marks are as often a term or a nickname as speech. */
const FEWEST_WORDS = 5

/** “We will not go back.” The gates were shut. With a cue beside them (“… ,” I said) words are credited, if not to a name. */
export const noSpeaker: Rule = {
  name: 'no-speaker',
  summary: 'a quote that is credited to nobody',
  severity: 'warning',
  anyLanguage: false,
  find: (story) => story.extraction.quotes
    .filter((quote) => quote.type === 'direct' && quote.speaker === null && quote.cue === null && isInBody(story, quote.spans[0]) && wordsOf(quote.text).length >= FEWEST_WORDS)
    .map((quote) => ({ ...hull(quote.spans), message: 'nobody is credited with this quote', hint: 'say beside it who said it' })),
}
