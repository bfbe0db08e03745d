/** Names of months in lower case, in full and as agencies shorten them. */
const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
)

/** Whether a word in lower case can name a month: "march", "aug.". */
export const isMonth = (lower: string): boolean => MONTHS.has(lower.endsWith('.') ? lower.slice(0, -1) : lower)
