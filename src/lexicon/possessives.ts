/** "’s" behind a name, as the tokenizer cuts it off. */
export const isPossessiveS = (text: string): boolean => text === '’s' || text === "'s"

/** What makes an owner of the name before it: "Lee’s", "the Lees’". */
export const POSSESSIVES: ReadonlySet<string> = new Set(["'s", '’s', "'", '’'])
