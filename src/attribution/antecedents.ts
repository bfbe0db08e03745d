import type { Analysis, TokenRange } from '../analysis.js'
import type { Gender } from '../lexicon/pronouns.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import { appearancesWithin, isPerson, type Cast, type Figure } from './cast.js'
import { SETTLED, type Genders } from './genders.js'
import type { Narration } from './narration.js'
import { followsPreposition, isGovernedAt } from './neighbours.js'
import type { Word } from '../word.js'
import { headKind, isDeterminer, isName, isVerb, mayBe } from './word-kinds.js'
import { tellingDistance, type Reference, type ReferenceLog } from './references.js'

/** What a speech credited so far tells about the next one. */
export interface Speech {
  readonly figure: Figure
  readonly paragraph: number
  /** The last token of its source. */
  readonly at: number
  /** Ends with a question mark. */
  readonly asks: boolean
  /** "Lee asked what she did next". */
  readonly inquires: boolean
  /** Direct, and its paragraph begins with it. */
  readonly opens: boolean
  /** Said by more than one: "Lee and Berg said". */
  readonly joint: boolean
}

/** A pronoun, or a quote without words for its speaker, that looks for the figure it stands for. */
export interface Seeker {
  readonly token: number
  readonly gender: Gender | null
  readonly accepts: (figure: Figure) => boolean
  /** The tokens of the quote, where it is a quote's speaker that is looked for. */
  readonly content: readonly TokenRange[]
  /** "told her": not the subject of its own sentence. */
  readonly object: boolean
  /** Its cue says that it answers somebody: "she replied". */
  readonly replies: boolean
}

/** What the choice looks at; all of the story read so far. */
export interface Scene {
  readonly analysis: Analysis
  readonly cast: Cast
  readonly narration: Narration
  readonly genders: Genders
  readonly log: ReferenceLog
  readonly speeches: readonly Speech[]
}

/** How many references back an antecedent is looked for: farther than any pronoun reaches, near enough to stay linear. */
const MOST_REFERENCES = 30
/** From this lean on, a gender is as good as certain. */
const CERTAIN_LEAN = 2
/** From this lean to the other side on, a figure is out of the question. */
const EXCLUDING_LEAN = 2.5
const FAR_SENTENCES = 8
const MOST_RIVALS = 4

export interface Antecedent {
  readonly figure: Figure
  readonly score: number
}

/**
 * What speaks for and against an antecedent, for values of 0 … 1. Set by hand and then held against what a log-linear ranker
 * learns from pronouns of the training stories whose antecedents their genders give away: it agreed within a few tenths.
 */
const WEIGHTS = {
  /** Of the latest reference: how far back it is, and what it is there. */
  sentencesSince: -2.6, sameSentence: 0.5, sentenceBefore: 0.6, sameParagraph: 0.5, subject: 0.8, possessive: -0.7, spoken: -1.5, byPronoun: 0.5,
  /** "Lee stepped in. “Stop,” she said": a short sentence leads on to her words. */
  takesStage: 1,
  /** An object is not the subject of its own sentence: "Lee told her". */
  ofThisClause: -2,
  /** Nor is who stands in the phrase that opens it: "In a letter to Lee, she". */
  leadsIn: -3,
  /** "Byrne told Lee that it was late. She": whoever tells goes on, and not whoever hears it. */
  heard: -2,
  /** "It" is rather the subject than whom a preposition brings in. */
  governed: -0.4,
  /** Named for the first time, with what they are: "Ann Lee, head of the board". */
  introduced: 1.6,
  /** Of all references. */
  nearest: 0.6, rivalsSince: -0.6, subjectNear: 0.6, frequency: 0.8, nameless: -0.8,
  /** Of the speeches before. */
  spokeLast: 0.8, spokeJustNow: 0.9, spokeBefore: 0.2, supplanted: -1, repliesToSelf: -6,
  /** Few name themselves in their own words. */
  inOwnWords: -1.4,
  genderFits: 1.3, genderDiffers: -6,
  /** Of a given name, the less the surer the story itself is: lists mislead now and then. */
  nameFits: 0.85, nameDiffers: -2.5,
  /** The more where somebody near fits better. */
  nameDiffersFromAnother: -1.5,
} as const

