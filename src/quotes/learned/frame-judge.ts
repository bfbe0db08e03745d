import type { QuoteType } from '../../extraction.js'
import { softmax, type Classifier } from '../../model/classifier.js'
import { addWeights } from '../../model/feature-weights.js'
import { mixHash } from '../../model/hash.js'
import { chanceBucket, sizeBucket } from './buckets.js'
import { typeOf } from './complete-frame.js'
import { FeatureRow } from './feature-row.js'
import { touches, type Frame } from './frame.js'
import type { Setting } from './setting.js'
import { EDGE } from './word-codes.js'

/** What a frame is worth: nothing is said there; something is, but the words or the source are off; both are right. */
export const JUDGE_LABELS = ['spurious', 'loose', 'right'] as const
const LOOSE = 1
const RIGHT = 2

export interface JudgedFrame extends Frame {
  readonly type: QuoteType
  /** The chance that somebody says about these words here. */
  readonly quoteChance: number
  /** The chance that words and source are both right. */
  readonly rightChance: number
}

const row = new FeatureRow()

/** Weighs whole frames: a tagger sees tokens, and each of them may look well where the whole does not. */
export function judgeFrames(model: Classifier, setting: Setting, frames: readonly Frame[]): readonly JudgedFrame[] {
  const scores = new Float64Array(model.labels.length)
  return frames.map((frame, index) => {
    row.clear()
    addJudgeFeatures(row, setting, frames, index)
    scores.set(model.biases)
    addWeights(model.weights, row.hashes, row.count, scores, 0)
    softmax(scores, 0, scores.length)
    return { ...frame, type: typeOf(setting, frame.content), quoteChance: scores[LOOSE] + scores[RIGHT], rightChance: scores[RIGHT] }
  })
}

const TYPE_CODES: Readonly<Record<QuoteType, number>> = { direct: 0, mixed: 1, indirect: 2 }
/** How many frames on either side may be rivals: frames stand in the order of their cues. */
const RIVALS = 4

export function addJudgeFeatures(row: FeatureRow, setting: Setting, frames: readonly Frame[], index: number): void {
  const { codes, sentenceOf, analysis: { sentences, document }, paragraphOf, regionOf } = setting
  const frame = frames[index]
  const { head, source, content } = frame
  const type = TYPE_CODES[typeOf(setting, content)]
  const cue = chanceBucket(frame.cueChance), words = chanceBucket(frame.contentChance), by = source ? chanceBucket(frame.sourceChance) : 15
  const { key, saying, suffix2 } = codes[head]
  row.add(1, type)
  row.addPair(2, type, cue)
  row.addPair(3, type, words)
  row.addPair(4, type, by)
  row.addPair(5, mixHash(cue, words), type)
  row.addPair(6, mixHash(cue, by), type)
  row.addPair(7, mixHash(words, by), type)
  row.addPair(8, mixHash(cue, words), by)
  row.addPair(9, key, type)
  row.addPair(10, mixHash(saying, suffix2), type)
  row.addPair(11, saying, cue)
  row.addPair(12, saying, words)
  const first = content[0], last = content[content.length - 1]
  const length = content.reduce((sum, range) => sum + range.end - range.first, 0)
  row.addPair(13, type, sizeBucket(length))
  row.addPair(14, type, content.length)
  row.addPair(15, type, first.first > head ? sizeBucket(first.first - head) : 20 + (last.end <= head ? sizeBucket(head - last.end) : 20))
  const opens = first.first === sentences[sentenceOf[first.first]].first ? 1 : 0
  const closes = last.end >= sentences[sentenceOf[last.end - 1]].end - 1 ? 1 : 0
  row.addPair(16, type, opens + 2 * closes)
  row.addPair(17, mixHash(type, opens + 2 * closes), words)
  row.addPair(18, type, (codes[last.end] ?? EDGE).key)
  row.addPair(19, type, codes[first.first].kind)
  row.addPair(20, type, (codes[first.first - 1] ?? EDGE).key)
  row.addPair(21, source ? sizeBucket(source.end - source.first) : 15, source && source.first < head ? 1 : 0)
  row.addPair(22, source ? codes[source.end - 1].kind : 0, by)
  row.addPair(23, type, regionOf[head] >= 0 ? 1 : 0)
  row.addPair(24, regionOf[head] >= 0 ? 1 : 0, cue)
  row.addPair(25, document.paragraphs[paragraphOf[head]].kind === 'headline' ? 1 : 0, type)
  let around = 0, shared = 0
  for (let i = Math.max(0, index - RIVALS); i < Math.min(frames.length, index + RIVALS + 1); i++) {
    if (i === index) continue
    if (frames[i].content.some((range) => range.first <= head && head < range.end)) around = Math.max(around, frames[i].cueChance)
    else if (frames[i].content.some((range) => content.some((own) => touches(own, range)))) shared = Math.max(shared, frames[i].cueChance)
  }
  row.addPair(26, chanceBucket(around), cue)
  row.addPair(27, chanceBucket(shared), cue)
  row.addPair(28, chanceBucket(around), type)
}
