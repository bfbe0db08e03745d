import type { Analysis } from '../analysis.js'
import type { FoundEntity } from '../entities/index.js'
import type { Problem, SpeakerKind } from '../extraction.js'
import { FLOATING_RULE, type FoundQuote } from '../quotes/index.js'
import { hull } from '../span.js'
import type { Figure } from './cast.js'
import { creditHeadlines, HEADLINE_RULE } from './headline-quotes.js'
import { withAgent } from './heard.js'
import { outletNamed, outletOf } from './outlets.js'
import { withInnerSource } from './inner-source.js'
import { withOwnSource } from './passed-on.js'
import { openQuote } from './open-quote.js'
import { readStory } from './read-story.js'
import type { Credit } from './reading.js'
import { fullestRoles } from './roles.js'

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
  const quotes = found.map((quote) => withAgent(analysis.tokens, withInnerSource(analysis.tokens, withOwnSource(analysis.tokens, quote))))
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

/** A floating quote comes with the words that named the last speaker; they say nothing where it turns out to be somebody else's. */
function isAnothers(quotes: readonly FoundQuote[], credits: readonly Credit[], i: number): boolean {
  const { rule, source } = quotes[i]
  if (rule !== FLOATING_RULE || !source) return false
  const before = quotes.findLastIndex((quote, k) => k < i && quote.rule !== FLOATING_RULE && quote.source?.start === source.start)
  return before >= 0 && credits[before].figure !== credits[i].figure
}

const noSpeaker = (quote: FoundQuote, { reason }: Credit): Problem =>
  ({ code: 'no-speaker', message: `nobody can be named for this quote: ${reason ?? 'no words near it say who speaks'}`, ...hull(quote.spans) })
