/** The words of a list that is written with blanks and line ends between them. */
export const wordList = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))
