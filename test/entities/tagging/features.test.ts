import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { analyze, tokensWithin } from '../../../src/analysis.js'
import { markName } from '../../../src/entities/mark-name.js'
import { readFirstLook, writeSecondFeatures } from '../../../src/entities/tagging/second-look.js'
import { readStory } from '../../../src/entities/tagging/story.js'
import { findStretches } from '../../../src/entities/tagging/stretches.js'
import { MOST_FEATURES, writeTokenFeatures } from '../../../src/entities/tagging/token-features.js'
import { writeWordFeatures } from '../../../src/entities/tagging/word-features.js'
import { readDocument } from '../../../src/reading/index.js'
import { goldenNames, readGoldenStory } from '../../golden/golden-story.js'

/*
 * Weights mean nothing but beside the features that they were learned from. Here are fingerprints of all features of the samples:
 * whoever changes them trains the weights anew, and then: npx vitest run test/entities/tagging -u
 */
const fingerprint = (parts: readonly ArrayLike<number>[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${Array.from(part, (number) => number >>> 0).join(' ')}\n`)
  return hash.digest('hex').slice(0, 16)
}

describe.each(goldenNames)('the features of %s', (name) => {
  const { marked } = readGoldenStory(name)
  const read = () => {
    const analysis = analyze(readDocument(name, marked.text))
    return { analysis, story: readStory(analysis), stretches: findStretches(analysis) }
  }

  test('are those that the weights were learned from', () => {
    const { story, stretches } = read()
    const row = new Int32Array(MOST_FEATURES)
    expect(fingerprint([
      ...stretches.map(({ first, end }) => [first, end]), ...story.tokens.words.flatMap((word) => [-2, -1, 0, 1, 2].map((place) => row.slice(0, writeWordFeatures(word, place, row)))),
      ...stretches.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, i) => row.slice(0, writeTokenFeatures(story, first + i, first, end, row)))),
    ])).toMatchSnapshot()
  })

  test('after a first look, too', () => {
    const { analysis, story, stretches } = read()
    const labels = new Uint8Array(story.tokens.count)
    for (const mention of marked.mentions) markName(labels, tokensWithin(analysis.tokens, mention), mention.type)
    const look = readFirstLook(story, labels)
    const row = new Int32Array(MOST_FEATURES)
    expect(fingerprint(stretches.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, i) => row.slice(0, writeSecondFeatures(look, story, first + i, first, end, row, 0)))))).toMatchSnapshot()
  })
})
