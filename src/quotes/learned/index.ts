import { rangeSpan, type Analysis, type TokenRange } from '../../analysis.js'
import { overlaps, type Span } from '../../span.js'
import type { FoundQuote } from '../found-quote.js'
import type { Marks } from '../marks.js'
import { withAgent } from './agent.js'
import { withAsker } from './asked-by.js'
import { chooseFrames } from './choose-frames.js'
import { withClauseInFront } from './clause-in-front.js'
import { completeFrame } from './complete-frame.js'
import { findCandidates } from './cue-candidates.js'
import { rateCandidates, SPEECH, CUE_LABELS, type CueChances } from './cue-classifier.js'
import { judgeFrames, type JudgedFrame } from './frame-judge.js'
import { withLastAbbreviation } from './last-abbreviation.js'
import { withoutNextSpeakers } from './next-speaker.js'
import { neighbourRegion, REACH } from './cue-features.js'
import { withFrontedCredit } from './fronted-credit.js'
import { withParticiplesOwner } from './fronted-participle.js'
import type { FrameReader } from './frame-reader.js'
import type { Frame } from './frame.js'
import { withClaimsOwner, withoutToldClaims } from './owned-claim.js'
import { judgePlainCredit } from './plain-credit.js'
import { quoteModel, type QuoteModel } from './quote-model.js'
import { readSetting, withStrongCues, type Setting } from './setting.js'
import { withToldClause } from './told-clause.js'
import { trimMarks } from './trim-marks.js'
import { afterInserted, beforeRejoinder, toldOfAnother, turned } from './turned-frame.js'
import { judgeVoicing, rateVoicing } from './voicing.js'
import { wholeSource } from './whole-source.js'

/**
 * Candidates less likely than this to credit speech are not read any further: their frames hardly ever stand. Marks nearby
 * are words of somebody's, so that a cue beside them needs less.
 */
const LEAST_CUE_CHANCE: LeastCueChance = { marked: 0.15, bare: 0.35 }

/** The chance of crediting speech from which a candidate's frame is read, with marks near it and without. */
export interface LeastCueChance {
  readonly marked: number
  readonly bare: number
}

/** A quote lies no further from its cue than so many other cues: stories hardly ever have as many near each other, and what has is read in time. */
const MOST_CUES_BETWEEN = 5

/** The quotes that learned cues claim, in the order of the text; no two share a token. */
export function findLearnedQuotes(analysis: Analysis, marks: Marks, model: QuoteModel = quoteModel()): readonly FoundQuote[] {
  const bare = readSetting(analysis, marks.regions)
  const isStory = (token: number): boolean => analysis.document.paragraphs[bare.paragraphOf[token]].kind !== 'furniture'
  const candidates = findCandidates(bare, model.knownCues).filter(isStory)
  const chances = rateVoicing(bare, candidates, rateCandidates(model.cues, bare, candidates))
  const setting = withStrongCues(bare, candidates, chances)
  const frames = readFrames(model.readFrame, setting, candidates, chances)
  const judged = judgeFrames(model.judge, setting, frames).map((frame) => judgePlainCredit(setting, judgeVoicing(setting, frame)))
  return chooseFrames(withoutNextSpeakers(setting, withoutToldClaims(setting, judged)), analysis.tokens.count).flatMap((frame) => toQuote(setting, frame))
}

/** The frames of all candidates that may credit speech and have something to credit, in the order of their cues. */
export function readFrames(
  read: FrameReader, setting: Setting, candidates: readonly number[], chances: CueChances, least: LeastCueChance = LEAST_CUE_CHANCE,
): readonly Frame[] {
  const chanceOf = (index: number): number => chances[index * CUE_LABELS.length + SPEECH]
  const leastChance = (head: number): number => least[hasMarksNear(setting, head) ? 'marked' : 'bare']
  const heads = candidates.map((head, index) => ({ head, chance: chanceOf(index) })).filter(({ head, chance }) => chance >= leastChance(head))
  return heads.flatMap(({ head, chance }, index) => {
    const within = { first: heads[index - MOST_CUES_BETWEEN]?.head ?? 0, end: heads[index + MOST_CUES_BETWEEN]?.head ?? setting.analysis.tokens.count }
    const frame = MENDS.reduce((mended, mend) => mend(setting, mended), read(setting, head, chance, within))
    return frame.content.length > 0 ? [frame] : []
  })
}

/** What grammar knows better of a frame than the tagger, each on what the one before it made. */
const MENDS: readonly ((setting: Setting, frame: Frame) => Frame)[] = [turned, toldOfAnother, withClauseInFront, afterInserted, beforeRejoinder, withAgent, withToldClause, withFrontedCredit, withParticiplesOwner, withAsker, withClaimsOwner, completeFrame]

const hasMarksNear = (setting: Setting, token: number): boolean => ([-1, 1] as const).some((step) => neighbourRegion(setting, token, step, REACH).region >= 0)

function toQuote(setting: Setting, frame: JudgedFrame): readonly FoundQuote[] {
  const { tokens } = setting.analysis
  const span = (range: TokenRange): Span => rangeSpan(tokens, range)
  const holdsWords = ({ first, end }: TokenRange): boolean => first < end
  const ranges = frame.type === 'direct' ? frame.content.flatMap((range) => splitByRegion(setting, range)) : frame.content
  const spans = ranges.map((range) => withLastAbbreviation(setting, trimMarks(setting, range))).filter(holdsWords).map(span)
  if (spans.length === 0) return []
  const whole = wholeSource(setting, frame)
  const trimmed = whole && trimMarks(setting, whole)
  const source = trimmed && holdsWords(trimmed) ? span(trimmed) : null
  return [{
    type: frame.type, spans, cue: span(frame.cue), source: source && !spans.some((said) => overlaps(said, source)) ? source : null, // nobody is named by their own words
    rule: `learned-${frame.type}`, confidence: frame.rightChance, explanation: explain(setting, frame),
  }]
}

/** “A” “B”: of a direct quote, regions side by side are spans of their own. */
function splitByRegion({ regionOf }: Setting, { first, end }: TokenRange): readonly TokenRange[] {
  const parts: TokenRange[] = []
  for (let i = first, start = first; i < end; i++) {
    if (i + 1 < end && regionOf[i + 1] === regionOf[start]) continue
    if (regionOf[start] >= 0) parts.push({ first: start, end: i + 1 })
    start = i + 1
  }
  return parts
}

const percent = (chance: number): string => `${Math.round(chance * 100)} %`

function explain({ analysis: { document, tokens } }: Setting, frame: JudgedFrame): readonly string[] {
  const text = (range: TokenRange): string => {
    const { start, end } = rangeSpan(tokens, range)
    return document.text.slice(start, end)
  }
  return [
    `cue “${text(frame.cue)}”: credits speech with ${percent(frame.cueChance)}`,
    frame.source ? `source “${text(frame.source)}”: its edges with ${percent(frame.sourceChance)}` : 'source: no words near the cue name one',
    `content: its edges with ${percent(frame.contentChance)}`,
    `whole: a quote with ${percent(frame.quoteChance)}, words and source right with ${percent(frame.rightChance)}`,
  ]
}
