import type { TokenRange, Tokens } from '../../analysis.js'
import { SAYING_VERBS } from '../../lexicon/saying-verbs.js'
import { inSingular, UTTERANCE_NOUNS } from '../../lexicon/speaking-things.js'
import { FINITE, WORD_CLASS } from '../../lexicon/word-classes.js'
import { perWord, type Word } from '../../word.js'
import { isQuotationMark } from '../mark-styles.js'
import { QUESTION_WORDS } from '../clause-edges.js'
import { isSomebody } from '../somebody.js'
import { isNoVerbHere } from '../verb-or-noun.js'
import { endsInLy } from '../sources.js'
import { CUE_LABELS, SPEECH, type CueChances } from './cue-classifier.js'
import type { JudgedFrame } from './frame-judge.js'
import { CLAIMS, ownedClaim } from './owned-claim.js'
import type { Setting } from './setting.js'

/**
 * Whether a token says what a clause with "that" tells, by its object and not by itself: "*voiced* deep concern that the dam might fail",
 * "*made* it clear that she would stay", "did not *dispute* that", and by its subject "a study *found* that".
 */
export const isVoicing = (words: readonly Word[], i: number): boolean => clauseOf(words, i) > 0

/** Once a word: most voice nothing. */
const kindOf = perWord(({ lower }) => ({ voices: CLAIMS.has(lower) || HOLDING.has(lower) || RULING.has(lower) || SILENT.has(lower) || VOICING.has(lower) || VOICE.has(lower) || FINDING.has(lower) || MAKING.has(lower) || lower === 'dispute' }))

/** The classifier takes "voiced concern that" for a feeling, since most words that follow "voiced" or "made" are nobody's. */
export function rateVoicing({ analysis: { tokens }, regionOf }: Setting, candidates: readonly number[], chances: CueChances): CueChances {
  const rated = chances.slice()
  candidates.forEach((head, index) => {
    if (regionOf[head] < 0 && regionOf[head - 1] < 0 && isVoicing(tokens.words, head)) rated.set(CHANCES_OF_VOICING, index * CUE_LABELS.length)
    else if (regionOf[head] < 0 && rated[index * CUE_LABELS.length + SPEECH] < CHANCES_OF_TELLING[SPEECH] && tellsThat(tokens, head)) rated.set(CHANCES_OF_TELLING, index * CUE_LABELS.length)
  })
  return rated
}

/** "An official who is not to speak to the media *admitted that*", whoever was named last before it. */
function tellsThat(tokens: Tokens, head: number): boolean {
  const { shape, lower } = tokens.words[head]
  const verb = SAYING_VERBS.get(lower)
  return shape === 'lower' && lower.endsWith('ed') && tokens.words[head + 1]?.lower === 'that' && verb?.kinds.has('report') === true && !isNoVerbHere(tokens, head, verb)
}

/** Of `CUE_LABELS`. */
const CHANCES_OF_VOICING = [0.05, 0.05, 0.9]
const CHANCES_OF_TELLING = [0.5, 0, 0.5]

/** The judge learned without such frames: whoever voices something says it, and a thing that does so says nothing, "the primary made it clear that". */
export function judgeVoicing({ analysis: { tokens } }: Setting, frame: JudgedFrame): JudgedFrame {
  const that = clauseOf(tokens.words, frame.head)
  if (frame.type === 'direct' || that === 0) return frame
  const content = frame.content.map(({ first, end }) => ({ first: first > frame.head && first <= that && that < end ? that : first, end }))
  return { ...frame, content, quoteChance: frame.source && voices(tokens, frame.head, frame.source) ? Math.max(frame.quoteChance, CHANCE_OF_VOICED) : 0 }
}

const CHANCE_OF_VOICED = 0.7

function voices(tokens: Tokens, head: number, source: TokenRange): boolean {
  const { shape, lower } = tokens.words[source.end - 1]
  if (CLAIMS.has(tokens.words[head].lower)) return true
  if (RULING.has(tokens.words[head].lower)) return tokens.words.slice(source.first, source.end).some((word) => JUDGING.has(word.lower) || FINDERS.has(word.lower) || UTTERANCE_NOUNS.has(inSingular(word.lower)))
  if (tokens.words[head].lower.startsWith('rais')) return isSomebody(tokens, source) || lower === 'who'
  return isSomebody(tokens, source) || UTTERANCE_NOUNS.has(inSingular(lower)) || FINDERS.has(lower) || JUDGING.has(lower) || shape === 'title' || shape === 'upper' || lower === 'who'
}

