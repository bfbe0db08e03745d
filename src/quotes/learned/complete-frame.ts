import type { TokenRange } from '../../analysis.js'
import { SAYING_VERBS } from '../../lexicon/saying-verbs.js'
import type { QuoteType } from '../../extraction.js'
import { beyondInsertion } from './dangling-end.js'
import { afterDateline } from './dateline.js'
import { touches, type Frame } from './frame.js'
import type { Setting } from './setting.js'
import { withoutLead } from './leading-words.js'
import { withoutNextAct } from './next-act.js'
import { withObject } from './object-before.js'
import { isComment, tellsMeanwhile, withoutAside } from './tellers-asides.js'
import { fromSentenceStart, toUnstoppedEnd } from './whole-sentence.js'

/** A stretch that takes in this share of a marked region was meant to take in all of it. */
const LEAST_SHARE_OF_REGION = 0.4

/**
 * Marked words belong to a quote as a whole: stretches are drawn out to the marks that they cut through, then joined. Where
 * grammar is surer than the tagger, it has the last word.
 */
export function completeFrame(setting: Setting, frame: Frame): Frame {
  const told = frame.content.map((range) => afterDateline(setting, range)).filter(({ first, end }) => first < end)
  const whole = told.map((range) => takeRegion(setting, takeRegion(setting, range, range.first, frame), range.end - 1, frame))
  const marked = whole.map((range) => withinMarks(setting, afterColon(setting, range), frame.head))
  const said = withoutLeftovers(setting, withoutActs(setting, joinTouching(marked), frame.head), frame.head)
  const joined = withoutFronted(setting, said, frame)
  const content = fromSentenceStart(setting, joined.map((range) => withObject(setting, withoutLead(setting, range, frame), frame)), frame)
  return { ...frame, content: [...content.slice(0, -1), ...content.slice(-1).map((last) => toItsEnd(setting, last, frame))] }
}

/** Without what is done or told next, and with the last word where no full stop follows it. */
const toItsEnd = (setting: Setting, last: TokenRange, frame: Frame): TokenRange => toUnstoppedEnd(setting, withoutAside(setting, withoutNextAct(setting, beyondInsertion(setting, last, frame), frame), frame), frame)

/** "Storm prompts mayor to act: “Leave now”": in a headline, the words between marks after a colon are all that is said. */
const afterColon = (setting: Setting, range: TokenRange): TokenRange =>
  setting.analysis.document.paragraphs[setting.paragraphOf[range.first]].kind === 'headline' ? fromColon(setting, range) : range

/** The marked words that a range ends with, where a colon leads up to them; else all of it. */
function fromColon({ codes, regions, regionOf }: Setting, range: TokenRange): TokenRange {
  const region = regionOf[range.end - 1]
  if (region < 0) return range
  const opening = regions[region].tokens.first - 1
  return opening > range.first && codes[opening - 1].word.text === ':' ? { first: opening, end: range.end } : range
}

/** "…, she said, *asking not to be named*", "…, *a threat that Lee called empty*": what somebody does as they speak, and what is thought of it, is told, and not said. */
const withoutActs = ({ codes, regionOf }: Setting, content: readonly TokenRange[], head: number): readonly TokenRange[] =>
  content.filter(({ first }, index) => index === 0 || first < head || regionOf[first] >= 0 || codes[first - 1].word.text !== ',' || !(tellsMeanwhile(codes[first].word.lower) || SPEAKING.has(codes[first].word.lower) || isComment(codes, first)))

const SPEAKING: ReadonlySet<string> = new Set(['asking', 'declining', 'refusing', 'speaking', 'pointing'])

/** "Her message to voters was simple: *“Trust me”*", "They chanted *“Go home”* outside the court": what is called a message, and what is shouted, stands between the marks. */
function withinMarks(setting: Setting, range: TokenRange, head: number): TokenRange {
  const { codes, regionOf, regions } = setting
  if (CHANTS.has(codes[head].word.lower) && codes[head + 1]?.word.lower === 'of' && regionOf[head + 3] >= 0) return chanted(setting, range, regionOf[head + 3])
  if (range.first !== head + 1) return range
  const { lower } = codes[head].word
  if (MESSAGES.has(lower) && regionOf[range.first] < 0) return fromColon(setting, range)
  const region = regionOf[range.first]
  if (region < 0 || !isUttered(lower)) return range
  const { first, end } = regions[region].tokens
  return end - first > 1 && end < range.end && regionOf.subarray(end + 1, range.end).every((other) => other < 0) ? { first: range.first, end } : range
}

