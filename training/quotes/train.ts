import { withStrongCues } from '../../src/quotes/learned/setting.js'
import { writeSections } from '../../src/model/sections.js'
import { countCues } from './cue-heads.js'
import type { GoldStory } from './gold.js'
import { trainCues } from './train-cues.js'
import { trainFrames } from './train-frames.js'
import { trainJudge } from './train-judge.js'
import { findKnownCues, prepareStory } from './training-story.js'

/** The bytes of a quote model trained on these stories: the same stories in the same order give the same bytes. */
export function trainQuoteModel(gold: readonly GoldStory[]): Uint8Array {
  const counts = countCues(gold)
  const known = findKnownCues(gold, counts)
  const prepared = gold.map((story) => prepareStory(story, counts, known))
  const cues = trainCues(prepared)
  const stories = prepared.map((story, index) => ({ ...story, setting: withStrongCues(story.setting, story.candidates, cues.unseen[index]) }))
  const frames = trainFrames(stories, new Map(stories.map((story, index) => [story, cues.unseen[index]])))
  const judge = trainJudge(stories, frames.unseen)
  return writeSections({
    header: { stories: gold.length, quotes: gold.reduce((sum, { quotes }) => sum + quotes.length, 0) },
    sections: { known: new Uint8Array(Uint32Array.from(known).buffer), cues: cues.model, frames: frames.model, judge },
  })
}