/** The token "that" with which the clause begins that a token voices; 0 where it voices none. */
function clauseOf(words: readonly Word[], i: number): number {
  if (!kindOf(words[i]).voices) return 0
  const { lower } = words[i]
  if (CLAIMS.has(lower)) return ownedClaim(words, i)?.that ?? 0
  if (SILENT.has(lower)) return isDeclined(words, i) ? i + 1 : 0
  if (VOICING.has(lower) || (VOICE.has(lower) && words[i - 1]?.lower === 'to')) return thatAfter(words, i, FEELINGS)
  if (FINDING.has(lower)) return finds(words, i) ? thatBehindTime(words, i) || i + 1 : 0
  if (HOLDING.has(lower)) return JUDGING.has(words[nounBefore(words, i - 1)]?.lower) ? thatBehindTime(words, i) : 0
  if (RULING.has(lower)) return words[i + 1]?.lower === 'that' && words[i - 1]?.text === ',' ? i + 1 : 0
  if (lower === 'dispute') return NEGATED.has(words[i - 1]?.lower) && words[i + 1]?.lower === 'that' ? i + 1 : 0
  return MAKING.has(lower) ? thatAfter(words, words[i + 1]?.lower === 'it' ? i + 1 : i, PLAIN) : 0
}

/** "declined to *say* whether she would run" */
const isDeclined = (words: readonly Word[], i: number): boolean => words[i - 1]?.lower === 'to' && DECLINING.has(words[i - 2]?.lower) && (QUESTION_WORDS.has(words[i + 1]?.lower) || (words[i + 1]?.lower === 'that' && words[i].lower !== 'say'))
const SILENT: ReadonlySet<string> = new Set(['say', 'confirm', 'disclose', 'specify', 'reveal'])
const DECLINING: ReadonlySet<string> = new Set(['declined', 'declines', 'refused', 'refuses', 'declining', 'refusing'])

/** "The study *found* that streams are cold", "Records *show* he was there": a paper or who looks into things, and a clause. */
function finds(words: readonly Word[], i: number): boolean {
  let noun = i - 1
  while (HELPING.has(words[noun]?.lower)) noun--
  const subject = words[nounBefore(words, noun)] as Word | undefined
  if (!subject || !(UTTERANCE_NOUNS.has(inSingular(subject.lower)) || FINDERS.has(subject.lower)) || isTold(words, noun)) return false
  if (thatBehindTime(words, i) > 0 || opensMarked(words, i + 1)) return true
  for (let at = i + 2; at < i + VERB_WITHIN && words[at] && words[at].shape !== 'mark' && !RELATIVES.has(words[at].lower); at++) if (words[at].shape === 'lower' && (words[at].classes & (FINITE | WORD_CLASS.auxiliary)) !== 0 && (words[at].classes & (WORD_CLASS.singular | WORD_CLASS.plural | WORD_CLASS.participle)) === 0) return true
  return false
}

/** The "that" behind a verb, with a time between them at most: "found *on Monday* that"; 0 where there is none. */
function thatBehindTime(words: readonly Word[], i: number): number {
  let at = i + 1
  while (at < i + LONGEST_TIME && words[at] && (TIMES.has(words[at].lower) || (words[at].classes & WORD_CLASS.date) !== 0)) at++
  return words[at]?.lower === 'that' ? at : 0
}

/** In tokens. */
const LONGEST_TIME = 5
const TIMES: ReadonlySet<string> = new Set(['on', 'in', 'last', 'this', 'year', 'month', 'week', 'earlier', 'later'])

/** The "study" of "a study by the University of Tarn": the noun in front of who made it; else the last noun. */
function nounBefore(words: readonly Word[], last: number): number {
  let at = last
  while (at > 0 && at > last - LONGEST_NAME && (words[at].shape === 'title' || words[at].shape === 'upper' || words[at].lower === 'of' || words[at].lower === 'the')) at--
  return at < last && at > 0 && MADE_BY.has(words[at].lower) ? at - 1 : last
}

/** In tokens. */
const LONGEST_NAME = 8
const MADE_BY: ReadonlySet<string> = new Set(['by', 'from', 'in', 'at'])

/** "“serious failings”", and no title of one word. */
const opensMarked = (words: readonly Word[], at: number): boolean =>
  isQuotationMark(words[at]?.text ?? '') && words.slice(at + 1, at + 3).filter(({ shape }) => shape !== 'mark').length === 2

