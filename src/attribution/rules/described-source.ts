import { genderOfNoun, LOOSE_PERSON_NOUNS } from '../../lexicon/person-nouns.js'
import { PARTIES } from '../../lexicon/parties.js'
import { inSingular } from '../../lexicon/speaking-things.js'
import { rankAntecedents } from '../antecedents.js'
import type { Figure } from '../cast.js'
import { figuresDescribed } from '../descriptions.js'
import { nextNamed } from '../lookahead.js'
import { isName, type NounPhrase } from '../noun-phrase.js'
import type { Credit, CreditRule, OpenQuote, Reading } from '../reading.js'

/** {The mayor} said … → the one whom the story has called a mayor; {the statement} → who made it */
export const creditDescribedSource: CreditRule = (reading, quote) => {
  const { phrase } = quote
  if (!phrase) return null
  if (phrase.kind === 'utterance') return creditPublisher(reading, phrase) ?? creditAuthor(reading, quote, phrase)
  if (phrase.determiner === 'indefinite') return null
  if (phrase.kind === 'person') return creditPerson(reading, quote, phrase)
  if (phrase.kind === 'body' && phrase.determiner === 'definite') return creditBody(reading, quote, phrase)
  return null
}

function creditPerson(reading: Reading, quote: OpenQuote, phrase: NounPhrase): Credit | null {
  const head = reading.analysis.tokens.words[phrase.head]
  const gender = genderOfNoun(head)
  const described = bestDescribed(reading, quote, phrase, isPerson) ?? bestDescribed(reading, quote, phrase, isBody)
  if (described) return { figure: described, rule: 'description', confidence: 0.85 }
  if (!isProperName(reading, phrase) && introducesNobody(reading, quote, phrase)) {
    const [best] = rankAntecedents(reading, { token: quote.at, gender, accepts: isPerson, content: quote.content, replies: quote.replies, object: false })
    if (best) return { figure: best.figure, rule: 'description-in-mind', confidence: 0.6 }
  }
  const later = opensStory(reading, quote) ? nextNamed(reading, quote.source?.end ?? quote.at, isPerson, gender) : null
  return later ? { figure: later, rule: 'description-ahead', confidence: 0.5 } : null
}

/** "the Canadian Coast Guard": a name, though no entity covers it. */
const isProperName = ({ analysis: { tokens: { words } } }: Reading, { head, core }: NounPhrase): boolean =>
  isName(words[head]) && head - 1 > core.first && isName(words[head - 1]) && !PARTIES.has(words[head].lower)

const isPerson = ({ kind }: Figure): boolean => kind === 'person'
const isBody = ({ kind, entity }: Figure): boolean => kind === 'organization' && entity?.type !== 'place'

/** Those whom news leaves without a name even when it calls them "the". */
const OFTEN_NAMELESS: ReadonlySet<string> = new Set('spokesman spokeswoman spokesperson official source diplomat aide insider reporter caller rescuer visitor'.split(' '))

/** "The poet" takes up somebody, "the head of the union" may well be new. */
function introducesNobody({ analysis: { tokens }, roster }: Reading, { source }: OpenQuote, { head, core, determiner, modifiers }: NounPhrase): boolean {
  if (determiner !== 'definite' || (source && core.end < source.end && !modifiers.includes('former'))) return false
  const noun = tokens.words[head].lower
  return LOOSE_PERSON_NOUNS.has(noun) || (!OFTEN_NAMELESS.has(noun) && !roster.described(noun, modifiers))
}

/** Headlines and first paragraphs speak of people that they name later. */
const OPENING_PARAGRAPHS = 3
const opensStory = ({ narration }: Reading, { at }: OpenQuote): boolean => narration.paragraphOf[at] < OPENING_PARAGRAPHS

/** From this score on a body is so much in mind that "the company" needs no other link to it. */
const SALIENT = 1

/** Bodies that can be called so whatever their name: "the company". */
const LOOSE_BODIES: ReadonlySet<string> = new Set('company firm group organization organisation agency alliance outlet newspaper paper network body'.split(' '))

function creditBody(reading: Reading, quote: OpenQuote, phrase: NounPhrase): Credit | null {
  const described = bestDescribed(reading, quote, phrase, isBody)
  if (described) return { figure: described, rule: 'description', confidence: 0.85 }
  if (!LOOSE_BODIES.has(inSingular(reading.analysis.tokens.words[phrase.head].lower))) return null
  const [best] = rankAntecedents(reading, { token: quote.at, gender: null, accepts: isBody, content: quote.content, replies: quote.replies, object: false })
  return best && best.score >= SALIENT ? { figure: best.figure, rule: 'description-in-mind', confidence: 0.55 } : null
}

/** What somebody made themselves, as against what is measured: its words are the maker's. */
const AUTHORED: ReadonlySet<string> = new Set('statement post tweet letter email e-mail message ruling summons article book essay column speech interview'.split(' '))

function creditAuthor(reading: Reading, quote: OpenQuote, phrase: NounPhrase): Credit | null {
  if (phrase.determiner !== 'definite' || !AUTHORED.has(inSingular(reading.analysis.tokens.words[phrase.head].lower))) return null
  const last = reading.speeches.at(-1)?.figure
  const accepts = (figure: Figure): boolean => isPerson(figure) || isBody(figure)
  const author = last ?? rankAntecedents(reading, { token: quote.at, gender: null, accepts, content: quote.content, replies: false, object: false })[0]?.figure
  return author ? { figure: author, rule: 'utterance', confidence: 0.6 } : null
}

/** "a Times article" → the New York Times, by the last word of its name */
function creditPublisher({ analysis: { tokens }, descriptions }: Reading, { core, head }: NounPhrase): Credit | null {
  for (let i = core.first; i < head; i++) {
    const word = tokens.words[i]
    const publisher = isName(word) ? (descriptions.get(word.lower) ?? []).find(({ figure }) => isBody(figure)) : undefined
    if (publisher) return { figure: publisher.figure, rule: 'publisher', confidence: 0.75 }
  }
  return null
}

/** Of those whom the description fits, the one most in mind; before any of them was named, the one who will be. */
function bestDescribed(reading: Reading, quote: OpenQuote, phrase: NounPhrase, accepts: (figure: Figure) => boolean): Figure | null {
  const fits = figuresDescribed(reading.analysis.tokens, reading.cast, reading.descriptions, phrase)
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

const FIT_WEIGHT = 2
/** What somebody is worth who has not been pointed at lately. */
const OUT_OF_MIND = -1
/** Tokens; only orders those out of mind by how near they are. */
const A_LONG_STORY = 5_000
