import type { TokenRange, Tokens } from '../analysis.js'
import { honorificOf } from '../lexicon/honorifics.js'
import { pronounOf } from '../lexicon/pronouns.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import type { Word } from '../word.js'
import { headKind, isMark, isName, isPossessiveMark, isPreposition, isVerb } from './word-kinds.js'

/** Words around a source that are no part of it: marks, and the verb of "Continued Lee: …". */
export function trimSource({ words }: Tokens, { first, end }: TokenRange): TokenRange {
  while (end > first && isMark(words[end - 1]) && words[end - 1].text !== ')') end--
  while (first < end && isMark(words[first])) first++
  if (first + 1 < end && isVerbBefore(words[first], words[first + 1])) first++
  return { first, end }
}

/** "Said" may be a name, and "State" begins one. */
function isVerbBefore({ shape, lower }: Word, next: Word): boolean {
  const verb = shape === 'title' && lower !== 'said' ? SAYING_VERBS.get(lower) : undefined
  return verb !== undefined && !verb.gerund && lower !== verb.verb && isName(next)
}

/** "Mr." alone goes on with the name after it. */
export function withTitled({ words }: Tokens, { first, end }: TokenRange): TokenRange {
  const titled = end - first === 1 && honorificOf(words[first])?.office === null && words[end] !== undefined && isName(words[end])
  return titled ? { first, end: end + 1 } : { first, end }
}

/** "The navy’s" goes on with those whom the navy owns, up to the cue: "The navy’s weather service said", but not "Lee’s eyes filled as he said". */
export function withOwned(tokens: Tokens, { first, end }: TokenRange, cue: TokenRange | null): TokenRange {
  const { words } = tokens
  if (end <= first || !isPossessiveMark(words[end - 1]) || !cue) return { first, end }
  for (let i = end; i < Math.min(cue.first, end + LONGEST_OWNED) && !isMark(words[i]) && !isPreposition(words[i]); i++) {
    if (headKind(words[i]) !== 'other') return { first, end: i + 1 }
  }
  return { first, end }
}

const LONGEST_OWNED = 4

/** "Lee had words with Hale, {who} in 2010 said": of a source that takes in a clause before its "who", the "who". */
export function withoutClause({ words }: Tokens, { first, end }: TokenRange): TokenRange {
  let who = first
  while (who < end && pronounOf(words[who])?.refersTo !== 'antecedent') who++
  const isClause = who < end && words.slice(first, who).some(isVerb)
  return isClause ? { first: who, end: who + 1 } : { first, end }
}

/** What somebody who speaks is "by" somebody else, who does not. */
const BESIDE: ReadonlySet<string> = new Set('represented accompanied flanked joined backed supported assisted escorted surrounded led headed chaired run owned founded'.split(' '))
/** What opens a clause on somebody that has others in it. */
const TELLING: ReadonlySet<string> = new Set(['whom', 'where', 'whose', 'which'])
const MEANS: ReadonlySet<string> = new Set(['through', 'via'])

/** "The governor" of "The governor, represented by his deputy, Ann Lee", "The man, whom Lee hired", "The party, in a statement signed by Ann Lee". */
export function withoutCompany({ words }: Tokens, { first, end }: TokenRange): TokenRange {
  for (let i = first + 1; i + 2 < end; i++) {
    if (words[i].text !== ',') continue
    const { lower } = words[i + 1]
    const isBeside = BESIDE.has(lower) && words[i + 2].lower === 'by'
    const isMeans = MEANS.has(lower) || (lower === 'in' && (words[i + 2].lower === 'a' || words[i + 2].lower === 'an'))
    if (isBeside || isMeans || TELLING.has(lower)) return { first, end: i }
  }
  return { first, end }
}
