import { rangeText } from '../../analysis.js'
import { PARTIES } from '../../lexicon/parties.js'
import { genderOfNoun, isPeopleNoun, isPersonNoun } from '../../lexicon/person-nouns.js'
import { inSingular } from '../../lexicon/speaking-things.js'
import { pronounOf, type Gender, type Pronoun } from '../../lexicon/pronouns.js'
import { isClear, rankAntecedents } from '../antecedents.js'
import { appearancesWithin, isBody, isPerson, type Figure } from '../cast.js'
import { nextNamed } from '../lookahead.js'
import { withSmallFirst } from '../small-first.js'
import { headKind, isDeterminer, isMark, isName, mayBe, type HeadKind } from '../word-kinds.js'
import { readNounPhrase, type NounPhrase } from '../noun-phrase.js'
import { creditDescribedSource } from './described-source.js'
import { creditNamelessSource } from './nameless-source.js'
import type { Word } from '../../word.js'
import { strangerIntroduced, strangerMet } from '../strangers.js'
import { creditDocument } from './document-source.js'
import { isBeforeNoun, MOST_BEFORE_NOUN, phraseStart } from '../phrase-start.js'
import { NOBODY, type Credit, type CreditRule, type OpenQuote, type Reading } from '../reading.js'

const ACCEPTS: Readonly<Record<Exclude<Pronoun['refersTo'], 'teller'>, (figure: Figure) => boolean>> = {
  person: isPerson,
  several: (figure) => (figure.plural && figure.kind !== 'other') || figure.kind === 'group' || isBody(figure),
  thing: (figure) => isBody(figure) || figure.kind === 'other',
  antecedent: () => true,
}

/** “…,” {she} said. → the woman whom the story has in mind */
export const creditPronounSource: CreditRule = (reading, quote) => {
  const { source, phrase } = quote
  if (!source || !phrase || phrase.core.end - phrase.core.first !== 1) return null
  const pronoun = pronounOf(reading.analysis.tokens.words[phrase.core.first])
  if (!pronoun) return null
  if (pronoun.refersTo === 'teller') return { figure: null, rule: 'teller', confidence: NOBODY, reason: 'the teller speaks in the first person' }
  if (pronoun.refersTo === 'antecedent') return creditRelative(reading, quote)
  const near = pronoun.refersTo === 'person' ? creditStranger(reading, quote, pronoun.gender) : pronoun.refersTo === 'thing' ? creditDocument(reading, quote) : null
  return near ?? creditAntecedent(reading, quote, pronoun)
}

/** "A farmer disagreed. “It is dear,” {he} said." → a farmer */
function creditStranger(reading: Reading, quote: OpenQuote, gender: Gender | null): Credit | null {
  const phrase = strangerIntroduced(reading, quote, gender)
  return phrase && creditNameless(reading, quote, phrase, gender)
}

function creditNameless(reading: Reading, quote: OpenQuote, phrase: NounPhrase, gender: Gender | null): Credit {
  const { analysis, roster } = reading
  const { core, head, modifiers } = phrase
  const known = phrase.determiner === 'owned' ? creditDescribedSource(reading, { ...quote, source: core, phrase, at: core.first }) : null
  const figure = known?.figure ?? roster.addNameless({ name: withSmallFirst(rangeText(analysis, core)), kind: 'person', plural: false, gender, head: analysis.tokens.words[head].lower, modifiers })
  return { figure, rule: 'pronoun', confidence: 0.7, gender }
}

