import type { Choice } from './sheet.js'

const MOST_SHOWN = 70

/** The text in marks, on one line, cut in the middle where it is long. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ')
  return `“${line.length <= MOST_SHOWN ? line : `${line.slice(0, MOST_SHOWN / 2)} … ${line.slice(-MOST_SHOWN / 2)}`}”`
}

/** Without a leading "that" and the punctuation around it, but with its quotation marks: what is left must be the same to the letter. */
export const bareWords = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/^that\s/iu, '').replace(/[\s,.;:–—-]+$/u, '').replace(/[,.](?=["”’»']$)/u, '').replace(/^[\s,.;:–—-]+/u, '')

/** As people compare names: without case, white space and a leading article. */
export const plainName = (name: string): string => name.replace(/\s+/gu, ' ').replace(/^(?:the|an?)\s/iu, '').replaceAll('’', "'").toLowerCase()

export const isOneOf = (choice: Choice, name: string | null): boolean =>
  choice.some((option) => (option === null || name === null ? option === name : plainName(option) === plainName(name)))

export const describeChoice = (choice: Choice): string => choice.map((option) => option ?? 'none').join(' / ')
