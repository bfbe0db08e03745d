/** The words of a list that is written with blanks and line ends between them. */
export const wordList = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** The names of a list, of one word or more, that is written with commas between them. */
export const nameList = (names: string): ReadonlySet<string> => new Set(names.split(',').map((name) => name.trim()))
