import { genderOfNoun, LOOSE_PERSON_NOUNS } from '../../lexicon/person-nouns.js'
import { PARTIES } from '../../lexicon/parties.js'
import type { TokenRange } from '../../analysis.js'
import { pronounOf } from '../../lexicon/pronouns.js'
import { inSingular } from '../../lexicon/speaking-things.js'
import { TRANSCRIPT_RULE } from '../../quotes/index.js'
import { rankAntecedents } from '../antecedents.js'
import { appearancesWithin, isBody, isPerson, type Figure } from '../cast.js'
import { contradicts, descriptionsOf, figuresDescribed, holdsOtherOffice, isCalled, isOfState, leadsRivals } from '../descriptions.js'
import { qualitiesOf } from '../qualities.js'
import { nextNamed } from '../lookahead.js'
import { isNative, type NounPhrase } from '../noun-phrase.js'
import { INDEFINITE, isMark, isName, isRelative, isVerb } from '../word-kinds.js'
import type { Credit, CreditRule, OpenQuote, Reading } from '../reading.js'
import { isNamedSince, staysNameless, strangerBefore } from '../strangers.js'

/** {The PM} said … → the one whom the story has called prime minister */
export const creditInitials: CreditRule = (reading, quote) => {
  const { source, phrase } = quote
  if (!source || phrase?.head !== source.end - 1 || phrase.head - source.first > (phrase.determiner === 'definite' ? 1 : 0)) return null
  const { text, shape } = reading.analysis.tokens.words[phrase.head]
  const figure = shape === 'upper' && text.length <= MOST_INITIALS ? bestDescribed(reading, quote, phrase, isPerson, text) : null
  return figure ? { figure, rule: 'description', confidence: 0.8 } : null
}

const MOST_INITIALS = 4

/** {The mayor} said … → the one whom the story has called a mayor */
export const creditDescribedSource: CreditRule = (reading, quote) => {
  const { phrase } = quote
  if (!phrase) return null
  if (phrase.determiner === 'indefinite') return null
  if (phrase.kind === 'person') return creditPerson(reading, quote, phrase)
  if (phrase.kind === 'body' && phrase.determiner === 'definite') return creditBody(reading, quote, phrase)
  return null
}

function creditPerson(reading: Reading, quote: OpenQuote, phrase: NounPhrase): Credit | null {
  const head = reading.analysis.tokens.words[phrase.head]
  if (staysNameless(reading, phrase)) return null
  const gender = genderOfNoun(head)
  const described = bestDescribed(reading, quote, phrase, isPerson) ?? bestDescribed(reading, quote, phrase, isBody)
  const stranger = strangerBefore(reading, quote, phrase)
  if (stranger >= 0 && !(described && isNamedSince(reading, quote, described, stranger))) return null
  const inMind = described && !isAhead(reading, quote, phrase, described) ? null : personInMind(reading, quote, phrase)
  if (described && !inMind) return { figure: described, rule: 'description', confidence: 0.85 }
  if (quote.quote.rule === TRANSCRIPT_RULE) return null // "THE CHAIR:" is a figure of its own, whoever else is in mind
  if (inMind) return inMind
  const later = opensStory(reading, quote) && !OFTEN_NAMELESS.has(head.lower) && !isSomebodys(reading, phrase) ? nextNamed(reading, sentenceEnd(reading, quote), isPerson, gender) : null
  return later ? { figure: later, rule: 'description-ahead', confidence: 0.5 } : null
}

/**
 * Whether the story has not named the figure yet, nor tells right after the words who was meant: of "The mayor said so. Ann Lee, a mayor," it
 * tells that she is new. A story that opens with "the mayor" may do so without more of the words; one that goes on has somebody in mind.
 */
function isAhead(reading: Reading, quote: OpenQuote, phrase: NounPhrase, described: Figure): boolean {
  const { analysis: { tokens: { words } }, descriptions, log, narration } = reading
  if (log.lastNamed(described) !== undefined) return false
  const reach = narration.sentenceOf[sentenceEnd(reading, quote) - 1] + MOST_SENTENCES_AHEAD
  const told = descriptionsOf(descriptions, described, words[phrase.head].lower).filter(({ at }) => narration.sentenceOf[at] <= reach && !INDEFINITE.has(words[at].lower))
  return !told.some(({ modifiers }) => opensStory(reading, quote) || phrase.modifiers.some((modifier) => modifiers.has(modifier)))
}

