import type { TokenRange, Tokens } from '../analysis.js'
import { POSSESSIVES } from '../lexicon/possessives.js'
import { POSSESSIVE_PRONOUNS } from '../lexicon/pronouns.js'
import type { Credit } from './cues.js'

/** Between these words and a mark. */
const LEADS: ReadonlySet<string> = new Set([',', ':'])
/** "her own words" */
const OWN: ReadonlySet<string> = new Set(['own', 'exact', 'very', 'actual'])
/** Tokens of the longest name here. */
const LONGEST_OWNER = 12

/** Credits marked words to whose they are called: "In *her* own words, “C”", "in *Ann Lee*’s words: “C”", "In the words of *Ann Lee*, “C”". `to` is the opening mark. */
export function creditInWords(tokens: Tokens, first: number, to: number): Credit | null {
  const { words } = tokens
  if (to - 1 <= first || !LEADS.has(words[to - 1].text)) return null
  const last = to - 2
  return words[last].lower === 'words' ? ownerBefore(tokens, first, last) : ownerAfter(tokens, first, last)
}

/** Of "in her own words", "in Ann Lee’s words". */
function ownerBefore({ words }: Tokens, first: number, last: number): Credit | null {
  const at = OWN.has(words[last - 1]?.lower) ? last - 2 : last - 1
  if (at <= first) return null
  const cue: TokenRange = { first: last, end: last + 1 }
  if (POSSESSIVE_PRONOUNS.has(words[at].lower)) return words[at - 1].lower === 'in' ? { cue, source: { first: at, end: at + 1 } } : null
  if (!POSSESSIVES.has(words[at].text)) return null
  for (let i = at - 2; i >= Math.max(first, at - LONGEST_OWNER); i--) if (words[i].lower === 'in') return { cue, source: { first: i + 1, end: at } }
  return null
}

/** Of "in the words of Ann Lee". */
function ownerAfter({ words }: Tokens, first: number, last: number): Credit | null {
  for (let i = last - 1; i >= Math.max(first + 3, last - LONGEST_OWNER); i--) {
    if (words[i].lower !== 'of' || words[i - 1].lower !== 'words') continue
    return words[i - 2].lower === 'the' && words[i - 3].lower === 'in' ? { cue: { first: i - 1, end: i }, source: { first: i + 1, end: last + 1 } } : null
  }
  return null
}
