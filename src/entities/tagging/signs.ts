/**
 * What one place in the story tells of its word: bits. A word's other places in the story then tell what this one does not:
 * "Marchand" after "in" nowhere, after "President" once, in a longer name twice.
 */
export const SIGN = {
  lowerCase: 1 << 0, insideSentence: 1 << 1, afterTitle: 1 << 2, beforeVerb: 1 << 3, afterIn: 1 << 4, afterFrom: 1 << 5,
  afterThe: 1 << 6, dateline: 1 << 7, possessive: 1 << 8, opensName: 1 << 9, closesName: 1 << 10, alone: 1 << 11,
  afterFirstName: 1 << 12, afterOf: 1 << 13, afterComma: 1 << 14, beforeComma: 1 << 15, inBrackets: 1 << 16, beforeBracket: 1 << 17,
  insideName: 1 << 18, capitals: 1 << 19, beforeLastName: 1 << 20, afterActor: 1 << 21, hyphenated: 1 << 22, listed: 1 << 23,
} as const
