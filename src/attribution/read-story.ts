import { rangeText, tokensWithin, type Analysis, type TokenRange } from '../analysis.js'
import type { FoundEntity } from '../entities/index.js'
import { honorificBefore } from '../lexicon/honorifics.js'
import { POSSESSIVE_PRONOUNS, pronounOf, type Gender } from '../lexicon/pronouns.js'
import { inSingular } from '../lexicon/speaking-things.js'
import { isClear, rankAntecedents, type Speech } from './antecedents.js'
import { appearancesWithin, castOf, isPerson, type Appearance, type Cast, type Figure } from './cast.js'
import { describeFigures } from './descriptions.js'
import { genderedBy, weighGenders, type Genders } from './genders.js'
import { narrationOf } from './narration.js'
import { isGovernedAt, isObjectPronoun } from './neighbours.js'
import { readNounPhrase } from './noun-phrase.js'
import { headKind, isConjunction, isDeterminer, isMark, isPossessiveMark, isRelative, isVerb, SEVERAL } from './word-kinds.js'
import type { Credit, CreditRule, OpenQuote, Reading } from './reading.js'
import { ReferenceLog, type Reference } from './references.js'
import { readRoles, type Role } from './roles.js'
import { Roster } from './roster.js'
import { withSmallFirst } from './small-first.js'
import { creditDescribedSource, creditInitials } from './rules/described-source.js'
import { creditAnswer, creditFloatingQuote, creditFurtherQuestion, creditTurn } from './rules/floating-quote.js'
import { creditInterview, creditInterviewAnswer } from './rules/interview.js'
import { creditLooseName } from './rules/loose-name-source.js'
import { creditApposedSource, creditNamedSource } from './rules/named-source.js'
import { creditNamelessSource } from './rules/nameless-source.js'
import { creditPronounSource } from './rules/pronoun-source.js'
import { creditHeading, creditSignature } from './rules/signed-quote.js'
import { creditLabel } from './rules/transcript-label.js'
import { creditUtterance } from './rules/utterance-source.js'
import { creditAsker, creditUnclearSource } from './rules/unclear-source.js'
import { waypointsOf, type Waypoint } from './waypoints.js'

/** The first rule that answers decides. */
const RULES: readonly CreditRule[] = [
  creditInterview, creditInterviewAnswer, creditLabel, creditInitials, creditNamedSource, creditApposedSource, creditPronounSource, creditLooseName, creditUtterance, creditDescribedSource, creditNamelessSource,
  creditUnclearSource, creditAsker, creditSignature, creditHeading, creditAnswer, creditFurtherQuestion, creditTurn, creditFloatingQuote,
]

interface ReadStory {
  readonly cast: Cast
  readonly roles: readonly Role[]
  /** One for each quote. */
  readonly credits: readonly Credit[]
}

/**
 * Reads the story once from its start to its end, as a reader does: keeps in mind whom it points at, by name or by pronoun, and
 * credits each quote as soon as its source is met. It is read a second time where some pronouns were clear, since
 * who is "he" and who "she" is often known only at the end.
 */
export function readStory(analysis: Analysis, quotes: readonly OpenQuote[], entities: readonly FoundEntity[]): ReadStory {
  const cast = castOf(analysis, entities)
  const narration = narrationOf(analysis, quotes.map(({ quote }) => quote))
  const roles = readRoles(analysis, cast, narration.sentenceOf)
  const descriptions = describeFigures(analysis.tokens, cast, roles)
  const waypoints = waypointsOf(analysis, cast, narration.spoken, quotes.some((quote) => standsForSeveral(analysis, quote)))
  const read = (genders: Genders) => {
    const speeches: Speech[] = []
    const log = new ReferenceLog()
    const reading: Reading = { analysis, cast, narration, speeches, log, roster: new Roster(cast.figures), descriptions, genders }
    return { log, credits: creditInOrder(reading, speeches, quotes, waypoints) }
  }
  const told = weighGenders(analysis, cast, roles, narration, waypoints)
  const first = read(told)
  const known = genderedBy(first.log.all, told)
  return { cast, roles, credits: known === told ? first.credits : read(known).credits }
}

function standsForSeveral({ tokens }: Analysis, { phrase }: OpenQuote): boolean {
  return phrase !== null && pronounOf(tokens.words[phrase.head])?.refersTo === 'several'
}

