import { findMarks } from '../../src/quotes/marks.js'
import { findCandidates } from '../../src/quotes/learned/cue-candidates.js'
import { readSetting, type Setting } from '../../src/quotes/learned/setting.js'
import { cueHead, isSpeech, type CueCounts } from './cue-heads.js'
import type { GoldQuote, GoldStory } from './gold.js'

/** A gold story as the models see it. */
export interface TrainingStory extends GoldStory {
  readonly setting: Setting
  readonly candidates: readonly number[]
  /** The gold quotes by the token that stands for their cue. */
  readonly heads: ReadonlyMap<number, GoldQuote>
}

/** A word that credits speech in fewer than this share of its places would bring more false candidates than true ones. */
const LEAST_SHARE_AS_CUE = 0.01

/** Keys of the words that stand for the cue of a quote in these stories. */
export function findKnownCues(stories: readonly GoldStory[], counts: CueCounts): ReadonlySet<number> {
  const all = new Map<number, number>()
  const asCue = new Map<number, number>()
  for (const story of stories) {
    const { codes } = readSetting(story.analysis, [])
    for (const { key } of codes) all.set(key, (all.get(key) ?? 0) + 1)
    for (const quote of story.quotes) {
      const head = cueHead(story, quote, counts)
      if (head >= 0 && isSpeech(story, quote)) asCue.set(codes[head].key, (asCue.get(codes[head].key) ?? 0) + 1)
    }
  }
  return new Set([...asCue].filter(([key, count]) => count >= LEAST_SHARE_AS_CUE * all.get(key)!).map(([key]) => key).sort((a, b) => a - b))
}

export function prepareStory(story: GoldStory, counts: CueCounts, known: ReadonlySet<number>): TrainingStory {
  const setting = readSetting(story.analysis, findMarks(story.analysis).regions)
  const heads = new Map(story.quotes.map((quote) => [cueHead(story, quote, counts), quote] as const).filter(([head]) => head >= 0))
  return { ...story, setting, candidates: findCandidates(setting, known), heads }
}
