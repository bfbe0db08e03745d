import { tokensWithin, type Analysis, type TokenRange, type Tokens } from '../analysis.js'
import type { FoundEntity } from '../entities/index.js'
import type { Problem, SpeakerKind } from '../extraction.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import { FLOATING_RULE, type FoundQuote } from '../quotes/index.js'
import { hull } from '../span.js'
import type { Figure } from './cast.js'
import { creditHeadlines, HEADLINE_RULE } from './headline-quotes.js'
import { outletNamed, outletOf } from './outlets.js'
import { withInnerSource } from './inner-source.js'
import { withOwnSource } from './passed-on.js'
import { readStory } from './read-story.js'
import type { Credit, OpenQuote } from './reading.js'
import { fullestRoles } from './roles.js'
import { isConjunction, isDoing, isMark, isNominal, isOccasion, isPredicate, isPreposition, isRelative, isThing, readNounPhrase, type NounPhrase } from './noun-phrase.js'
import { trimSource, withOwned, withoutClause, withTitled } from './sources.js'

/** One who speaks in the story, whatever the words used for them. */
export interface AttributedSpeaker {
  /** The fullest form that the story uses; a speaker without a name keeps the story's words. */
  readonly name: string
  readonly kind: SpeakerKind
  readonly role: string | null
}

export interface AttributedQuote {
  readonly quote: FoundQuote
  /** Index into `speakers`; null where nobody can be named. */
  readonly speaker: number | null
  /** The named reason for this speaker. */
  readonly rule: string
  readonly confidence: number
  /** The outlet that the words came through. */
  readonly via: string | null
}

export interface Attribution {
  readonly quotes: readonly AttributedQuote[]
  /** In the order of their first quotes. */
  readonly speakers: readonly AttributedSpeaker[]
  /** What the story calls its people beside the name, whether they speak or not. */
  readonly roles: ReadonlyMap<FoundEntity, string>
  readonly problems: readonly Problem[]
}

/** Credits each quote to somebody of the story. */
export function attribute(analysis: Analysis, found: readonly FoundQuote[], entities: readonly FoundEntity[]): Attribution {
  const quotes = found.map((quote) => withInnerSource(analysis.tokens, withOwnSource(analysis.tokens, quote)))
  const { cast, roles, credits: read } = readStory(analysis, quotes.map((quote, index) => openQuote(analysis, quote, index)), entities)
  const credits = creditHeadlines(analysis, quotes, read)
  const indexOf = new Map<Figure, number>()
  for (const { figure } of credits) if (figure && !indexOf.has(figure)) indexOf.set(figure, indexOf.size)
  const fullest = fullestRoles(analysis, roles)
  let outlet: string | null = null
  return {
    quotes: quotes.map((quote, i): AttributedQuote => {
      const { figure, rule, confidence } = credits[i]
      const passedOn = quote.source !== found[i].source && found[i].source
      const via = outletOf(analysis, cast, quote, figure, outlet) ?? (passedOn ? outletNamed(analysis, cast, passedOn, outlet) : null)
      outlet = via ?? outlet
      return { quote: rule === HEADLINE_RULE || isAnothers(quotes, credits, i) ? { ...quote, source: null } : quote, speaker: figure && indexOf.get(figure)!, rule: `${quote.rule}/${rule}`, confidence: quote.confidence * weightOf(quote, figure, confidence), via }
    }),
    roles: new Map([...fullest].flatMap(([{ entity }, role]) => (entity ? [[entity, role] as const] : []))),
    speakers: [...indexOf.keys()].map((figure) => ({ name: figure.name, kind: figure.kind, role: fullest.get(figure) ?? figure.entity?.role ?? null })),
    problems: quotes.flatMap((quote, i) => (credits[i].figure ? [] : [noSpeaker(quote, credits[i])])),
  }
}

/**
 * Whether the words that name the speaker are the right ones is in the quote's own confidence. Whose name stands behind them
 * is a third of what is left to doubt: by that share, confidence is nearest the share of right quotes of each tenth.
 */
const weightOf = ({ source }: FoundQuote, figure: Figure | null, confidence: number): number => (source && figure ? (2 + confidence) / 3 : confidence)

function openQuote({ tokens }: Analysis, quote: FoundQuote, index: number): OpenQuote {
  const content = quote.spans.map((span) => tokensWithin(tokens, span))
  const cueAt = quote.cue && tokensWithin(tokens, quote.cue)
  const whole = quote.source && quote.rule !== FLOATING_RULE && withoutClause(tokens, withOwned(tokens, withTitled(tokens, trimSource(tokens, tokensWithin(tokens, quote.source))), cueAt))
  const phrase = whole && whole.first < whole.end ? readNounPhrase(tokens, whole) : null
  const source = phrase && whole && (isNominal(tokens, phrase) || canSpeak(tokens, phrase, whole, cueAt)) ? whole : null
  const cue = cueAt && tokens.words[cueAt.first]
  return {
    quote, index, content, source, phrase: source && phrase, at: source?.first ?? content[0].first,
    unclear: quote.type !== 'direct' && source === null && whole !== null && whole !== false && !standsElsewhere(tokens, whole, phrase, cueAt),
    replies: cue !== null && ANSWERING.has(cue.lower),
  }
}

/** A floating quote comes with the words that named the last speaker; they say nothing where it turns out to be somebody else's. */
function isAnothers(quotes: readonly FoundQuote[], credits: readonly Credit[], i: number): boolean {
  const { rule, source } = quotes[i]
  if (rule !== FLOATING_RULE || !source) return false
  const before = quotes.findLastIndex((quote, k) => k < i && quote.rule !== FLOATING_RULE && quote.source?.start === source.start)
  return before >= 0 && credits[before].figure !== credits[i].figure
}

/** "Lee rose and then said", "Lee held a news conference, saying": the subject is the one whom the teller has in mind. */
const standsElsewhere = (tokens: Tokens, source: TokenRange, phrase: NounPhrase | null, cue: TokenRange | null): boolean =>
  isPredicate(tokens, source) || (phrase !== null && isOccasion(tokens, phrase) && hasGerund(tokens, cue))

/** "saying" of "held a news conference, saying", whose subject is that of the main clause */
const hasGerund = ({ words }: Tokens, cue: TokenRange | null): boolean => cue !== null && words.slice(cue.first, cue.end).some((word) => SAYING_VERBS.get(word.lower)?.gerund)

/** "According to early returns", "the missive said", "screamed the audience", against "through the streets said". */
function canSpeak(tokens: Tokens, phrase: NounPhrase, source: TokenRange, cue: TokenRange | null): boolean {
  if (!cue || holdsClause(tokens, source)) return false
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

const noSpeaker = (quote: FoundQuote, { reason }: Credit): Problem =>
  ({ code: 'no-speaker', message: `nobody can be named for this quote: ${reason ?? 'no words near it say who speaks'}`, ...hull(quote.spans) })