/** `speeches` is the list that `reading` looks at; each credit adds to it. */
function creditInOrder(reading: Reading, speeches: Speech[], quotes: readonly OpenQuote[], waypoints: readonly Waypoint[]): readonly Credit[] {
  const credits: Credit[] = []
  const subjects = new Set<number>()
  const waiting = quotes.toSorted((a, b) => a.at - b.at || a.index - b.index)
  let next = 0
  let followed = -1
  const creditUpTo = (token: number): void => {
    for (; next < waiting.length && waiting[next].at <= token; next++) {
      const quote = waiting[next]
      const credit = creditQuote(reading, quote)
      credits[quote.index] = credit
      if (!credit.figure) continue
      if (quote.source) reading.roster.meetAt(quote.source.first, credit.figure)
      speeches.push(speechOf(reading, quote, credit.figure))
      if (quote.source && (credit.rule !== 'named' || reading.cast.appearanceAt[quote.source.first] < 0)) {
        reading.log.add(referenceBySource(reading, quote, credit, credit.figure))
        followed = quote.at
      }
    }
  }
  for (const { token, appearance, gender, people } of waypoints) {
    creditUpTo(token)
    if (people) reading.log.add(referenceByNoun(reading, people, subjects))
    else if (appearance) reading.log.add(referenceByName(reading, appearance, subjects))
    else if (gender && token !== followed) followPronoun(reading, token, gender)
  }
  creditUpTo(Infinity)
  return credits
}

function speechOf(reading: Reading, quote: OpenQuote, figure: Figure): Speech {
  const { analysis, narration } = reading
  return { figure, paragraph: narration.paragraphOf[quote.content[0].first], at: (quote.source?.end ?? quote.at + 1) - 1, asks: asks(analysis, quote), inquires: inquires(analysis, quote), opens: opensParagraph(reading, quote), joint: isJoint(reading, quote) }
}

const opensParagraph = ({ analysis: { paragraphs }, narration }: Reading, { quote, content }: OpenQuote): boolean =>
  quote.type === 'direct' && content[0].first - paragraphs[narration.paragraphOf[content[0].first]].first <= 1

/** "Lee and Berg", "Lee, the mayor, and Berg": two people in one source, with "and" right before the other. */
function isJoint({ analysis: { tokens: { words } }, cast }: Reading, { source }: OpenQuote): boolean {
  const people = source ? appearancesWithin(cast, source).filter(({ figure }) => figure.kind === 'person') : []
  return people.some(({ first }, i) => i > 0 && isConjunction(words[first - 1]))
}

const referenceBySource = ({ narration }: Reading, { at }: OpenQuote, { rule, gender = null, clear = false }: Credit, figure: Figure): Reference => ({
  figure, token: at, sentence: narration.sentenceOf[at], by: rule === 'pronoun' ? 'pronoun' : 'description', subject: true, possessive: false, spoken: false, gender, joint: false, clear,
})

/** `subjects` are the sentences whose subject has been met. */
function referenceByName(reading: Reading, { figure, first, end }: Appearance, subjects: Set<number>): Reference {
  const { analysis, narration } = reading
  const sentence = narration.sentenceOf[first]
  const spoken = narration.spoken[first] === 1
  const possessive = end < analysis.tokens.count && isPossessiveMark(analysis.tokens.words[end])
  const subject = !spoken && !possessive && isSubject(reading, { first, end }, subjects)
  return { figure, token: first, sentence, by: 'name', subject, possessive, spoken, gender: null, joint: isJoined(reading, end), clear: false }
}

/** The first name or noun of its sentence that no preposition governs, but for its topic. */
function isSubject(reading: Reading, { first, end }: TokenRange, subjects: Set<number>): boolean {
  const { analysis: { tokens }, narration } = reading
  const sentence = narration.sentenceOf[first]
  if (subjects.has(sentence) || (isGovernedAt(tokens, first) && !isTopic(reading, { first, end }))) return false
  subjects.add(sentence)
  return true
}

/** "As for Lee, he said"; "For Ms. Lee, the talks are over.", with which a sentence turns to her. */
function isTopic({ analysis: { tokens: { words }, sentences }, narration }: Reading, { first, end }: TokenRange): boolean {
  const at = honorificBefore(words, first) ? first - 2 : first - 1
  if (words[at]?.lower !== 'for') return false
  const opening = sentences[narration.sentenceOf[first]].first
  return words[at - 1]?.lower === 'as' || ((at === opening || (at === opening + 1 && isConjunction(words[opening]))) && words[end]?.text === ',')
}

