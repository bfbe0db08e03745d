const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu
/** What follows a surname: "Lee Jr." */
const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** The words of a name, without "Jr." and the possessive; "Al-Amin" is one. */
export const nameWords = (name: string): readonly string[] =>
  (name.replace(/['’]s$/u, '').match(WORDS) ?? []).filter((word) => !SUFFIXES.has(word.toLowerCase()))

/** The last word of a name, in lower case; empty for a name without words. */
export const surnameOf = (name: string): string => nameWords(name).at(-1)?.toLowerCase() ?? ''
