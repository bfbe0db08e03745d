import type { Tokens } from '../analysis.js'
import { honorificBefore } from '../lexicon/honorifics.js'
import { genderOfNoun, isKinshipNoun, isPersonNoun } from '../lexicon/person-nouns.js'
import { pronounOf, type Gender } from '../lexicon/pronouns.js'
import type { Mention } from './mention.js'

/** What stands right beside a person's name and helps to tell namesakes apart. */
export interface PersonHints {
  /** By "Mrs." or "spokesman". */
  readonly gender: Gender | null
  /** The office, in lower case: "president", "senator". */
  readonly title: string | null
  /** Introduced as somebody's kin: "his wife, Ann Lee". */
  readonly kin: boolean
}

/** "his wife, Ann": a comma may stand between. */
const REACH = 3
/** ", the founder's wife" */
const REACH_AFTER = 5

/** "the widow of Lee": what stands before is somebody else. */
const OTHERS: ReadonlySet<string> = new Set(['of', 'to', 'with', 'for', 'from'])

export function hintsAround({ words }: Tokens, { first, end }: Mention): PersonHints {
  const before = words[first - 1]
  const honorific = honorificBefore(words, first)
  let gender = honorific?.gender ?? null
  let kin = false
  for (let i = first - 1; i >= Math.max(0, first - REACH) && (words[i + 1].text === ',' || words[i + 1].shape !== 'mark') && !OTHERS.has(words[i].lower); i--) {
    gender ??= genderOfNoun(words[i])
    kin ||= isKinshipNoun(words[i])
  }
  if (words[end]?.text === ',') {
    for (let i = end + 1; i < Math.min(words.length, end + 1 + REACH_AFTER) && words[i].shape !== 'mark'; i++) {
      gender ??= genderOfNoun(words[i])
      kin ||= isKinshipNoun(words[i])
    }
  }
  for (let i = end; gender === null && i < Math.min(words.length, end + REACH_AFTER) && words[i].shape === 'lower'; i++) gender = pronounOf(words[i])?.gender ?? null
  const title = honorific?.office ?? (first > 0 && !kin && isPersonNoun(before) ? before.lower : null)
  return { gender, title, kin }
}
