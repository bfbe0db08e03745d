/** "A farmer" of a sentence's start as it stands within one. */
export const withSmallFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