/** How soon after "the mayor" a story tells who that is. */
const MOST_SENTENCES_AHEAD = 3

/** The one whom the story speaks of, where "the poet" or "the young woman" takes up somebody. */
function personInMind(reading: Reading, quote: OpenQuote, phrase: NounPhrase): Credit | null {
  if (isProperName(reading, phrase) || !introducesNobody(reading, quote, phrase)) return null
  const { tokens } = reading.analysis
  const head = tokens.words[phrase.head]
  if (OPPOSITE.has(head.lower)) return null
  const own = qualitiesOf(tokens, reading.cast, phrase.core)
  const accepts = (figure: Figure): boolean => (isPerson(figure) || (LITIGANTS.has(head.lower) && isBody(figure))) && mayBeCalled(reading, figure, head.lower) && !contradicts(reading.descriptions, figure, own)
  const [best] = rankAntecedents(reading, { token: quote.at, gender: genderOfNoun(head), accepts, content: quote.content, replies: quote.replies || answers(reading, quote), object: false })
  return best ? { figure: best.figure, rule: 'description-in-mind', confidence: 0.6 } : null
}

/** “Is it late?” Lee asked. “It is,” the witness said. */
function answers({ speeches, narration }: Reading, { at, quote }: OpenQuote): boolean {
  const last = speeches.at(-1)
  return quote.type === 'direct' && last?.asks === true && narration.paragraphOf[at] - last.paragraph <= 1
}

/** "Her chief", "Lee’s manager": of a person; "Turkey’s president" is often named next. */
function isSomebodys({ analysis: { tokens }, cast }: Reading, { core, determiner }: NounPhrase): boolean {
  if (determiner !== 'owned') return false
  return pronounOf(tokens.words[core.first]) !== undefined || appearancesWithin(cast, core).some(({ figure }) => figure.kind === 'person')
}

/** The first token after the sentence with the source and that with the words, whoever they may name. */
function sentenceEnd({ analysis: { sentences }, narration }: Reading, { at, content }: OpenQuote): number {
  return Math.max(sentences[narration.sentenceOf[at]].end, sentences[narration.sentenceOf[content[content.length - 1].end - 1]].end)
}

/** "the Canadian Coast Guard": a name, though no entity covers it; "the South African" is none. */
const isProperName = ({ analysis: { tokens: { words } } }: Reading, { head, core }: NounPhrase): boolean =>
  isName(words[head]) && head - 1 > core.first && isName(words[head - 1]) && !PARTIES.has(words[head].lower) && !isNative(words, head, core.first)

/** "A pilot" is nobody whom another noun describes, unless it says as little as "the man"; a judge is no mayor, nor is whoever the story calls a mayor of another town. */
const mayBeCalled = ({ descriptions }: Reading, figure: Figure, noun: string): boolean =>
  figure.entity === null ? LOOSE_PERSON_NOUNS.has(noun) : !holdsOtherOffice(descriptions, figure, noun) && !isCalled(descriptions, figure, noun)

/** Who plays a part opposite those whom a story names: of "Bello was convicted. The judge said so", the judge is not Bello. */
const OPPOSITE: ReadonlySet<string> = new Set('judge magistrate coroner inspector detective policeman policewoman imam priest neighbour neighbor'.split(' '))

/** Whom a court hears, and who may be a body as well. */
const LITIGANTS: ReadonlySet<string> = new Set(['plaintiff', 'claimant', 'petitioner', 'applicant', 'appellant', 'respondent', 'defendant'])

/** Those whom news leaves without a name even when it calls them "the". */
const OFTEN_NAMELESS: ReadonlySet<string> = new Set(`spokesman spokeswoman spokesperson official source diplomat aide insider reporter caller rescuer visitor
  moderator interviewer questioner heckler narrator impostor staffer employee employer supporter organizer organiser manager one other`.split(/\s+/u))

/** "The poet" takes up somebody, "the head of the union" may well be new. */
function introducesNobody({ analysis: { tokens }, roster }: Reading, { source }: OpenQuote, phrase: NounPhrase): boolean {
  const { head, core, determiner } = phrase
  if (determiner !== 'definite' || leadsRivals(phrase) || (source && core.end < source.end && !phrase.modifiers.includes('former') && !phrase.modifiers.includes('year'))) return false
  const noun = tokens.words[head].lower
  return LOOSE_PERSON_NOUNS.has(noun) || (!OFTEN_NAMELESS.has(noun) && !roster.described(noun, phrase))
}