/** People without a name, whom "they" may take up. */
function referenceByNoun(reading: Reading, people: TokenRange, subjects: Set<number>): Reference {
  const { analysis, analysis: { tokens }, narration, roster } = reading
  const phrase = readNounPhrase(tokens, people)
  const noun = inSingular(tokens.words[phrase.head].lower)
  const name = rangeText(analysis, people)
  const figure = (phrase.determiner === 'definite' ? roster.described(noun, phrase) : null) ??
    roster.addToldOf(isDeterminer(tokens.words[people.first]) ? withSmallFirst(name) : name)
  return {
    figure, token: people.first, sentence: narration.sentenceOf[people.first], by: 'description', subject: isSubject(reading, people, subjects), possessive: false,
    spoken: false, gender: null, joint: false, clear: false,
  }
}

/** "and Berg", "and her crew", ", along with Berg", ", together with Berg" right after a name. */
function isJoined({ analysis: { tokens: { words } }, cast }: Reading, end: number): boolean {
  const at = words[end]?.text === ',' && BESIDE.has(words[end + 1]?.lower) && words[end + 2]?.lower === 'with' ? end + 3 : words[end]?.lower === 'and' ? end + 1 : -1
  if (at < 0) return false
  for (let i = at; i < Math.min(words.length, at + MOST_BESIDE); i++) {
    const appearance = cast.appearances[cast.appearanceAt[i]] as Appearance | undefined
    if (appearance) return appearance.figure.kind === 'person'
    if (isMark(words[i]) || isVerb(words[i])) return false
    if (SEVERAL.has(headKind(words[i]))) return true
  }
  return false
}

const BESIDE: ReadonlySet<string> = new Set(['along', 'together'])

/** Words before the other's name: "along with New Power Party lawmaker". */
const MOST_BESIDE = 6

function creditQuote(reading: Reading, quote: OpenQuote): Credit {
  for (const rule of RULES) {
    const credit = rule(reading, quote)
    if (credit) return credit
  }
  return { figure: null, rule: 'none', confidence: 0.3 }
}

/** "he", "her" in the teller's own words keep somebody in mind. */
function followPronoun(reading: Reading, token: number, gender: Gender): void {
  const word = reading.analysis.tokens.words[token]
  const object = isObjectPronoun(reading.analysis.tokens, token)
  const others = word.lower === gender ? namedBeside(reading, token) : []
  const accepts = (figure: Figure): boolean => isPerson(figure) && !others.includes(figure)
  const ranked = rankAntecedents(reading, { token, gender, accepts, content: [], replies: false, object })
  const [best] = ranked
  if (!best) return
  const possessive = POSSESSIVE_PRONOUNS.has(word.lower)
  reading.log.add({
    figure: best.figure, token, sentence: reading.narration.sentenceOf[token], by: 'pronoun', subject: word.lower === gender, possessive, spoken: false,
    gender, joint: false, clear: isClear(ranked),
  })
}

/** Tokens from a pronoun to a name of its clause: "She was survived by her daughter Ann Lee". */
const CLAUSE_REACH = 12

/** "She is survived by {Lee}": whoever a clause names after the pronoun that is its subject is somebody else. */
function namedBeside({ analysis: { tokens: { words } }, cast }: Reading, pronoun: number): readonly Figure[] {
  const figures: Figure[] = []
  for (let i = pronoun + 1; i < Math.min(words.length, pronoun + CLAUSE_REACH) && !isMark(words[i]) && !isRelative(words[i]); i++) {
    const appearance = cast.appearances[cast.appearanceAt[i]] as Appearance | undefined
    if (!appearance) continue
    if (!isPossessiveMark(words[appearance.end] ?? words[i])) figures.push(appearance.figure)
    i = appearance.end - 1
  }
  return figures
}

function asks({ tokens }: Analysis, { content }: OpenQuote): boolean {
  const { end } = content[content.length - 1]
  return tokens.words[end - 1]?.text === '?'
}

function inquires({ tokens }: Analysis, { quote: { type, cue }, content }: OpenQuote): boolean {
  return type === 'indirect' && cue !== null && tokens.words[tokensWithin(tokens, cue).first].lower.startsWith('ask') && INQUIRING.has(tokens.words[content[0].first].lower)
}

const INQUIRING: ReadonlySet<string> = new Set(['what', 'why', 'how', 'who', 'where', 'when', 'whether', 'if'])
