import type { EntityType, Quote, QuoteType } from '../../extraction.js'
import { escapeHtml } from '../../escape-html.js'
import { groupSegments, type MarkedParagraph, type Segment } from '../marked-text.js'
import type { TeiIds } from './tei-ids.js'

const NAME_ELEMENTS: Readonly<Record<EntityType, string>> = { person: 'persName', place: 'placeName', organization: 'orgName' }

/** TEI's own words for it; a mixed quote is neither. */
const DIRECT: Readonly<Record<QuoteType, string>> = { direct: 'true', indirect: 'false', mixed: 'unknown' }

/** A paragraph of the article; the headline and what belongs to the page around it say so. */
export function bodyParagraph({ kind, segments }: MarkedParagraph, ids: TeiIds): string {
  const content = groupSegments(segments, ({ quote }) => quote).map(({ key: quote, segments: own }) => {
    const words = own.map((segment) => segmentElement(segment, ids)).join('')
    return quote ? `${saidTag(quote, own[0].start, ids)}${words}</said>` : words
  }).join('')
  if (kind === 'headline') return `<p rend="headline">${content}</p>`
  return kind === 'furniture' ? `<p rend="furniture">${content}</p>` : `<p>${content}</p>`
}

/** The later parts of a quote lead back to its first. */
function saidTag(quote: Quote, start: number, ids: TeiIds): string {
  const who = ids.whoOf(quote)
  const id = ids.of(quote.id)
  return `<said ${start === quote.spans[0].start ? `xml:id="${id}"` : `prev="#${id}"`}${who === null ? '' : ` who="#${who}"`} direct="${DIRECT[quote.type]}" cert="${quote.confidence}">`
}

function segmentElement({ text, name, credit, quote }: Segment, ids: TeiIds): string {
  const words = escapeHtml(text)
  const named = name ? `<${NAME_ELEMENTS[name.type]} ref="#${ids.of(name.entity.id)}">${words}</${NAME_ELEMENTS[name.type]}>` : words
  return credit && credit.quote !== quote ? `<seg type="${credit.part}" corresp="#${ids.of(credit.quote.id)}">${named}</seg>` : named
}
