import { tokensWithin } from '../../src/analysis.js'
import { readSequenceModel } from '../../src/model/sequence-model.js'
import { CONTENT, CUE, FRAME_LABELS, SOURCE, mayFollow, stretchLabel } from '../../src/quotes/learned/frame-labels.js'
import { addFrameFeatures, frameWindow, type FrameWindow } from '../../src/quotes/learned/frame-features.js'
import { makeFrameReader } from '../../src/quotes/learned/frame-reader.js'
import { FeatureRow } from '../../src/quotes/learned/feature-row.js'
import type { CueChances } from '../../src/quotes/learned/cue-classifier.js'
import type { Frame } from '../../src/quotes/learned/frame.js'
import { readFrames, type LeastCueChance } from '../../src/quotes/learned/index.js'
import { makeExampleWriter } from '../learn/examples.js'
import { DEFAULT_SETTINGS, type TrainingSettings } from '../learn/settings.js'
import { trainSequences } from '../learn/train-sequences.js'
import { writeSequenceModel } from '../learn/write-model.js'
import { isSpeech } from './cue-heads.js'
import { crossTrain, type CrossTrained } from './folds.js'
import type { GoldQuote } from './gold.js'
import type { TrainingStory } from './training-story.js'

const SETTINGS: TrainingSettings = { ...DEFAULT_SETTINGS, name: 'frames', epochs: 8, averaged: 4, runs: 3, dropout: 0.6, firstStep: 0.006, finalStep: 0.002, l1: 1.5e-5, leastCount: 3, leastWeight: 0.03 }
/** Belief and intention are built like speech, and teach the tagger half as much about it. */
const WEIGHT_OF_OTHERS = 0.5

/** The judge learns also from frames that are too unlikely to be read in use: of those that are, too few are spurious to teach it. */
const READ_FOR_JUDGE: LeastCueChance = { marked: 0.15, bare: 0.15 }

/** Trains the tagger on the gold cues; `unseen` holds the frames that it reads for the likely cues of stories it has not met. */
export const trainFrames = (stories: readonly TrainingStory[], chances: ReadonlyMap<TrainingStory, CueChances>): CrossTrained<readonly Frame[]> =>
  crossTrain(stories, trainTagger, (bytes) => {
    const read = makeFrameReader(readSequenceModel(bytes))
    return (story) => readFrames(read, story.setting, story.candidates, chances.get(story)!, READ_FOR_JUDGE)
  })

function trainTagger(stories: readonly TrainingStory[]): Uint8Array {
  const writer = makeExampleWriter(FRAME_LABELS)
  const row = new FeatureRow()
  for (const story of stories) {
    for (const [head, quote] of story.heads) {
      const window = frameWindow(story.setting, head)
      const labels = labelTokens(story, quote, window)
      if (!isWellFormed(labels)) continue
      for (let i = window.first; i < window.end; i++) {
        row.clear()
        addFrameFeatures(row, story.setting, window, i)
        for (let f = 0; f < row.count; f++) writer.addFeature(row.hashes[f])
        writer.endToken(labels[i - window.first])
      }
      writer.endSequence(isSpeech(story, quote) ? 1 : WEIGHT_OF_OTHERS)
    }
  }
  return writeSequenceModel(trainSequences(writer.finish(), SETTINGS, mayFollow), SETTINGS.leastWeight, { epochs: SETTINGS.epochs, l1: SETTINGS.l1 })
}

/** The gold labels of the tokens of a window. Parts of the quote outside of it are cut off. */
function labelTokens({ analysis: { tokens } }: TrainingStory, { source, cue, content }: GoldQuote, { first, end }: FrameWindow): Uint8Array {
  const labels = new Uint8Array(end - first)
  const mark = (pairs: GoldQuote['cue'], part: number): void => {
    for (const pair of pairs) {
      const range = tokensWithin(tokens, { start: pair[0], end: pair[1] })
      const from = Math.max(first, range.first)
      const to = Math.min(end, range.end)
      for (let i = from; i < to; i++) labels[i - first] = part === CUE ? CUE : stretchLabel(part, i - from, to - from)
    }
  }
  mark(cue, CUE)
  mark(content, CONTENT)
  mark(source, SOURCE)
  return labels
}

const isWellFormed = (labels: Uint8Array): boolean =>
  labels.every((label, index) => mayFollow(index === 0 ? -1 : labels[index - 1], label)) && mayFollow(labels[labels.length - 1], -1)