const MESSAGES: ReadonlySet<string> = new Set(['message', 'answer', 'response', 'reply', 'advice', 'verdict', 'reaction', 'plea', 'warning'])

/** "*Chants of* “Go home” filled the hall": the marked words alone. */
const chanted = ({ regions }: Setting, range: TokenRange, region: number): TokenRange => {
  const { first, end } = regions[region].tokens
  return first >= range.first && end <= range.end ? { first, end } : range
}

const CHANTS: ReadonlySet<string> = new Set(['chants', 'chant', 'shouts', 'shout', 'cries', 'cry', 'calls', 'screams', 'yells'])

/** Shouted, and not reported: "sang", "chanted". */
function isUttered(lower: string): boolean {
  const kinds = SAYING_VERBS.get(lower)?.kinds
  return kinds?.has('utter') === true && kinds.size === 1
}

/**
 * "“C,” Lee said, wiping her face": where a whole marked region precedes the cue, unmarked words after it are hardly ever
 * part of the quote (in 20 of 1,600 gold quotes split by their cue, half of those by mistake); nor is a sentence that begins
 * with the teller's words and ends with marked ones: "Her motto is “All aboard.”".
 */
function withoutLeftovers({ regions, regionOf, sentenceOf }: Setting, content: readonly TokenRange[], head: number): readonly TokenRange[] {
  const isWhole = ({ first, end }: TokenRange): boolean =>
    regionOf[first] >= 0 && first <= regions[regionOf[first]].tokens.first && end >= regions[regionOf[first]].tokens.end
  if (content.length < 2 || content[0].first > head || !isWhole(content[0])) return content
  const isTold = (token: number): boolean => regionOf[token] < 0 && sentenceOf[token] !== sentenceOf[head]
  return content.filter(({ first, end }) => end <= head || (!isTold(first) && regionOf.subarray(first, end).some((region) => region >= 0)))
}

/**
 * "While giving no figures, Lee said the port was open": where the words go on after the cue without a comma, unmarked words
 * before the source set the scene and are not said (2,150 of 2,219 such gold quotes).
 */
function withoutFronted({ codes, regionOf }: Setting, content: readonly TokenRange[], { source, cue }: Frame): readonly TokenRange[] {
  const credit = source ? Math.min(source.first, cue.first) : cue.first
  const goesOn = content.some(({ first }) => first >= cue.end) && codes[cue.end].word.text !== ','
  return goesOn ? content.filter(({ first, end }) => first >= credit || regionOf.subarray(first, end).some((region) => region >= 0)) : content
}

/** The range with all of the region that its token `edge` is in, where cue and source stand outside that region. */
function takeRegion({ regions, regionOf }: Setting, range: TokenRange, edge: number, { cue, source }: Frame): TokenRange {
  const region = regionOf[edge]
  if (region < 0) return range
  const { tokens } = regions[region]
  if (touches(tokens, cue) || (source && touches(tokens, source))) return range
  const { first, end } = tokens
  const shared = Math.min(end, range.end) - Math.max(first, range.first)
  if (shared < LEAST_SHARE_OF_REGION * (end - first)) return range
  return { first: Math.min(range.first, first), end: Math.max(range.end, end) }
}

function joinTouching(ranges: readonly TokenRange[]): readonly TokenRange[] {
  const joined: TokenRange[] = []
  for (const range of ranges) {
    const last = joined.at(-1)
    if (last && range.first <= last.end) joined[joined.length - 1] = { first: last.first, end: Math.max(last.end, range.end) }
    else joined.push(range)
  }
  return joined
}

/** Direct where all words stand between marks, mixed where some do. */
export function typeOf({ codes, regionOf }: Setting, content: readonly TokenRange[]): QuoteType {
  let marked = 0
  let words = 0
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      if (codes[i].word.shape === 'mark') continue
      words++
      if (regionOf[i] >= 0) marked++
    }
  }
  if (marked === 0) return 'indirect'
  return marked === words ? 'direct' : 'mixed'
}
