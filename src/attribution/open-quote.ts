import { tokensWithin, type Analysis, type TokenRange, type Tokens } from '../analysis.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import { FLOATING_RULE, type FoundQuote } from '../quotes/index.js'
import { readNounPhrase, type NounPhrase } from './noun-phrase.js'
import { isDoing, isNominal, isOccasion, isPredicate, isThing } from './phrase-kinds.js'
import { isConjunction, isMark, isPreposition, isRelative, isSmallWord } from './word-kinds.js'
import type { OpenQuote } from './reading.js'
import { trimSource, withOwned, withoutClause, withoutCompany, withTitled } from './source-words.js'

/** A quote with the words that name its speaker, as far as they can be read as somebody. */
export function openQuote({ tokens }: Analysis, quote: FoundQuote, index: number): OpenQuote {
  const content = quote.spans.map((span) => tokensWithin(tokens, span))
  const cueAt = quote.cue && tokensWithin(tokens, quote.cue)
  const named = quote.rule === FLOATING_RULE ? null : quote.source
  const all = named && withoutClause(tokens, withOwned(tokens, withTitled(tokens, trimSource(tokens, tokensWithin(tokens, named))), cueAt))
  const whole = all && withoutCompany(tokens, all)
  const phrase = whole && whole.first < whole.end ? readNounPhrase(tokens, whole) : null
  const mayName = quote.type === 'direct' || !phrase || phrase.head < 0 || !isSmallWord(tokens.words[phrase.head]) // "From said" may be somebody’s name
  const source = phrase && whole && all && ((isNominal(tokens, phrase) && mayName) || canSpeak(tokens, phrase, { first: whole.first, end: all.end }, cueAt)) ? whole : null
  const cue = cueAt && tokens.words[cueAt.first]
  return {
    quote, index, content, source, phrase: source && phrase, at: source?.first ?? content[0].first,
    unclear: quote.type !== 'direct' && source === null && whole !== null && !standsElsewhere(tokens, whole, phrase, cueAt),
    replies: cue !== null && ANSWERING.has(cue.lower),
  }
}

/** "Lee rose and then said", "Lee held a news conference, saying": the subject is the one whom the teller has in mind. */
const standsElsewhere = (tokens: Tokens, source: TokenRange, phrase: NounPhrase | null, cue: TokenRange | null): boolean =>
  isPredicate(tokens, source) || (phrase !== null && isOccasion(tokens, phrase) && hasGerund(tokens, cue))

/** "saying" of "held a news conference, saying", whose subject is that of the main clause */
const hasGerund = ({ words }: Tokens, cue: TokenRange | null): boolean => cue !== null && words.slice(cue.first, cue.end).some((word) => SAYING_VERBS.get(word.lower)?.gerund)

/** "According to early returns", "the missive said", "screamed the audience", against "through the streets said". */
function canSpeak(tokens: Tokens, phrase: NounPhrase, source: TokenRange, cue: TokenRange | null): boolean {
  if (!cue || phrase.head < 0 || holdsClause(tokens, source)) return false
  if (tokens.words[cue.first].lower === 'according') return isThing(tokens, phrase) || isDoing(tokens, phrase) || phrase.determiner !== 'none'
  return isThing(tokens, phrase) && isSubject(tokens, phrase, source, cue)
}

/** "The same cannot be", "it’s worth": more than a subject, unless the verb is of a relative clause: "the plan that was agreed". */
function holdsClause({ words }: Tokens, { first, end }: TokenRange): boolean {
  for (let i = first; i < end && !isRelative(words[i]); i++) if ((words[i].classes & WORD_CLASS.auxiliary) !== 0 || OF_CLAUSES.has(words[i].lower)) return true
  return words[first].lower === 'it'
}

/** Auxiliaries that the lexicon has not, or has for infinitives. */
const OF_CLAUSES: ReadonlySet<string> = new Set(['cannot', 'be', 'been'])

/** Right beside the cue, or with a comma between, after no preposition; what has no article begins the clause. */
function isSubject({ words }: Tokens, { determiner }: NounPhrase, { first, end }: TokenRange, cue: TokenRange): boolean {
  const beside = cue.end === first || cue.first === end || (cue.first === end + 1 && words[end].text === ',')
  if (!beside || (first > 0 && isPreposition(words[first - 1]) && words[first - 1].lower !== 'than')) return false
  const before = first > 0 ? words[first - 1] : null
  return determiner !== 'none' || cue.end === first || before === null || isMark(before) || isConjunction(before) || isRelative(before) || before.lower === 'than'
}

const ANSWERING: ReadonlySet<string> = new Set('replied replies answered answers responded responds retorted retorts countered counters rejoined'.split(' '))
