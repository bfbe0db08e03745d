import type { Analysis, TokenRange } from '../analysis.js'
import type { Gender } from '../lexicon/pronouns.js'
import { appearancesWithin, type Cast, type Figure } from './cast.js'
import type { Genders } from './genders.js'
import type { Narration } from './narration.js'
import { tellingDistance, type Reference, type ReferenceLog } from './references.js'

/** What a speech credited so far tells about the next one. */
export interface Speech {
  readonly figure: Figure
  readonly paragraph: number
  /** The last token of its source. */
  readonly at: number
  /** Ends with a question mark. */
  readonly asks: boolean
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

/** What speaks for and against an antecedent; each is a number near 0 … 1. */
export type Feature =
  | 'sentencesSince' | 'sameSentence' | 'sentenceBefore' | 'sameParagraph' | 'subject' | 'possessive' | 'spoken' | 'nearest' | 'byPronoun' | 'frequency'
  | 'spokeLast' | 'repliesToSelf' | 'nameless' | 'rivalsSince' | 'ofThisClause' | 'spokeJustNow' | 'spokeBefore' | 'inOwnWords' | 'genderFits' | 'genderDiffers' | 'subjectNear'

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
  readonly features: ReadonlyMap<Feature, number>
}

/** Weights set by hand on the training stories. */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  sentencesSince: -2.6, sameSentence: 0.5, sentenceBefore: 0.6, sameParagraph: 0.5, subject: 0.8, possessive: -0.7, spoken: -1.5, nearest: 0.6, byPronoun: 0.5,
  frequency: 0.8, spokeLast: 0.8, spokeJustNow: 0.9, spokeBefore: 0.2, inOwnWords: -1.4, genderFits: 1.3, genderDiffers: -6,
  subjectNear: 0.6, repliesToSelf: -6, nameless: -0.8, rivalsSince: -0.6, ofThisClause: -2,
}

/** The candidates for a seeker, the best first. */
export function rankAntecedents(scene: Scene, seeker: Seeker): readonly Antecedent[] {
  const { log, narration } = scene
  const references = new Map<Figure, Reference[]>()
  for (const reference of log.before(seeker.token, MOST_REFERENCES)) {
    if (!seeker.accepts(reference.figure)) continue
    const known = references.get(reference.figure)
    if (known) known.push(reference)
    else references.set(reference.figure, [reference])
  }
  const inContent = new Set(seeker.content.flatMap((range) => appearancesWithin(scene.cast, range).map(({ figure }) => figure)))
  const paragraph = narration.paragraphOf[seeker.token]
  const total = [...references.keys()].reduce((sum, figure) => sum + log.count(figure), 1)
  let rank = 0
  const ranked = [...references].map(([figure, [latest, ...earlier]]): Antecedent => {
    const features = new Map<Feature, number>()
    const set = (feature: Feature, value: number | boolean) => { if (value) features.set(feature, Number(value)) }
    const distance = tellingDistance(narration, latest.token, seeker.token)
    set('sentencesSince', Math.min(distance, FAR_SENTENCES) / FAR_SENTENCES)
    set('sameSentence', narration.sentenceOf[latest.token] === narration.sentenceOf[seeker.token])
    set('sentenceBefore', distance <= 1)
    set('sameParagraph', narration.paragraphOf[latest.token] === paragraph)
    set('subject', latest.subject)
    set('subjectNear', earlier.some((reference) => reference.subject && tellingDistance(narration, reference.token, seeker.token) <= 1))
    set('possessive', latest.possessive && latest.by === 'name')
    set('spoken', latest.spoken)
    set('nearest', rank === 0)
    set('rivalsSince', Math.min(rank, MOST_RIVALS) / MOST_RIVALS)
    rank++
    set('ofThisClause', seeker.object && latest.subject && narration.sentenceOf[latest.token] === narration.sentenceOf[seeker.token])
    set('byPronoun', latest.by === 'pronoun')
    set('frequency', log.count(figure) / total)
    noteSpeeches(scene.speeches, figure, paragraph, set)
    set('nameless', figure.entity === null)
    set('repliesToSelf', seeker.replies && scene.speeches.at(-1)?.figure === figure)
    set('inOwnWords', inContent.has(figure))
    const lean = scene.genders(figure) * (seeker.gender === 'he' ? 1 : seeker.gender === 'she' ? -1 : 0)
    set('genderFits', Math.max(0, Math.min(1, lean / CERTAIN_LEAN)))
    set('genderDiffers', Math.max(0, Math.min(1, -lean / EXCLUDING_LEAN)))
    return { figure, features, score: scoreOf(features) }
  })
  return ranked.sort((a, b) => b.score - a.score)
}

function noteSpeeches(speeches: readonly Speech[], figure: Figure, paragraph: number, set: (feature: Feature, value: boolean) => void): void {
  const last = speeches.at(-1)
  const before = speeches.at(-2)
  set('spokeLast', last?.figure === figure)
  set('spokeJustNow', last?.figure === figure && paragraph - last.paragraph <= 1)
  set('spokeBefore', before?.figure === figure)
}

/** From this lead over the next candidate on, an antecedent is clear. */
const CLEAR_LEAD = 2.5

/** Whether the first candidate stands well before the second. */
export const isClear = ([best, second]: readonly Antecedent[]): boolean => best !== undefined && best.score - (second?.score ?? 0) >= CLEAR_LEAD

export function scoreOf(features: ReadonlyMap<Feature, number>): number {
  let score = 0
  for (const [feature, value] of features) score += WEIGHTS[feature] * value
  return score
}
