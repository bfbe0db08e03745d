import { describe, expect, it } from 'vitest'
import { readClassifier, softmax } from '../../src/model/classifier.js'
import { addWeights } from '../../src/model/feature-weights.js'
import { hashText } from '../../src/model/hash.js'
import { makeMarginalSpace, marginals } from '../../src/model/marginals.js'
import { decode, makeDecoderSpace, readSequenceModel, type SequenceModel } from '../../src/model/sequence-model.js'
import { makeExampleWriter, type Examples } from '../../training/learn/examples.js'
import { DEFAULT_SETTINGS, type TrainingSettings } from '../../training/learn/settings.js'
import { trainClassifier } from '../../training/learn/train-classifier.js'
import { trainSequences } from '../../training/learn/train-sequences.js'
import { writeClassifier, writeSequenceModel } from '../../training/learn/write-model.js'

const SETTINGS = { ...DEFAULT_SETTINGS, firstStep: 0.3, leastCount: 1, name: '' }

/** "Ann/B Lee/I spoke/O": each word is a feature of its own token. */
const STORIES = ['Ann/B Lee/I spoke/O', 'then/O Ann/B spoke/O', 'Lee/B spoke/O to/O Ann/B Lee/I', 'Bo/B Lee/I left/O']
const LABELS = ['O', 'B', 'I']

function examplesOf(stories: readonly string[]): Examples {
  const writer = makeExampleWriter(LABELS)
  for (const story of stories) {
    for (const token of story.split(' ')) {
      const [word, label] = token.split('/')
      writer.addFeature(hashText(word))
      writer.endToken(LABELS.indexOf(label))
    }
    writer.endSequence()
  }
  return writer.finish()
}

/** I comes only after B or I. */
const mayFollow = (from: number, to: number): boolean => to !== 2 || from > 0

const trainToy = (settings: Partial<TrainingSettings> = {}): Uint8Array =>
  writeSequenceModel(trainSequences(examplesOf(STORIES), { ...SETTINGS, ...settings }, mayFollow), 0.01, { data: 'toy' })

function scoresOf(model: SequenceModel, words: readonly string[]): Float64Array {
  const scores = new Float64Array(words.length * model.labels.length)
  words.forEach((word, token) => addWeights(model.weights, Int32Array.of(hashText(word)), 1, scores, token * model.labels.length))
  return scores
}

function tag(model: SequenceModel, sentence: string): string {
  const words = sentence.split(' ')
  const labels = new Uint8Array(words.length)
  decode(model, scoresOf(model, words), words.length, labels, makeDecoderSpace())
  return [...labels].map((label) => model.labels[label]).join('')
}

describe('a trained sequence model', () => {
  const model = readSequenceModel(trainToy())

  it('labels what it was trained on', () => expect(tag(model, 'then Ann Lee spoke')).toBe('OBIO'))
  it('never makes a forbidden step', () => expect(tag(model, 'Lee Lee')).toBe('BI'))
  it('knows the same word apart by its neighbours', () => expect([tag(model, 'Lee spoke'), tag(model, 'Bo Lee spoke')]).toEqual(['BO', 'BIO']))
  it('learns the same with features left out by turns and epochs averaged, and the same bytes each time', () => {
    const steadied = { dropout: 0.3, averaged: 5 }
    expect(tag(readSequenceModel(trainToy(steadied)), 'then Ann Lee spoke')).toBe('OBIO')
    expect(trainToy(steadied)).toEqual(trainToy(steadied))
    expect(trainToy(steadied)).not.toEqual(trainToy())
  })
  it('labels a word it never met by its neighbours', () => expect(tag(model, 'xyz Lee left')[2]).toBe('O'))
  it('gives chances that add up to one', () => {
    const chances = marginals(model, scoresOf(model, ['Ann', 'Lee', 'spoke']), 3, makeMarginalSpace())
    for (const token of [0, 1, 2]) expect(chances.slice(token * 3, token * 3 + 3).reduce((a, b) => a + b)).toBeCloseTo(1, 5)
    expect(chances[1]).toBeGreaterThan(0.5)
  })
  it('tells where it comes from', () => expect(model.about).toEqual({ data: 'toy' }))
  it('is the same bytes every time', () => expect(trainToy()).toEqual(trainToy()))
})

describe('a trained classifier', () => {
  const train = (): Uint8Array => writeClassifier(trainClassifier(examplesOf(STORIES), SETTINGS), 0.01, {})
  const classifier = readClassifier(train())

  it('gives the likeliest label the highest chance', () => {
    const scores = Float64Array.from(classifier.biases)
    addWeights(classifier.weights, Int32Array.of(hashText('spoke')), 1, scores, 0)
    softmax(scores, 0, scores.length)
    expect(scores[0]).toBeGreaterThan(0.5)
    expect(scores.reduce((a, b) => a + b)).toBeCloseTo(1, 5)
  })
  it('is the same bytes every time', () => expect(train()).toEqual(train()))
})
