import { diffArrays } from 'diff'
import { comparedForm } from '../compared-words.js'
import type { WordEdit } from '../word-diff-text.js'

/** Two wordings with more edits than this are shown as one replaced by the other; the diff costs their length times its square. */
const MOST_EDITS = 1_000

/** Letters and digits with what holds them together; marks around are not the word. */
const CORE = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u

/** A written word as it is compared: without the marks around it. Marks alone are nothing. */
const formOf = (written: string): string => comparedForm(CORE.exec(written)?.[0] ?? '')

/** The words of a text with the marks that touch them, marks alone left out. */
export const writtenWords = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => formOf(word) !== '')

/** The forms by which the words of two wordings are compared. */
export const wordForms = (text: string): readonly string[] => writtenWords(text).map(formOf)

/** How one wording became another, word by word; case and marks around words don't count. */
export function wordEdits(before: string, after: string): readonly WordEdit[] {
  const parts = diffArrays<string>([...writtenWords(before)], [...writtenWords(after)], {
    comparator: (a, b) => formOf(a) === formOf(b), maxEditLength: MOST_EDITS,
  })
  if (!parts) return [{ before, after }]
  const edits: WordEdit[] = []
  for (const { value, added, removed } of parts) {
    const text = value.join(' ')
    const last = edits.at(-1)
    if (added && last?.after === '') edits[edits.length - 1] = { before: last.before, after: text }
    else edits.push({ before: added ? '' : text, after: removed ? '' : text })
  }
  return edits
}
