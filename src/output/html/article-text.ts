import type { Quote } from '../../extraction.js'
import { isUnsure } from '../certainty.js'
import { groupSegments, type MarkedParagraph, type Segment } from '../marked-text.js'
import { escapeHtml } from '../../escape-html.js'
import type { StoryIds } from './story-ids.js'

/** The article's paragraphs with everything marked, speakers named beside them. */
export const articleText = (paragraphs: readonly MarkedParagraph[], ids: StoryIds): string => paragraphs.map((paragraph) => {
  const quotes = [...new Set(paragraph.segments.flatMap(({ quote }) => (quote ? [quote] : [])))]
  return `<p class="${paragraph.kind}" id="${ids.of(paragraphId(paragraph))}" dir="auto">${margin(quotes, ids)}${markedSegments(paragraph.segments, ids)}</p>`
}).join('\n')

export const paragraphId = ({ start }: MarkedParagraph): string => `at-${start}`

export const headlineText = ({ segments }: MarkedParagraph, ids: StoryIds): string => markedSegments(segments, ids)

/** Who speaks in the paragraph, for the eye: the same is said by each quote's note. */
function margin(quotes: readonly Quote[], ids: StoryIds): string {
  const names = new Map(quotes.flatMap((quote) => (quote.speaker ? [[quote.speaker.name, ids.hueOf(quote)]] : [])))
  if (names.size === 0) return ''
  return `<span class="who" aria-hidden="true">${[...names].map(([name, hue]) => `<span class="${hue}">${escapeHtml(name)}</span>`).join('')}</span>`
}

/** Each part of a quote links to the quote's note; the first part is what others link to. */
function markedSegments(segments: readonly Segment[], ids: StoryIds): string {
  return groupSegments(segments, ({ quote }) => quote).map(({ key: quote, segments: own }) => {
    const words = own.map((segment) => marked(segment, ids)).join('')
    if (!quote) return words
    const id = own[0].start === quote.spans[0].start ? ` id="${ids.of(quote.id)}"` : ''
    const speaker = quote.speaker ? ` data-speaker="${ids.of(quote.speaker.id)}"` : ''
    const classes = `quote ${quote.type} ${ids.hueOf(quote)}${isUnsure(quote) ? ' unsure' : ''}`
    return `<a class="${classes}"${id} href="#${ids.of(`${quote.id}-note`)}" data-quote="${ids.of(quote.id)}"${speaker}>${words}</a>`
  }).join('')
}

function marked({ text, name, credit, quote }: Segment, ids: StoryIds): string {
  const words = escapeHtml(text)
  const named = name ? `<span class="name ${name.type}" data-name="${ids.of(name.entity.id)}">${words}</span>` : words
  return credit && credit.quote !== quote ? `<span class="${credit.part}" data-of="${ids.of(credit.quote.id)}">${named}</span>` : named
}
