import type { TokenRange } from '../analysis.js'
import type { Word } from '../word.js'

/** The words of a name as lists have them, in lower case: "rolls-royce", "johnson & johnson". */
export const joinedName = (words: readonly Word[], { first, end }: TokenRange): string => words.slice(first, end).map(({ lower }) => lower).join(' ').replaceAll(' - ', '-')
