import type { Document, Paragraph } from './document.js'

/** Finds the paragraphs of a text. */
export function readDocument(id: string, text: string): Document {
  const paragraphs: Paragraph[] = []
  for (const match of text.matchAll(/\S(?:[^\n]*\S)?/gu)) {
    paragraphs.push({ start: match.index, end: match.index + match[0].length, kind: 'body', dateline: null, rule: null })
  }
  return { id, text, title: null, paragraphs }
}