/** Headlines and first paragraphs speak of people that they name later. */
const OPENING_PARAGRAPHS = 3
const opensStory = ({ narration }: Reading, { at }: OpenQuote): boolean => narration.paragraphOf[at] < OPENING_PARAGRAPHS

/** From this score on a body is so much in mind that "the company" needs no other link to it. */
const SALIENT = 1

/** Bodies that can be called so whatever their name: "the company". */
const LOOSE_BODIES: ReadonlySet<string> = new Set('company firm group organization organisation agency alliance outlet newspaper paper network body'.split(' '))

const isLooseBody = (noun: string): boolean => LOOSE_BODIES.has(noun) || noun.endsWith('maker') // "the chipmaker"

function creditBody(reading: Reading, quote: OpenQuote, phrase: NounPhrase): Credit | null {
  const described = bestDescribed(reading, quote, phrase, isBody)
  if (described) return { figure: described, rule: 'description', confidence: 0.85 }
  const { words } = reading.analysis.tokens
  const isNew = quote.source !== null && phrase.core.end < quote.source.end && !isMark(words[phrase.core.end]) // "the group representing landlords"
  if (isNew || phrase.plural || !isLooseBody(inSingular(words[phrase.head].lower))) return null
  const accepts = (figure: Figure): boolean => isBody(figure) && !isOfState(reading.descriptions, figure, words[phrase.head].lower)
  const [best] = rankAntecedents(reading, { token: quote.at, gender: null, accepts, content: quote.content, replies: quote.replies, object: false })
  const figure = best && best.score >= SALIENT ? best.figure : calledSo(reading, quote, words[phrase.head].lower, accepts)
  return figure ? { figure, rule: 'description-in-mind', confidence: 0.55 } : null
}

/** The body that "the company" has meant before in the story, though others may have been named since. */
function calledSo({ analysis: { tokens: { words } }, log }: Reading, { at }: OpenQuote, noun: string, accepts: (figure: Figure) => boolean): Figure | null {
  for (const { by, figure, token } of log.before(at, FARTHEST_NAMING)) {
    if (by === 'description' && accepts(figure) && words.slice(token, token + LONGEST_NAMING).some(({ lower }) => lower === noun)) return figure
  }
  return null
}

/** References. */
const FARTHEST_NAMING = 200
/** Tokens: "the social media company". */
const LONGEST_NAMING = 4

/** Of those whom the description fits, the one most in mind; before any of them was named, the one who will be. */
function bestDescribed(reading: Reading, quote: OpenQuote, phrase: NounPhrase, accepts: (figure: Figure) => boolean, noun?: string): Figure | null {
  const fits = figuresDescribed(reading.analysis.tokens, reading.cast, reading.descriptions, phrase, withCharge(reading, quote, phrase), noun)
  if (!fits.size) return null
  const gender = genderOfNoun(reading.analysis.tokens.words[phrase.head])
  const inMind = new Map(rankAntecedents(reading, { token: quote.at, gender, accepts: (figure) => fits.has(figure) && accepts(figure), content: quote.content, replies: quote.replies, object: false })
    .map(({ figure, score }) => [figure, score]))
  let best: Figure | null = null
  let bestScore = -Infinity
  for (const [figure, { fit, at }] of fits) {
    if (!accepts(figure)) continue
    const score = FIT_WEIGHT * fit + (inMind.get(figure) ?? OUT_OF_MIND - Math.abs(at - quote.at) / A_LONG_STORY)
    if (score > bestScore) [best, bestScore] = [figure, score]
  }
  return best
}

/** "the mayor of Bergen", "the spokesman for the mayor": up to the end of what the office is of. */
function withCharge({ analysis: { tokens: { words } } }: Reading, { source }: OpenQuote, { core }: NounPhrase): TokenRange {
  if (!source || !CHARGING.has(words[core.end]?.lower)) return core
  let { end } = core
  while (end < source.end && !isMark(words[end]) && !isRelative(words[end]) && !isVerb(words[end])) end++
  return { first: core.first, end }
}

const CHARGING: ReadonlySet<string> = new Set(['of', 'for'])

const FIT_WEIGHT = 2
/** What somebody is worth who has not been pointed at lately. */
const OUT_OF_MIND = -1
/** Tokens; only orders those out of mind by how near they are. */
const A_LONG_STORY = 5_000
