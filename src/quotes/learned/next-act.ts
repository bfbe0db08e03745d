import type { TokenRange } from '../../analysis.js'
import { SAYING_VERBS } from '../../lexicon/saying-verbs.js'
import { WORD_CLASS } from '../../lexicon/word-classes.js'
import type { Word } from '../../word.js'
import { isQuotationMark } from '../mark-styles.js'
import { endsInLy } from '../sources.js'
import type { Frame } from './frame.js'
import type { Setting } from './setting.js'
import { STEP } from './paths.js'
import { SAYING_VERB, type WordCode } from './word-codes.js'

const JOINTS: ReadonlySet<string> = new Set(['and', 'but'])

/**
 * "condemned the bill, *but praised those who held it up*", "said taxes would rise *and left*": after "and" or "but", a verb of saying
 * in the tense of the cue, or any past behind a "would" that it does not go with, is the next thing that the source does, and no part
 * of the words before.
 */
export function withoutNextAct({ codes, regionOf }: Setting, range: TokenRange, { head }: Frame): TokenRange {
  if (range.first < head) return range
  const before: Before = { ofSelf: isOfSelf(codes, range.first), modal: false, helping: false, waits: false, acted: false, acts: false, hanging: false }
  const opening = wordOfFirst(codes, range.first)
  let noted = range.first
  for (let joint = range.first + 1; joint + 1 < range.end; joint++) {
    if ((codes[joint].step & STEP.joint) === 0 || !JOINTS.has(codes[joint].word.lower) || regionOf[joint] >= 0) continue
    for (; noted < joint; noted++) note(before, codes[noted], noted > range.first ? codes[noted - 1] : null, regionOf[noted] >= 0)
    const verb = isAdverb(codes[joint + 1].word) || LATER.has(codes[joint + 1].word.lower) ? joint + 2 : joint + 1
    if (verb >= range.end || regionOf[verb] >= 0) continue
    const behindAll = regionOf[joint - 2] >= 0 && regionOf[joint - 2] === regionOf[opening]
    const isOver = saysNext(before, codes[verb], codes[head], codes[joint].word.lower === 'but' && isPerfect(codes, head)) || asksItself(codes, verb, codes[head]) || saysNothing(codes, verb, codes[head]) ||
      actsNext(before, codes[verb], codes[head]) || mainGoesOn(codes, joint, verb, codes[head]) || (behindAll && didNext(codes[verb], codes[head]))
    if (isOver) return { first: range.first, end: codes[joint - 1].word.text === ',' ? joint - 1 : joint }
  }
  return range
}

/** What stands before a joint, noted word by word: a range may be long and have many. */
interface Before {
  /** "he had won": who says it may well be the one who did, so that the next verb is theirs either way. */
  readonly ofSelf: boolean
  modal: boolean
  /** A verb waits for its participle, and has it: "had *ignored*", not "be “an eyesore”". */
  helping: boolean
  waits: boolean
  /** Somebody did something: another past may be theirs as well. */
  acted: boolean
  /** The same in the present. */
  acts: boolean
  hanging: boolean
}

const isOfSelf = (codes: readonly WordCode[], first: number): boolean => PERSONAL.has(codes[codes[first].word.lower === 'that' ? first + 1 : first]?.word.lower)
const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'i'])

/** `last`: the word before it; null for the first. Of marked words only what an outer verb waits for counts: "would be “closed” and repaired". */
function note(before: Before, { word: { lower, classes, shape, text } }: WordCode, last: WordCode | null, isMarked: boolean): void {
  if (isQuotationMark(text)) return
  before.helping ||= before.waits && (classes & WORD_CLASS.determiner) === 0
  before.waits = !isMarked && HELPING.has(lower)
  if (isMarked) return
  before.modal ||= MODALS.has(lower)
  const mayBeVerb = shape === 'lower' && !STATIVE.has(lower) && !MODALS.has(lower) && !(last && BEFORE_BASE.has(last.word.lower)) && (classes & (WORD_CLASS.plural | WORD_CLASS.adjective)) === 0
  before.acted ||= mayBeVerb && ((classes & WORD_CLASS.pastTense) !== 0 || (lower.endsWith('ed') && (classes & NO_VERB) === 0))
  before.acts ||= mayBeVerb && (classes & WORD_CLASS.presentTense) !== 0
  before.hanging ||= last !== null && HANGING.has(lower)
}

const isAdverb = (word: Word): boolean => (word.classes & WORD_CLASS.adverb) !== 0 || endsInLy(word)

/** In one form or one tense; and whoever "was asked about the port and *said* it was open" answers. */
function saysNext(before: Before, next: WordCode, cue: WordCode, isPerfect: boolean): boolean {
  const { lower } = next.word
  const isAlike = (isPast(next.word) && isPast(cue.word)) || (isPresent(next.word) && (isPresent(cue.word) || isPerfect))
  const mayBeAnothers = !before.ofSelf && (isPresent(next.word) ? before.acts : before.acted)
  if (ACTS.has(lower)) return isAlike && !goesWithHelp(before, next) && !mayBeAnothers
  if ((next.saying & SAYING_VERB) === 0 || NO_ACT.has(lower)) return false
  return next.suffix2 === cue.suffix2 || (cue.word.lower === 'asked' && ANSWERED.has(lower)) || (isAlike && !goesWithHelp(before, next) && !before.hanging && !mayBeAnothers)
}

