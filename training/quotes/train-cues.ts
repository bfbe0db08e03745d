import { readClassifier, type Classifier } from '../../src/model/classifier.js'
import { CUE_LABELS, OTHER, SPEECH, rateAgain, rateAlone, type CueChances } from '../../src/quotes/learned/cue-classifier.js'
import { addCueFeatures } from '../../src/quotes/learned/cue-features.js'
import { FeatureRow } from '../../src/quotes/learned/feature-row.js'
import { addRivalFeatures, findRivals } from '../../src/quotes/learned/rival-features.js'
import { makeExampleWriter } from '../learn/examples.js'
import { DEFAULT_SETTINGS, type TrainingSettings } from '../learn/settings.js'
import { trainClassifier } from '../learn/train-classifier.js'
import { writeClassifier } from '../learn/write-model.js'
import { isSpeech } from './cue-heads.js'
import { crossTrain } from './folds.js'
import type { TrainingStory } from './training-story.js'

const SETTINGS: TrainingSettings = { ...DEFAULT_SETTINGS, epochs: 8, firstStep: 0.03, finalStep: 0.003, l1: 2e-6 }

export interface LearnedCues {
  readonly first: Uint8Array
  readonly second: Uint8Array
  /** What the second look makes of each story when it has not met it in training. */
  readonly chances: readonly CueChances[]
}

/** Trains both looks; the second on what the first makes of stories that it was not trained on. */
export function trainCues(stories: readonly TrainingStory[]): LearnedCues {
  const first = crossTrain(stories, (part) => trainLook('cues, first look', part, addFirst), (bytes) => {
    const model = readClassifier(bytes)
    return ({ setting, candidates }) => rateAlone(model, setting, candidates)
  })
  const before = new Map(stories.map((story, index) => [story, first.unseen[index]] as const))
  const second = crossTrain(stories, (part) => trainLook('cues, second look', part, (story) => addSecond(story, before.get(story)!)), (bytes) => {
    const model: Classifier = readClassifier(bytes)
    return (story) => rateAgain(model, story.setting, story.candidates, before.get(story)!)
  })
  return { first: first.model, second: second.model, chances: second.unseen }
}

type Describe = (story: TrainingStory) => (row: FeatureRow, index: number) => void

const addFirst: Describe = ({ setting, candidates }) => (row, index) => { addCueFeatures(row, setting, candidates[index]) }

function addSecond({ setting, candidates }: TrainingStory, before: CueChances): (row: FeatureRow, index: number) => void {
  const rivals = findRivals(setting, candidates, before)
  return (row, index) => {
    addCueFeatures(row, setting, candidates[index])
    addRivalFeatures(row, setting, candidates, before, rivals, index)
  }
}

function trainLook(name: string, stories: readonly TrainingStory[], describe: Describe): Uint8Array {
  const writer = makeExampleWriter(CUE_LABELS)
  const row = new FeatureRow()
  for (const story of stories) {
    const add = describe(story)
    story.candidates.forEach((token, index) => {
      row.clear()
      add(row, index)
      for (let f = 0; f < row.count; f++) writer.addFeature(row.hashes[f])
      const quote = story.heads.get(token)
      writer.endToken(!quote ? 0 : isSpeech(story, quote) ? SPEECH : OTHER)
    })
    writer.endSequence()
  }
  const settings = { ...SETTINGS, name }
  return writeClassifier(trainClassifier(writer.finish(), settings), settings.leastWeight, { epochs: settings.epochs, l1: settings.l1 })
}
