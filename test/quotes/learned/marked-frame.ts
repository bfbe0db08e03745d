import { tokensWithin, type Analysis } from '../../../src/analysis.js'
import type { Frame } from '../../../src/quotes/learned/frame.js'
import { readSetting, type Setting } from '../../../src/quotes/learned/setting.js'
import { findMarks } from '../../../src/quotes/marks.js'
import type { Span } from '../../../src/span.js'
import { readStory } from '../../story.js'

interface MarkedFrame {
  readonly text: string
  readonly analysis: Analysis
  readonly setting: Setting
  readonly frame: Frame
}

/** A story's first quote, as its brackets mark it, as a frame that a tagger has read. */
export function markedFrame(marked: string): MarkedFrame {
  const { story: { text }, analysis, quotes: [{ spans, source, cue }] } = readStory(marked)
  const within = (span: Span) => tokensWithin(analysis.tokens, span)
  const { first: head, end } = within(cue!)
  const frame = { head, cue: { first: head, end }, source: source && within(source), content: spans.map(within), cueChance: 1, contentChance: 1, sourceChance: 1 }
  return { text, analysis, setting: readSetting(analysis, findMarks(analysis).regions), frame }
}
