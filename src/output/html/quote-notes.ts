import type { Quote } from '../../extraction.js'
import { isUnsure, toPercent } from '../certainty.js'
import { escapeHtml } from '../../escape-html.js'
import type { StoryIds } from './story-ids.js'

/** All that is known of each quote, in the order of the story. The page shows a quote's note beside it on hover and focus. */
export const quoteNotes = (quotes: readonly Quote[], ids: StoryIds): string => (quotes.length === 0 ? '' : `<details class="notes">
<summary><h3>Quote by quote</h3> <span class="count">${quotes.length}</span></summary>
<ol>
${quotes.map((quote) => note(quote, ids)).join('\n')}
</ol>
</details>`)

const note = (quote: Quote, ids: StoryIds): string =>
  `<li id="${ids.of(`${quote.id}-note`)}" class="note ${ids.hueOf(quote)}${isUnsure(quote) ? ' unsure' : ''}">`
    + `<p dir="auto"><a href="#${ids.of(quote.id)}">${words(quote)}</a></p><dl>${facts(quote).map(([term, value]) => `<div><dt>${term}</dt><dd dir="auto">${escapeHtml(value)}</dd></div>`).join('')}</dl></li>`

const words = ({ type, text }: Quote): string => (type === 'direct' ? `“${escapeHtml(text)}”` : escapeHtml(text))

function facts(quote: Quote): readonly (readonly [term: string, value: string])[] {
  const { speaker, type, cue, via, rule, confidence, explanation = [] } = quote
  const mention = speaker?.mention?.text
  return [
    ['Speaker', speaker === null ? 'nobody named' : `${speaker.name}${speaker.role === null ? '' : `, ${speaker.role}`}`],
    ...(mention === undefined || mention === speaker?.name ? [] : [['Called here', mention] as const]),
    ...(cue ? [['Cue', cue.text] as const] : []),
    ...(via === undefined ? [] : [['Told to', via] as const]),
    ['Type', type],
    ['Reason', rule],
    ['Certainty', `${toPercent(confidence)}${isUnsure(quote) ? ', look before you use it' : ''}`],
    ...explanation.map((line) => ['Because', line] as const),
  ]
}
