import { firstWhere } from '../../bisect.js'
import type { Extraction } from '../../extraction.js'
import { countWords } from '../../word-count.js'
import { type MarkedParagraph, markText } from '../marked-text.js'
import type { OutputContext, Result } from '../output-format.js'
import { onlyParts } from '../select.js'
import { articleText, headlineText, paragraphId } from './article-text.js'
import { counted } from './counted.js'
import { escapeHtml } from '../../escape-html.js'
import { quoteNotes } from './quote-notes.js'
import { quoteMap } from './quote-map.js'
import { sidePanel, type TargetOf } from './side-panel.js'
import { storyIds } from './story-ids.js'

/** One story: headline and facts, the panel that steers it, the article as it reads, and what is known of each quote. */
export function storySection(result: Result, { parts }: OutputContext): string {
  const { extraction, text } = result
  const ids = storyIds(extraction)
  const shown = { ...result, extraction: onlyParts(extraction, parts) }
  const paragraphs = markText(shown)
  const headline = paragraphs.find(({ kind }) => kind === 'headline')
  return `<article class="story" id="${ids.story}" aria-labelledby="${ids.of('title')}">
<header>
<p class="origin" dir="auto">${escapeHtml(extraction.id)}</p>
<h2 id="${ids.of('title')}" dir="auto">${headline ? headlineText(headline, ids) : escapeHtml(extraction.title ?? extraction.id)}</h2>
<p class="facts">${facts(shown)}</p>
${quoteMap(shown.extraction.quotes, text.length, ids, 'Where in the story each speaker speaks')}
</header>
${sidePanel(shown.extraction, text.length, parts, ids, targetsIn(shown.extraction, paragraphs))}
<div class="text">
${articleText(paragraphs.filter((paragraph) => paragraph !== headline), ids)}
</div>
${quoteNotes(shown.extraction.quotes, ids)}
</article>
`
}

/** The quote that starts at an offset, else the paragraph around it. */
function targetsIn({ quotes }: Extraction, paragraphs: readonly MarkedParagraph[]): TargetOf {
  const quoteAt = new Map(quotes.map(({ id, spans }) => [spans[0].start, id]))
  return (offset) => {
    const paragraph = paragraphAt(paragraphs, offset)
    return quoteAt.get(offset) ?? (paragraph && paragraph.kind !== 'headline' ? paragraphId(paragraph) : null)
  }
}

/** The first paragraph that ends after an offset, by bisection. */
const paragraphAt = (paragraphs: readonly MarkedParagraph[], offset: number): MarkedParagraph | undefined =>
  paragraphs[firstWhere(paragraphs.length, (index) => paragraphs[index].end > offset)]

function facts({ extraction: { quotes, speakers }, text }: Result): string {
  const words = countWords(text)
  const quoted = quotes.reduce((sum, quote) => sum + countWords(quote.text), 0)
  const share = words === 0 ? 0 : Math.round((100 * quoted) / words)
  return `${counted(words, 'word')} · ${counted(quotes.length, 'quote')} · ${counted(speakers.length, 'speaker')} · ${share}% in quotes`
}
