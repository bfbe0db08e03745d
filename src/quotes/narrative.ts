import { paragraphOf, tokensWithin, type Analysis, type TokenRange, type Tokens } from '../analysis.js'
import { isPeopleNoun, isPersonNoun } from '../lexicon/person-nouns.js'
import { POSSESSIVE_PRONOUNS } from '../lexicon/pronouns.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import type { Span } from '../span.js'
import type { Word } from '../word.js'
import type { FoundQuote } from './found-quote.js'

/**
 * What happens rather than what is said: calls by phone, to whom something is said, a moment's thought, a day in court, a foul that somebody is cited for,
 * an attack with arms, questions passed on, where something was posted, anger at somebody, who announced what, and headings that
 * only ask. People who mark quotes leave them out (none of 6 such calls in the training stories), where they do mark "rejected
 * the plan" and "a request for comment".
 */
export function isNarrative(analysis: Analysis, quote: FoundQuote): boolean {
  if (quote.type !== 'indirect' || quote.cue === null || quote.spans.length > 1) return false
  return HAPPENINGS.some((tells) => tells(analysis.tokens, quote)) || isHeading(analysis, quote)
}

const CALLS: ReadonlySet<string> = new Set(['call', 'calls', 'called', 'phoned', 'phones'])
const OBJECTS: ReadonlySet<string> = new Set(['him', 'her', 'them', 'me', 'us', 'you'])
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that'])

/** "Lee called the police", "called his wife from the station"; what somebody is called comes after them: "the police a disgrace". */
function isPhoneCall(tokens: Tokens, { cue, source, spans: [said] }: FoundQuote): boolean {
  const { words } = tokens
  const call = tokensWithin(tokens, cue!)
  if (!CALLS.has(words[call.end - 1].lower) || !source || source.start > cue!.start || said.start < cue!.end) return false
  const range = tokensWithin(tokens, said)
  const end = personEnd(words, range)
  return end !== null && !isRelativeClause(words, tokensWithin(tokens, source).first) && endsCall(words[end])
}

/** Where a phrase ends that is somebody and no more, "his wife", "the police", "Ann Lee"; null where it is none. */
function personEnd(words: readonly Word[], { first, end }: TokenRange): number | null {
  if (OBJECTS.has(words[first].lower) && (words[first].lower !== 'her' || endsCall(words[first + 1]))) return first + 1
  const isOwned = POSSESSIVE_PRONOUNS.has(words[first].lower) || DEFINITE.has(words[first].lower)
  if (!isOwned && words[first].shape === 'lower' && !isPeopleNoun(words[first]) && !isTitle(words, first)) return null
  for (let i = isOwned ? first + 1 : first; i < end; i++) {
    if (isPersonNoun(words[i]) || isPeopleNoun(words[i]) || words[i].shape === 'title') {
      let stop = i + 1
      while (stop < end && words[stop].shape === 'title') stop++
      return stop
    }
    if ((words[i].classes & WORD_CLASS.adjective) === 0) return null
  }
  return null
}

/** "referee Stephen Galt". */
const isTitle = (words: readonly Word[], first: number): boolean => isPersonNoun(words[first]) && words[first + 1]?.shape === 'title'

const CALL_ENDS: ReadonlySet<string> = new Set('from at on in after before when while for to about and again back twice once today yesterday'.split(' '))
const endsCall = (next: Word | undefined): boolean => next === undefined || next.shape === 'mark' || CALL_ENDS.has(next.lower) || (next.classes & WORD_CLASS.date) !== 0

/** "the man Lee called the boss", "whom Lee called": what somebody is called need not come after them. */
function isRelativeClause(words: readonly Word[], first: number): boolean {
  const before = words[first - 1] as Word | undefined
  return before !== undefined && before.shape !== 'mark' && before.lower !== 'and' && before.lower !== 'then'
}

/** "The wall, announced *by the mayor last year*, stands": who did it, and not what was said; "was told *by the mayor that it rained*" has both. */
function isAgent(tokens: Tokens, { cue, spans: [said] }: FoundQuote): boolean {
  const { words } = tokens
  const { first, end } = tokensWithin(tokens, said)
  const verb = words[first - 1] as Word | undefined
  return words[first].lower === 'by' && verb !== undefined && said.start > cue!.start && verb.lower.endsWith('ed') && !words.slice(first, end).some(({ lower }) => CLAUSE_OPENERS.has(lower))
}

