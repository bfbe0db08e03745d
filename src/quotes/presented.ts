import type { TokenRange, Tokens } from '../analysis.js'
import { POSSESSIVES } from '../lexicon/possessives.js'
import { POSSESSIVE_PRONOUNS } from '../lexicon/pronouns.js'
import { inSingular, UTTERANCE_NOUNS } from '../lexicon/speaking-things.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import { wordList } from '../lexicon/word-list.js'
import { isSomebody } from './somebody.js'
import { subjectAfter } from './sources.js'

/** What somebody is quoted with, beside what is uttered: "more from Ann Lee", "and this, from Tom Hill". */
const PRESENTED = wordList('more this these that those reaction advice news latest last word words thoughts view views take line lines verdict warning')
/** Tokens before "from": "And the latest word on the strike comes from". */
const LONGEST_OPENING = 8
const POINTERS = wordList('here this that')
const BEING = wordList('is was are were comes came')
const JOINING = WORD_CLASS.conjunction | WORD_CLASS.adverb

/** Whom a lead presents without a verb of saying: "More from *the mayor*:", "Here is *Tom Hill* on the wait:", "This was *Hill’s answer*:". */
export function presentedBy(tokens: Tokens, { first, end }: TokenRange): TokenRange | null {
  const { words } = tokens
  let at = first
  while (at < Math.min(end - 1, first + LONGEST_OPENING) && (words[at].classes & JOINING) !== 0 && !POINTERS.has(words[at].lower) && !PRESENTED.has(words[at].lower)) at++
  const verb = POINTERS.has(words[at].lower) ? at + 1 : -1
  if (verb > 0 && verb < end && (BEING.has(words[verb].lower) || POSSESSIVES.has(words[verb].text))) return speaker(tokens, verb, end)
  for (let i = at; i < Math.min(end, at + LONGEST_OPENING) && words[i].shape !== 'mark'; i++) {
    if (words[i].lower === 'from' || (words[i].lower === 'by' && i > at)) return i === at || tellsOfWords(tokens, { first: at, end: i }) ? speaker(tokens, i, end) : null
  }
  return null
}

const tellsOfWords = ({ words }: Tokens, { first, end }: TokenRange): boolean =>
  words.slice(first, end).some(({ lower }) => PRESENTED.has(lower) || UTTERANCE_NOUNS.has(inSingular(lower)))

/** Somebody who is named after a token, or what they have uttered. */
function speaker(tokens: Tokens, before: number, end: number): TokenRange | null {
  const found = subjectAfter(tokens, before, end)
  return found && (isSomebody(tokens, found) || isOwnedUtterance(tokens, found)) ? found : null
}

/** "Hill’s answer", "her letter" */
function isOwnedUtterance({ words }: Tokens, { first, end }: TokenRange): boolean {
  return UTTERANCE_NOUNS.has(inSingular(words[end - 1].lower)) && (POSSESSIVE_PRONOUNS.has(words[first].lower) || words.slice(first, end).some(({ text }) => POSSESSIVES.has(text)))
}