/** The candidates for a seeker, the best first. */
export function rankAntecedents(scene: Scene, seeker: Seeker): readonly Antecedent[] {
  const references = new Map<Figure, Reference[]>()
  for (const reference of scene.log.before(seeker.token, MOST_REFERENCES)) {
    if (!seeker.accepts(reference.figure)) continue
    const known = references.get(reference.figure)
    if (known) known.push(reference)
    else references.set(reference.figure, [reference])
  }
  const inContent = new Set(seeker.content.flatMap((range) => appearancesWithin(scene.cast, range).map(({ figure }) => figure)))
  let total = 1
  for (const figure of references.keys()) total += scene.log.count(figure)
  const ranked: Antecedent[] = []
  const somebodyFits = [...references].some(([figure, [latest]]) => fits(scene, seeker, figure) && tellingDistance(scene.narration, latest.token, seeker.token) <= NEAR_SENTENCES)
  let rivals = 0
  for (const [figure, own] of references) {
    if (isOfOtherGender(scene, seeker, figure)) continue
    const owner = isOwner(own[0])
    const score = placeScore(scene, seeker, own) + rankScore(rivals + (owner ? 1 : 0)) + speechScore(scene, seeker, figure) + genderScore(scene, seeker, figure, somebodyFits) +
      WEIGHTS.frequency * scene.log.count(figure) / total + (inContent.has(figure) ? WEIGHTS.inOwnWords : 0) + (figure.entity === null ? WEIGHTS.nameless : 0)
    ranked.push({ figure, score })
    if (!owner) rivals++
  }
  return ranked.sort((a, b) => b.score - a.score)
}

/** By where the latest of a figure's references stands, newest first. */
function placeScore(scene: Scene, { token, object }: Seeker, own: readonly Reference[]): number {
  const { narration } = scene
  const latest = own[0]
  const distance = tellingDistance(narration, latest.token, token)
  const sameSentence = narration.sentenceOf[latest.token] === narration.sentenceOf[token]
  let score = WEIGHTS.sentencesSince * Math.min(distance, FAR_SENTENCES) / FAR_SENTENCES
  if (sameSentence) score += WEIGHTS.sameSentence
  if (distance <= 1) score += WEIGHTS.sentenceBefore
  if (narration.paragraphOf[latest.token] === narration.paragraphOf[token]) score += WEIGHTS.sameParagraph
  if (latest.subject) score += WEIGHTS.subject
  if (isOwner(latest)) score += WEIGHTS.possessive
  if (latest.spoken) score += WEIGHTS.spoken
  if (latest.by === 'pronoun') score += WEIGHTS.byPronoun
  if (distance === 1 && own.length === 1 && isIntroduction(scene, latest)) score += WEIGHTS.introduced
  if (distance === 1 && takesStage(scene, latest)) score += WEIGHTS.takesStage
  if (object && latest.subject && sameSentence) score += WEIGHTS.ofThisClause
  if (hears(scene, latest)) score += WEIGHTS.heard
  if (isOblique(scene, latest)) score += WEIGHTS.governed
  if (sameSentence && leadsIn(scene, latest, token)) score += WEIGHTS.leadsIn
  if (own.some((reference) => reference !== latest && reference.subject && tellingDistance(narration, reference.token, token) <= 1)) score += WEIGHTS.subjectNear
  return score
}

/** Whether a name is the subject of a short sentence that opens a paragraph, has nobody else in it and leads to marked words. */
function takesStage({ analysis: { tokens, paragraphs, sentences }, cast, narration }: Scene, { figure, token, by, subject }: Reference): boolean {
  if (!subject || by !== 'name') return false
  const { first, end } = sentences[narration.sentenceOf[token]]
  const isEntrance = first === paragraphs[narration.paragraphOf[token]].first && end - first <= LONGEST_ENTRANCE && end < tokens.count && OPENING_MARKS.test(tokens.words[end].text)
  if (!isEntrance || appearancesWithin(cast, { first, end }).some((other) => other.figure !== figure && isPerson(other.figure))) return false
  const next = tokens.words[cast.appearances[cast.appearanceAt[token]].end] // no "Lee spokesman Tom Hill"
  return isVerb(next) || next.text === ',' || next.lower.endsWith('ed')
}

