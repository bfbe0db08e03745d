import type { Document, Paragraph } from '../document.js'
import { findClock } from './clock.js'
import { findDateline } from './dateline.js'
import { findFurniture } from './furniture.js'
import { isHeadline } from './headline.js'
import { findParagraphs } from './paragraphs.js'

/** A summary may stand before the paragraph that opens the story. */
const OPENINGS = 2

/** Finds the paragraphs of a text and what each is to the story. Any string will do; an empty one has no paragraphs. */
export function readDocument(id: string, text: string): Document {
  const spans = findParagraphs(text)
  const rules = findFurniture(text, spans)
  const first = rules.indexOf(null)
  const story = spans.filter((_, index) => rules[index] === null)
  const headline = isHeadline(text, story) ? first : -1
  const openings = new Set(rules.flatMap((rule, index) => (rule === null && index !== headline ? [index] : [])).slice(0, OPENINGS))
  const paragraphs = spans.map((span, index): Paragraph => ({
    ...span,
    kind: rules[index] !== null ? 'furniture' : index === headline ? 'headline' : 'body',
    dateline: rules[index] === null && index !== headline ? findDateline(text, span, openings.has(index)) ?? findClock(text, span) : null,
    rule: rules[index],
  }))
  return { id, text, title: headline < 0 ? null : text.slice(spans[headline].start, spans[headline].end), paragraphs }
}
