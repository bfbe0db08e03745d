/** What the endings of contractions may stand for. */
const ENDINGS: readonly (readonly [ending: string, words: readonly string[]])[] = [
  ["n't", ['not']], ["'s", ['is', 'has', 'us', 'was', 'does']], ["'re", ['are', 'were']], ["'ve", ['have']], ["'ll", ['will', 'shall']], ["'d", ['would', 'had', 'did']], ["'m", ['am']],
]

/** Of verbs that change before "n't". */
const CHANGED: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', sha: 'shall' }

/** Whether a word, in its compared form, is short for two: "it's" for "it", "is". */
export const isShortFor = (word: string, first: string, second: string): boolean =>
  ENDINGS.some(([ending, words]) => word.endsWith(ending) && words.includes(second) && isStem(word.slice(0, -ending.length), first))

const isStem = (stem: string, first: string): boolean => stem === first || CHANGED[stem] === first