/** "They say *the records* show it", "When *records* showed it": part of what another says, or no clause of its own; nor is "*the house*" of "records found in the house showed". */
function isTold(words: readonly Word[], noun: number): boolean {
  let at = noun - 1
  for (; at >= Math.max(0, noun - SUBJECT_WITHIN) && words[at].shape !== 'mark'; at--) if (SUBORDINATING.has(words[at].lower) || FINDING.has(words[at].lower) || saysIt(words[at])) return true
  if (words[at]?.text !== ',') return false
  for (at--; at >= Math.max(0, noun - CREDIT_WITHIN) && words[at].text !== '.'; at--) if (words[at].lower === 'according') return true
  return false
}

const saysIt = ({ shape, lower }: Word): boolean => shape === 'lower' && SAYING_VERBS.get(lower)?.kinds.has('report') === true && !UTTERANCE_NOUNS.has(inSingular(lower))

const SUBORDINATING: ReadonlySet<string> = new Set(['that', 'according', 'when', 'unless', 'if', 'what', 'as', 'before', 'after', 'because', 'while', 'although', 'until', 'whether', 'where', 'who', 'which'])
const SUBJECT_WITHIN = 6
const CREDIT_WITHIN = 14
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'where', 'when', 'whose', 'after', 'as', 'because'])
const FINDING: ReadonlySet<string> = new Set(['find', 'finds', 'found', 'show', 'shows', 'showed'])
const HELPING: ReadonlySet<string> = new Set(['also', 'has', 'have', 'had'])
const FINDERS: ReadonlySet<string> = new Set(['jury', 'jurors', 'court', 'judge', 'judges', 'panel', 'commission', 'tribunal', 'general', 'inspector', 'regulators', 'researchers', 'scientists', 'investigators', 'inspectors', 'auditors', 'investigation', 'inquiry', 'audit', 'records', 'tests', 'census'])
const VERB_WITHIN = 8
/** "The court *held that* it was void", "struck it down, *ruling that* it was void". */
const HOLDING: ReadonlySet<string> = new Set(['held', 'holds'])
const RULING: ReadonlySet<string> = new Set(['ruling', 'finding', 'holding'])
const JUDGING: ReadonlySet<string> = new Set(['court', 'courts', 'judge', 'judges', 'justices', 'panel', 'tribunal', 'majority', 'jury', 'bench'])

/** "that" behind one of the objects, which stands soon after a token. */
function thatAfter(words: readonly Word[], i: number, objects: ReadonlySet<string>): number {
  for (let at = i + 1; at <= i + MOST_BEFORE_THAT; at++) {
    const word = words[at] as Word | undefined
    if (word === undefined) return 0
    if (objects.has(word.lower) && words[at + 1]?.lower === 'that') return isRelative(words[at + 2]) ? 0 : at + 1
    if ((word.classes & BEFORE_OBJECT) === 0 && !CONNECTING.has(word.lower) && !endsInLy(word)) return 0
  }
  return 0
}

/** "concerns that *were* ignored" */
const isRelative = (next: Word | undefined): boolean => next?.shape === 'lower' && (next.classes & (WORD_CLASS.auxiliary | WORD_CLASS.pastTense)) !== 0 && (next.classes & (WORD_CLASS.singular | WORD_CLASS.plural)) === 0

/** "their deepest and most serious concern". */
const MOST_BEFORE_THAT = 6
const BEFORE_OBJECT = WORD_CLASS.adjective | WORD_CLASS.adverb | WORD_CLASS.determiner
const CONNECTING: ReadonlySet<string> = new Set(['and', 'his', 'her', 'its', 'their', 'concern', 'concerns', 'hope', 'fear', 'fears'])

const VOICE: ReadonlySet<string> = new Set(['express', 'voice', 'raise', 'air', 'reiterate', 'convey'])
const VOICING: ReadonlySet<string> = new Set('expresses expressed expressing voices voiced voicing raises raised raising airs aired airing reiterates reiterated reiterating conveys conveyed conveying'.split(' '))
const MAKING: ReadonlySet<string> = new Set(['makes', 'made', 'making'])
const PLAIN: ReadonlySet<string> = new Set(['clear', 'plain', 'known'])
const NEGATED: ReadonlySet<string> = new Set(['not', 'n’t', "n't", 'never'])

const FEELINGS: ReadonlySet<string> = new Set(('concern concerns hope hopes fear fears doubt doubts worry worries confidence optimism pessimism scepticism skepticism regret regrets alarm ' +
  'anger outrage fury dismay disappointment frustration surprise astonishment relief satisfaction delight belief view opinion conviction suspicion suspicions certainty unease anxiety').split(' '))
