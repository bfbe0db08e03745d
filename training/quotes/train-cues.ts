import { readClassifier } from '../../src/model/classifier.js'
import { CUE_LABELS, OTHER, SPEECH, rateCandidates, type CueChances } from '../../src/quotes/learned/cue-classifier.js'
import { addCueFeatures } from '../../src/quotes/learned/cue-features.js'
import { FeatureRow } from '../../src/quotes/learned/feature-row.js'
import { makeExampleWriter } from '../learn/examples.js'
import { DEFAULT_SETTINGS, type TrainingSettings } from '../learn/settings.js'
import { trainClassifier } from '../learn/train-classifier.js'
import { writeClassifier } from '../learn/write-model.js'
import { isSpeech } from './cue-heads.js'
import { crossTrain, type CrossTrained } from './folds.js'
import type { TrainingStory } from './training-story.js'

const SETTINGS: TrainingSettings = { ...DEFAULT_SETTINGS, name: 'cues', epochs: 12, averaged: 6, dropout: 0.3, firstStep: 0.015, finalStep: 0.003, l1: 5e-6 }

/** Trains the classifier of cues; `unseen` holds the chances that it gives the candidates of stories it has not met. */
export const trainCues = (stories: readonly TrainingStory[]): CrossTrained<CueChances> =>
  crossTrain(stories, trainClassifierOfCues, (bytes) => {
    const model = readClassifier(bytes)
    return ({ setting, candidates }) => rateCandidates(model, setting, candidates)
  })

function trainClassifierOfCues(stories: readonly TrainingStory[]): Uint8Array {
  const writer = makeExampleWriter(CUE_LABELS)
  const row = new FeatureRow()
  for (const story of stories) {
    for (const token of story.candidates) {
      row.clear()
      addCueFeatures(row, story.setting, token)
      for (let f = 0; f < row.count; f++) writer.addFeature(row.hashes[f])
      const quote = story.heads.get(token)
      writer.endToken(!quote ? 0 : isSpeech(story, quote) ? SPEECH : OTHER)
    }
    writer.endSequence()
  }
  return writeClassifier(trainClassifier(writer.finish(), SETTINGS), SETTINGS.leastWeight, { epochs: SETTINGS.epochs, l1: SETTINGS.l1 })
}
