const WORDS = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu

/** How many words a text has: "don’t", "U.S" and "hard-won" are one each. */
export const countWords = (text: string): number => text.match(WORDS)?.length ?? 0
