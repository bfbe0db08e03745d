import { LABELS } from '../../src/entities/tagging/labels.js'
import { readFirstLook, writeSecondFeatures } from '../../src/entities/tagging/second-look.js'
import { findStretches } from '../../src/entities/tagging/stretches.js'
import { MOST_FEATURES, writeTokenFeatures } from '../../src/entities/tagging/token-features.js'
import { REACH, writeWordFeatures } from '../../src/entities/tagging/word-features.js'
import { makeExampleWriter, type Examples } from '../learn/examples.js'
import type { Article } from './articles.js'

export interface ArticleExamples {
  readonly examples: Examples
  /** The article of each sequence. */
  readonly articleOf: readonly number[]
}

/** Each stretch of each article as a sequence, with the features that the tagger will see; `firstLabels` are of a first look. */
export function writeExamples(articles: readonly Article[], firstLabels: readonly (Uint8Array | null)[]): ArticleExamples {
  const writer = makeExampleWriter(LABELS)
  const features = new Int32Array(MOST_FEATURES)
  const articleOf: number[] = []
  articles.forEach(({ analysis, story, labels }, article) => {
    const answers = firstLabels[article]
    const look = answers && readFirstLook(story, answers)
    for (const { first, end } of findStretches(analysis)) {
      for (let i = first; i < end; i++) {
        for (let at = Math.max(first, i - REACH); at <= Math.min(end - 1, i + REACH); at++) {
          const count = writeWordFeatures(story.tokens.words[at], at - i, features)
          for (let f = 0; f < count; f++) writer.addFeature(features[f])
        }
        const alone = writeTokenFeatures(story, i, first, end, features)
        const count = look ? writeSecondFeatures(look, story, i, first, end, features, alone) : alone
        for (let f = 0; f < count; f++) writer.addFeature(features[f])
        writer.endToken(labels[i])
      }
      writer.endSequence()
      articleOf.push(article)
    }
  })
  return { examples: writer.finish(), articleOf }
}