const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['that', 'if', 'whether', 'to', 'of', 'as', 'for', 'over'])

const SAY: ReadonlySet<string> = new Set(['say', 'says', 'said', 'saying'])

/** "What would she say *to Hale’s guests*?": to whom, and not what; "said *to wait*" and "said to the exchange *that it was shut*" have words. */
function isToSomebody(tokens: Tokens, { cue, spans: [said] }: FoundQuote): boolean {
  const { words } = tokens
  const verb = tokensWithin(tokens, cue!)
  const { first, end } = tokensWithin(tokens, said)
  if (verb.end !== first || !SAY.has(words[verb.end - 1].lower)) return false
  const next = words[first + 1] as Word | undefined
  return words[first].lower === 'to' && next !== undefined && (next.shape === 'title' || (next.classes & (WORD_CLASS.determiner | WORD_CLASS.pronoun)) !== 0 || POSSESSIVE_PRONOUNS.has(next.lower)) &&
    !words.slice(first + 1, end).some(({ lower }) => CLAUSE_OPENERS.has(lower) && lower !== 'of')
}

/** "told staff in a memo *that was seen by the Post*": what is said of a paper, and not in it. */
function isOfPaper(tokens: Tokens, { cue, spans: [said] }: FoundQuote): boolean {
  const { words } = tokens
  const { first } = tokensWithin(tokens, said)
  return said.start > cue!.start && words[first].lower === 'that' && BEING.has(words[first + 1]?.lower) && /(?:ed|en)$/u.test(words[first + 2]?.lower ?? '') && words[first + 3]?.lower === 'by'
}

const TIMES: ReadonlySet<string> = new Set('moment minute second while beat bit hour time instant moments minutes seconds hours'.split(' '))

/** "He thinks for a moment". */
function isPause(tokens: Tokens, { cue, spans: [said] }: FoundQuote): boolean {
  const { words } = tokens
  const range = afterPreposition(tokens, cue!, said, 'for')
  if (!range || SAYING_VERBS.get(words[tokensWithin(tokens, cue!).first].lower)?.kinds.has('utter') !== true) return false
  const time = words.slice(range.first, Math.min(range.end, range.first + LONGEST_TIME)).findIndex(({ lower }) => TIMES.has(lower))
  return time >= 0 && words[range.first + time + 1]?.lower !== 'that'
}

/** "a long moment", in tokens. */
const LONGEST_TIME = 4

const HEARINGS: ReadonlySet<string> = new Set(['hearing', 'hearings', 'trial', 'arguments', 'judgment', 'orders', 'disposal', 'today', 'tomorrow'])

const POSTING: ReadonlySet<string> = new Set(['posted', 'posting'])
const CASES: ReadonlySet<string> = new Set(['matter', 'case', 'petition', 'plea', 'appeal', 'hearing'])

/** "The matter has been posted for hearing on July 14", "posting the matter to September". */
function isListing(tokens: Tokens, { cue, spans: [said] }: FoundQuote): boolean {
  const { words } = tokens
  const { first, end } = tokensWithin(tokens, cue!)
  if (!words.slice(first, end).some(({ lower }) => POSTING.has(lower))) return false
  const range = afterPreposition(tokens, cue!, said, 'for')
  const own = tokensWithin(tokens, said)
  return (range !== null && words.slice(range.first, range.first + 3).some(({ lower }) => HEARINGS.has(lower))) || (words[own.first].lower === 'the' && CASES.has(words[own.first + 1]?.lower))
}

const BEING: ReadonlySet<string> = new Set(['be', 'been', 'being', 'was', 'were', 'is', 'are'])

/** "Lee was cited for a dangerous tackle" */
function isCited(tokens: Tokens, { cue, spans: [said] }: FoundQuote): boolean {
  const { first } = tokensWithin(tokens, cue!)
  return tokens.words[first].lower === 'cited' && BEING.has(tokens.words[first - 1]?.lower) && afterPreposition(tokens, cue!, said, 'for') !== null
}

const PLATFORMS: ReadonlySet<string> = new Set('telegram twitter x facebook instagram weibo whatsapp youtube tiktok threads linkedin television tv radio'.split(' '))

