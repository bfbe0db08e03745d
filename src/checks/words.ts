import type { Span } from '../span.js'

/** A word in lower case with straight apostrophes, and where it stands. */
export interface PlacedWord extends Span {
  readonly lower: string
}

const WORDS = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu

/** The words of a stretch of text, without marks: "Don’t" is "don't". */
export const wordsIn = (text: string, { start, end }: Span): readonly PlacedWord[] =>
  Array.from(text.slice(start, end).matchAll(WORDS), ({ index, 0: word }) => ({
    start: start + index, end: start + index + word.length, lower: word.toLowerCase().replaceAll('’', "'"),
  }))

/** The same for a text of its own. */
export const wordsOf = (text: string): readonly string[] => wordsIn(text, { start: 0, end: text.length }).map(({ lower }) => lower)