function creditAntecedent(reading: Reading, quote: OpenQuote, pronoun: Pronoun): Credit {
  const last = reading.speeches.at(-1)
  const fits = ACCEPTS[pronoun.refersTo as keyof typeof ACCEPTS]
  // "They" is also one whose name and gender the story keeps to itself, while that one speaks, and two who have just spoken together.
  const accepts = (figure: Figure): boolean => fits(figure) ||
    (pronoun.refersTo === 'several' && ((figure === last?.figure && (figure.entity === null || last.joint)) || reading.log.lastNamed(figure)?.joint === true))
  const ranked = rankAntecedents(reading, { token: quote.at, gender: pronoun.gender, accepts, content: quote.content, replies: quote.replies, object: false })
  const [best, second] = ranked
  if (best) {
    const confidence = confidenceOf(best.score - (second?.score ?? 0))
    return { figure: best.figure, rule: 'pronoun', confidence, gender: pronoun.gender, clear: isClear(ranked) }
  }
  if (pronoun.refersTo === 'several') return creditSingularThey(reading, quote)
  const met = pronoun.gender && strangerMet(reading, quote, pronoun.gender)
  if (met) return creditNameless(reading, quote, met, pronoun.gender)
  const own = new Set(quote.content.flatMap((range) => appearancesWithin(reading.cast, range).map(({ figure }) => figure)))
  const later = nextNamed(reading, quote.at, (figure) => accepts(figure) && !own.has(figure), pronoun.gender)
  return later ? { figure: later, rule: 'pronoun-ahead', confidence: 0.5 } : { figure: null, rule: 'pronoun', confidence: NOBODY, reason: 'nobody before the pronoun fits it' }
}

/** "They" for one whose gender the story leaves open. */
function creditSingularThey(reading: Reading, quote: OpenQuote): Credit {
  const [best] = rankAntecedents(reading, { token: quote.at, gender: null, accepts: isPerson, content: quote.content, replies: quote.replies, object: false })
  return { figure: best?.figure ?? null, rule: 'pronoun', confidence: 0.4, ...(best ? {} : { reason: 'nobody before the pronoun fits it' }) }
}

/** "Lee, {who} said" → the one named last before it; "a pilot {who} said", "the council, {which} said" → the pilot, the council */
function creditRelative(reading: Reading, quote: OpenQuote): Credit {
  const { at } = quote
  const { analysis: { tokens }, log, narration } = reading
  const human = tokens.words[at].lower.startsWith('who')
  const unnamed = human ? unnamedBefore(reading, at) : null
  if (human && ANYBODY.has(tokens.words[at - 1]?.lower)) return UNNAMED
  if (unnamed) return { figure: unnamed, rule: 'relative', confidence: 0.8 }
  const described = creditAntecedentNoun(reading, quote)
  if (described) return described
  for (const reference of log.before(at, 3)) {
    if (human ? reference.figure.kind !== 'person' && reference.figure.kind !== 'group' : reference.figure.kind === 'group' && reference.figure.entity === null) continue
    if (narration.sentenceOf[reference.token] !== narration.sentenceOf[at]) break
    if (!reference.possessive) return { figure: reference.figure, rule: 'relative', confidence: 0.85 }
  }
  return UNNAMED
}

const UNNAMED: Credit = { figure: null, rule: 'relative', confidence: NOBODY, reason: 'the one meant by the relative pronoun has no name' }
/** "those who said" */
const ANYBODY: ReadonlySet<string> = new Set(['those', 'anyone', 'anybody', 'someone', 'somebody', 'everyone', 'everybody'])

/** "a pilot" before "who": a noun for people with its article, which describes nobody of the story. */
function unnamedBefore({ analysis, analysis: { tokens }, cast, roster }: Reading, who: number): Figure | null {
  const { words } = tokens
  const head = words[who - 1]?.text === ',' ? who - 2 : who - 1
  if (head < 0 || cast.appearanceAt[head] >= 0 || !(isPersonNoun(words[head]) || isPeopleNoun(words[head]))) return null
  const plural = isPeopleNoun(words[head])
  if (!plural && words[head].shape !== 'lower') return null
  const first = articleStart(words, head) ?? (plural && words[who - 1].text !== ',' ? bareStart(words, head) : null)
  if (first === null) return null
  const name = rangeText(analysis, { first, end: head + 1 })
  return roster.addNameless({
    name: mayBe(words[first], 'demonym') || PARTIES.has(words[first].lower.replace(/s$/u, '')) ? name : withSmallFirst(name), kind: plural ? 'group' : 'person', plural, gender: genderOfNoun(words[head]), head: inSingular(words[head].lower), modifiers: [],
  })
}

