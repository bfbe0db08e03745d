import { hasPlainLetters } from './plain-letters.js'

const WORDS = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu
const PLAIN_WORDS = /[A-Za-z0-9]+(?:['’.-][A-Za-z0-9]+)*/gu

/** How many words a text has: "don’t", "U.S" and "hard-won" are one each. */
export const countWords = (text: string): number => text.match(hasPlainLetters(text) ? PLAIN_WORDS : WORDS)?.length ?? 0
