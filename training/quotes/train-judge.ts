import { tokensWithin } from '../../src/analysis.js'
import { FeatureRow } from '../../src/quotes/learned/feature-row.js'
import { addJudgeFeatures, JUDGE_LABELS } from '../../src/quotes/learned/frame-judge.js'
import type { Frame } from '../../src/quotes/learned/frame.js'
import { makeExampleWriter } from '../learn/examples.js'
import { DEFAULT_SETTINGS, type TrainingSettings } from '../learn/settings.js'
import { trainClassifier } from '../learn/train-classifier.js'
import { writeClassifier } from '../learn/write-model.js'
import { isSpeech } from './cue-heads.js'
import type { GoldQuote } from './gold.js'
import type { TrainingStory } from './training-story.js'

const SETTINGS: TrainingSettings = { ...DEFAULT_SETTINGS, name: 'judge', epochs: 10, firstStep: 0.02, finalStep: 0.002, l1: 1e-5 }

/** Shares of words in common (intersection over union) from which a frame has found a quote, and has its words right. */
const FOUND = 0.3
const RIGHT = 0.8

/** Trains the judge on frames of stories that the tagger had not met. */
export function trainJudge(stories: readonly TrainingStory[], frames: readonly (readonly Frame[])[]): Uint8Array {
  const writer = makeExampleWriter(JUDGE_LABELS)
  const row = new FeatureRow()
  stories.forEach((story, index) => {
    frames[index].forEach((frame, at) => {
      row.clear()
      addJudgeFeatures(row, story.setting, frames[index], at)
      for (let f = 0; f < row.count; f++) writer.addFeature(row.hashes[f])
      writer.endToken(worthOf(story, frame))
      writer.endSequence()
    })
  })
  return writeClassifier(trainClassifier(writer.finish(), SETTINGS), 0.02, { epochs: SETTINGS.epochs, l1: SETTINGS.l1 })
}

/** Index into `JUDGE_LABELS`. */
function worthOf(story: TrainingStory, frame: Frame): number {
  const said = new Set(frame.content.flatMap(({ first, end }) => wordsOf(story, first, end)))
  const by = new Set(frame.source ? wordsOf(story, frame.source.first, frame.source.end) : [])
  let best = 0
  for (const quote of story.quotes) {
    if (!isSpeech(story, quote)) continue
    const common = share(said, new Set(goldWords(story, quote.content)))
    if (common < FOUND) continue
    const source = goldWords(story, quote.source)
    best = Math.max(best, common >= RIGHT && (source.length === 0 || source.some((token) => by.has(token))) ? 2 : 1)
  }
  return best
}

const goldWords = (story: TrainingStory, pairs: GoldQuote['content']): readonly number[] => pairs.flatMap(([start, end]) => {
  const range = tokensWithin(story.analysis.tokens, { start, end })
  return wordsOf(story, range.first, range.end)
})

function wordsOf({ analysis: { tokens } }: TrainingStory, first: number, end: number): readonly number[] {
  const words: number[] = []
  for (let i = first; i < end; i++) if (tokens.words[i].shape !== 'mark') words.push(i)
  return words
}

function share(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0
  for (const token of a) if (b.has(token)) both++
  return both === 0 ? 0 : both / (a.size + b.size - both)
}