/** "Lee met the mayor, who said": a noun with its article right before the pronoun, whoever else the sentence names. */
function creditAntecedentNoun(reading: Reading, quote: OpenQuote): Credit | null {
  const { analysis: { tokens, tokens: { words } }, cast } = reading
  const head = words[quote.at - 1]?.text === ',' ? quote.at - 2 : quote.at - 1
  const isWho = words[quote.at].lower.startsWith('who')
  if (head < 1 || cast.appearanceAt[head] >= 0 || words[head].shape !== 'lower' || !((isWho ? HUMAN : SPEAKING).has(headKind(words[head])) || (!isWho && isAgent(words, head)))) return null
  const first = phraseStart(reading, head)
  if (first === null || pointsBack(words, first)) return null
  const source = { first, end: head + 1 }
  const open = { ...quote, source, phrase: readNounPhrase(tokens, source), at: first }
  const described = creditDescribedSource(reading, open)
  const credit = described?.rule === 'description' ? described : creditNamelessSource(reading, open)
  return credit && { ...credit, rule: 'relative' }
}

/** "halted by the exchange, which": whoever does something, whatever the noun. */
function isAgent(words: readonly Word[], head: number): boolean {
  let first = head - 1
  while (first > 1 && head - first < MOST_BEFORE_NOUN && isBeforeNoun(words[first])) first--
  return words[first]?.lower === 'the' && words[first - 1]?.lower === 'by'
}

/** Whom "who" takes up, and what "which" and "that" do. */
const HUMAN: ReadonlySet<HeadKind> = new Set(['person', 'people'])
const SPEAKING: ReadonlySet<HeadKind> = new Set(['body', 'utterance'])

/** "local" and "security" of "local security experts", and not "rebuked". */
const isQuality = (word: Word): boolean => word.shape === 'lower' && isBeforeNoun(word) && (mayBe(word, 'adjective', 'singular', 'plural') || (word.classes === 0 && !/(?:ed|ing|s)$/u.test(word.lower)))

/** "Eva Lee and Bo Hill, American women who": after a comma they are whoever stands before it; with "the" or "are" as well. */
function pointsBack(words: readonly Word[], first: number): boolean {
  let before = first - 1
  while (before >= 0 && isName(words[before])) before--
  return before >= 0 && (words[before].text === ',' || isDeterminer(words[before]) || DESCRIBING.has(words[before].lower))
}

/** "a local pilot who says": where the article stands of somebody new; null where there is none. */
function articleStart(words: readonly Word[], head: number): number | null {
  let first = head - 1
  while (first > 0 && head - first < MOST_BEFORE_NOUN && isBeforeNoun(words[first])) first--
  return first >= 0 && ONE.has(words[first].lower) && !(first > 0 && (isMark(words[first - 1]) || DESCRIBING.has(words[first - 1].lower))) ? first : null
}

/** "rebuked local critics who say": where people without an article begin; null where they are no new ones. */
function bareStart(words: readonly Word[], head: number): number | null {
  let first = head
  while (first > 0 && head - first < MOST_BEFORE_NOUN && isQuality(words[first - 1])) first--
  return pointsBack(words, first) ? null : first
}

const ONE: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another', 'two', 'three', 'several', 'some'])
/** "Lee is a pilot who said" */
const DESCRIBING: ReadonlySet<string> = new Set(['is', 'was', 'as', 'became', 'be', 'being', 'been', 'like', 'not', 'are', 'were'])

/** A lead of this many points over the next candidate is as good as certain. */
const CERTAIN_LEAD = 3
const confidenceOf = (lead: number): number => 0.55 + 0.4 * Math.min(1, Math.max(0, lead) / CERTAIN_LEAD)
