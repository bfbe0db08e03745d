const SECOND: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant'])
const OTHER: readonly string[] = ['former', ...SECOND]

/** "The mayor" is hardly the former or the deputy mayor, nor "the former mayor" the mayor, where there is another. */
export const isOtherRank = (theirs: ReadonlySet<string>, own: readonly string[]): boolean => OTHER.some((rank) => theirs.has(rank) !== own.includes(rank))

/** Who holds no office but stands in for who does: whoever is in mind, "the governor" is no deputy governor. */
export const isSecond = (modifiers: readonly string[]): boolean => modifiers.some((modifier) => SECOND.has(modifier))