/** "The road is shut, the port reported on Telegram" */
function isOnPlatform(tokens: Tokens, { spans: [said] }: FoundQuote): boolean {
  const { words } = tokens
  const { first, end } = tokensWithin(tokens, said)
  return end - first === 1 && PLATFORMS.has(words[first].lower) && ON.has(words[first - 1]?.lower)
}

const ON: ReadonlySet<string> = new Set(['on', 'via', 'through'])

const ATTACKING: ReadonlySet<string> = new Set('attacked attacks attacking assaulted'.split(' '))
const WEAPONS: ReadonlySet<string> = new Set(`missile missiles drone drones rocket rockets knife knives gun guns bomb bombs artillery shells mortars machete machetes axe axes hammer hammers
  stone stones acid grenade grenades rifle rifles sword swords stick sticks bottles bricks`.split(/\s+/u))

/** "The army attacked the port with missiles", and not "attacked the plan with scorn". */
function isArmed(tokens: Tokens, { cue, spans: [said] }: FoundQuote): boolean {
  const { words } = tokens
  if (!ATTACKING.has(words[tokensWithin(tokens, cue!).end - 1].lower)) return false
  const { first, end } = tokensWithin(tokens, said)
  const by = words.slice(first, end).findIndex(({ lower }) => lower === 'with' || lower === 'using')
  return by >= 0 && words.slice(first + by, end).some(({ lower }) => WEAPONS.has(lower))
}

const REFERRING: ReadonlySet<string> = new Set('referred refers refer directed directs forwarded'.split(' '))
const REFERRED: ReadonlySet<string> = new Set('questions question queries query requests request inquiries enquiries calls'.split(' '))
/** In tokens, from the verb on: "referred all further questions to". */
const REFERRAL_REACH = 4

/** "The ministry referred questions to the port" */
function isReferral(tokens: Tokens, { cue }: FoundQuote): boolean {
  const { words } = tokens
  const { first, end } = tokensWithin(tokens, cue!)
  for (let i = Math.max(0, first - 1); i < end; i++) if (REFERRING.has(words[i].lower)) return words.slice(i + 1, i + 1 + REFERRAL_REACH).some(({ lower }) => REFERRED.has(lower))
  return REFERRED.has(words[first].lower) && REFERRING.has(words[first - 1]?.lower)
}

/** "Lee was fuming at the referee after the match", "shouted at him". */
function isAimed(tokens: Tokens, { cue, spans: [said] }: FoundQuote): boolean {
  const { words } = tokens
  const range = afterPreposition(tokens, cue!, said, 'at')
  const end = range && personEnd(words, range)
  return end !== null && endsCall(words[end])
}

/** "The company *recalled* 40,000 cars": things that are called back. */
function isRecall(tokens: Tokens, { cue, spans: [said] }: FoundQuote): boolean {
  const { first, end } = tokensWithin(tokens, cue!)
  const range = tokensWithin(tokens, said)
  return RECALLS.has(tokens.words[first].lower) && end === range.first && tokens.words[range.first].shape === 'number'
}

const RECALLS: ReadonlySet<string> = new Set(['recalled', 'recalls', 'recalling'])

/** What comes after a preposition that is the last word of the cue or the first of what is said. */
function afterPreposition(tokens: Tokens, cue: Span, said: Span, preposition: string): TokenRange | null {
  const { words } = tokens
  if (said.start < cue.end) return null
  const { first, end } = tokensWithin(tokens, said)
  if (words[first].lower === preposition && end - first > 1) return { first: first + 1, end }
  return words[first - 1]?.lower === preposition ? { first, end } : null
}

const ASKING: ReadonlySet<string> = new Set(['what', 'who', 'why', 'how', 'whom'])

/** "What they said", a paragraph of its own: the question word is no words of theirs. */
function isHeading(analysis: Analysis, { spans: [said] }: FoundQuote): boolean {
  const { first, end } = tokensWithin(analysis.tokens, said)
  return end - first === 1 && ASKING.has(analysis.tokens.words[first].lower) && analysis.paragraphs[paragraphOf(analysis, said)].first === first
}

const HAPPENINGS: readonly ((tokens: Tokens, quote: FoundQuote) => boolean)[] = [isPhoneCall, isToSomebody, isOfPaper, isPause, isListing, isCited, isOnPlatform, isArmed, isReferral, isAimed, isAgent, isRecall]