/** "police came, *which* she was told of when they found her": what follows may be their act. */
const HANGING: ReadonlySet<string> = new Set(['who', 'which', 'when', 'where', 'because', 'why', 'how'])

const ANSWERED: ReadonlySet<string> = new Set(['said', 'told'])
/** Whoever is told of may do these as well. */
const NO_ACT: ReadonlySet<string> = new Set(['thought', 'thinks', 'think', 'remembered', 'wondered', 'began', 'started', 'finished'])
/** What only those do who speak. */
const ACTS: ReadonlySet<string> = new Set(['declined', 'declines', 'refused', 'refuses', 'sentenced', 'jailed', 'fined'])

/** "said it was costly *and wondered whether* Lee had read it" */
const asksItself = (codes: readonly WordCode[], verb: number, cue: WordCode): boolean =>
  isPast(cue.word) && codes[verb].word.lower === 'wondered' && ASKING.has(codes[verb + 1]?.word.lower)
const ASKING: ReadonlySet<string> = new Set(['whether', 'if', 'why', 'how', 'aloud', 'what'])

/** "opposed the bill, arguing that it was costly*, and walked out*", "said it was dead, *but later backtracked*": the clause of who speaks goes on. */
const mainGoesOn = (codes: readonly WordCode[], joint: number, verb: number, cue: WordCode): boolean =>
  isPastForm(codes[verb].word) && ((codes[joint - 1].word.text === ',' && SAYING_VERBS.get(cue.word.lower)?.gerund === true) ||
    (isPast(cue.word) && codes[joint].word.lower === 'but' && LATER.has(codes[joint + 1].word.lower)))
const LATER: ReadonlySet<string> = new Set(['later', 'then', 'eventually', 'quickly', 'soon'])

/** "the plan was wrong but *did not say why*", "but *would not comment*", "but *declined to give* a reason" */
function saysNothing(codes: readonly WordCode[], verb: number, cue: WordCode): boolean {
  const [first, second, third] = [codes[verb], codes[verb + 1], codes[verb + 2]].map((code) => (code as WordCode | undefined)?.word.lower ?? '')
  return isPast(cue.word) && NOTHING.has(third) && ((FAILING.has(first) && NOT.has(second)) || (REFUSING.has(first) && second === 'to'))
}

const FAILING: ReadonlySet<string> = new Set(['did', 'would', 'could'])
const REFUSING: ReadonlySet<string> = new Set(['declined', 'refused'])
/** What somebody is, and does not do. */
const STATIVE: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'has', 'had', 'have', 'did', 'does'])

const NOT: ReadonlySet<string> = new Set(['not', "n't", 'n’t'])
const NOTHING: ReadonlySet<string> = new Set(['say', 'elaborate', 'specify', 'explain', 'name', 'identify', 'comment', 'suggest', 'provide', 'give', 'discuss', 'answer'])

/** The first word that is neither "that" nor a mark. */
function wordOfFirst(codes: readonly WordCode[], first: number): number {
  let at = first
  while (at + 1 < codes.length && (codes[at].word.lower === 'that' || isQuotationMark(codes[at].word.text))) at++
  return at
}

/** "observed that “lakes are no dustbins” *and issued notices*": where marked words are all that was said before the joint, no verb of theirs goes on outside. */
const didNext = ({ word }: WordCode, cue: WordCode): boolean => isPast(cue.word) && isPastForm(word)

const isPastForm = ({ lower, classes, shape }: Word): boolean => shape === 'lower' && ((classes & WORD_CLASS.pastTense) !== 0 || (lower.endsWith('ed') && (classes & NO_VERB) === 0))

/** A past where one or more verbs before it wait for a form that goes with "would". */
function actsNext(before: Before, next: WordCode, cue: WordCode): boolean {
  return isPast(cue.word) && isPastForm(next.word) && before.modal && !before.acted && !goesWithHelp(before, next)
}

const NO_VERB = WORD_CLASS.adjective | WORD_CLASS.singular
const MODALS: ReadonlySet<string> = new Set(['would', 'will', 'could', 'can', 'cannot', 'should', 'might', 'may', 'must', "'ll", '’ll'])

/** "she had ignored the call *and attacked* him", "it will be closed *and repaired*": a form that goes with a verb that helps. */
const goesWithHelp = (before: Before, { word }: WordCode): boolean => word.lower.endsWith('ed') && before.helping
/** What an infinitive follows. */
const BEFORE_BASE: ReadonlySet<string> = new Set([...MODALS, 'to', 'not', 'did', "n't", 'n’t'])
const HELPING: ReadonlySet<string> = new Set(['had', 'has', 'have', "'ve", '’ve', 'be', 'been', 'being'])

function isPast({ lower }: Word): boolean {
  const verb = SAYING_VERBS.get(lower)
  return lower.endsWith('ed') || (verb !== undefined && !verb.gerund && verb.verb !== lower && !lower.endsWith('s'))
}

const isPresent = ({ lower }: Word): boolean => lower.endsWith('s')

/** "has acknowledged … *but denies*" */
const isPerfect = (codes: readonly WordCode[], head: number): boolean => HAVING.has(codes[head - 1]?.word.lower)
const HAVING: ReadonlySet<string> = new Set(['has', 'have'])