/** "Judge Ann Lee, who had been silent, intervened.": in tokens. */
const LONGEST_ENTRANCE = 12
const OPENING_MARKS = /^["“‘']/u

/** "told Mayor Lee that", "told Lee, a nurse, that" */
function hears({ analysis: { tokens: { words } } }: Scene, { figure, token, by, possessive }: Reference): boolean {
  if (by !== 'name' || possessive || !isPerson(figure)) return false
  let at = token - 1
  while (at > token - LONGEST_TITLE && at > 0 && isName(words[at])) at--
  const verb = SAYING_VERBS.get(words[at]?.lower)
  return verb !== undefined && !verb.gerund && verb.kinds.has('address') && verb.verb !== 'ask' && words[at].lower !== verb.verb && words[at].shape === 'lower'
}

/** Words between the verb and a name, and the verb. */
const LONGEST_TITLE = 5

/** "between Lee and Hale", but not "until Lee came". */
function isOblique({ analysis: { tokens }, cast }: Scene, { token, by, subject }: Reference): boolean {
  if (by !== 'name' || subject || !isGovernedAt(tokens, token)) return false
  const next = tokens.words[cast.appearances[cast.appearanceAt[token]].end] as Word | undefined
  return next === undefined || (!isVerb(next) && !mayBe(next, 'auxiliary'))
}

/** "In a letter to Lee, she", "With Lee gone, she", "Of Lee she" has her elsewhere: a name after a preposition, right before the pronoun or its comma. */
function leadsIn({ analysis: { tokens }, cast }: Scene, { token, by, possessive }: Reference, pronoun: number): boolean {
  if (by !== 'name' || possessive) return false
  const { end } = cast.appearances[cast.appearanceAt[token]]
  const isRightBefore = end === pronoun || (end === pronoun - 1 && tokens.words[end].text === ',')
  return isRightBefore && followsPreposition(tokens, token)
}

/** The teller's first words about a figure, with an apposition right behind the name. */
function isIntroduction({ analysis: { tokens }, cast, log }: Scene, { figure, token, spoken, by }: Reference): boolean {
  if (spoken || by !== 'name' || log.count(figure) > 1 || isGovernedAt(tokens, token)) return false
  const { end } = cast.appearances[cast.appearanceAt[token]]
  const [comma, next] = tokens.words.slice(end, end + 2)
  return comma?.text === ',' && next !== undefined && (isDeterminer(next) || (next.shape === 'lower' && headKind(next) === 'person'))
}

/** "Lee spoke of Hale’s boat. He": one who is named only as an owner stands in nobody’s way. */
const isOwner = ({ possessive, by }: Reference): boolean => possessive && by === 'name'

/** By how many others were pointed at since. */
const rankScore = (rivals: number): number =>
  (rivals === 0 ? WEIGHTS.nearest : 0) + WEIGHTS.rivalsSince * Math.min(rivals, MOST_RIVALS) / MOST_RIVALS

/** A speaker tends to go on, unless somebody answers. */
function speechScore(scene: Scene, seeker: Seeker, figure: Figure): number {
  const { speeches, narration } = scene
  const { token, replies } = seeker
  const last = speeches.at(-1)
  let score = speeches.at(-2)?.figure === figure ? WEIGHTS.spokeBefore : 0
  if (last?.figure !== figure) return score
  score += WEIGHTS.spokeLast
  if (narration.paragraphOf[token] - last.paragraph <= 1) score += WEIGHTS.spokeJustNow
  if (isSupplanted(scene, seeker, last)) score += WEIGHTS.supplanted
  return replies ? score + WEIGHTS.repliesToSelf : score
}

/** "“…,” Lee said. Hale had doubts. “…,” he said": somebody else took the stage right before, and the last speaker was not met since. */
function isSupplanted(scene: Scene, seeker: Seeker, last: Speech): boolean {
  if (last.figure.gender !== null) return false // "a woman": the pronoun is nearly all that is known of her
  for (const { figure, token, by, subject, spoken } of scene.log.before(seeker.token, MOST_REFERENCES)) {
    if (token <= last.at || tellingDistance(scene.narration, token, seeker.token) > 1) return false
    if (spoken) continue
    if (figure === last.figure) return false
    if (subject && by === 'name' && seeker.accepts(figure) && genderScore(scene, seeker, figure) >= 0) return true
  }
  return false
}

/** "Ms. Lee" is not whom "he" stands for, whoever else there is. */
const isOfOtherGender = ({ genders }: Scene, { gender }: Seeker, figure: Figure): boolean =>
  gender !== null && genders(figure) * (gender === 'he' ? 1 : -1) <= -SETTLED

/** Whether the story or the given name says that a figure is of the gender. */
function fits({ genders }: Scene, { gender }: Seeker, figure: Figure): boolean {
  const lean = genders(figure) * (gender === 'he' ? 1 : -1)
  return gender !== null && (lean > 0 || (lean === 0 && figure.byName === gender))
}

/** How far back somebody of the right gender makes one of the other unlikely. */
const NEAR_SENTENCES = 3

function genderScore({ genders }: Scene, { gender }: Seeker, figure: Figure, somebodyFits = false): number {
  if (gender === null) return 0
  const lean = genders(figure) * (gender === 'he' ? 1 : -1)
  const told = lean >= 0 ? WEIGHTS.genderFits * Math.min(1, lean / CERTAIN_LEAN) : WEIGHTS.genderDiffers * Math.min(1, -lean / EXCLUDING_LEAN)
  if (figure.byName === null) return told
  const differs = WEIGHTS.nameDiffers + (somebodyFits ? WEIGHTS.nameDiffersFromAnother : 0)
  return told + (figure.byName === gender ? WEIGHTS.nameFits : differs) * Math.max(0, 1 - Math.abs(lean) / CERTAIN_LEAN)
}

/** From this lead over the next candidate on, an antecedent is clear. */
const CLEAR_LEAD = 2.5

/** Whether the first candidate stands well before the second. */
export const isClear = ([best, second]: readonly Antecedent[]): boolean => best !== undefined && best.score - (second?.score ?? 0) >= CLEAR_LEAD
