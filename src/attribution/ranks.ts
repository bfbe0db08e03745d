const SECOND: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant'])
const OTHER: readonly string[] = ['former', ...SECOND]

/** "The mayor" is hardly the former or the deputy mayor, nor "the former mayor" the mayor, where there is another. */
export const isOtherRank = (theirs: ReadonlySet<string>, own: readonly string[]): boolean => OTHER.some((rank) => theirs.has(rank) !== own.includes(rank))

/** Who holds no office but stands in for who does: whoever is in mind, "the governor" is no deputy governor. */
export const isSecond = (modifiers: readonly string[]): boolean => modifiers.some((modifier) => SECOND.has(modifier))

/** A shadow minister is none, and the deputy of an office that one holds alone is somebody else. */
export const standsIn = (theirs: ReadonlySet<string>, own: ReadonlySet<string>, noun: string): boolean =>
  theirs.has('shadow') !== own.has('shadow') || [...SECOND].some((rank) => (own.has(rank) || ALONE.has(noun)) && theirs.has(rank) !== own.has(rank))

const ALONE: ReadonlySet<string> = new Set(['mayor', 'governor', 'president', 'premier', 'chancellor', 'chairman', 'chairwoman'])
