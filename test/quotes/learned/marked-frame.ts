import { tokensWithin, type Analysis, type TokenRange } from '../../../src/analysis.js'
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
  /** The story's text of some tokens. */
  readonly words: (range: TokenRange) => string
}

/** A story's first quote, as its brackets mark it, as a frame that a tagger has read. */
export function markedFrame(marked: string): MarkedFrame {
  const { story: { text }, analysis, quotes: [{ spans, source, cue }] } = readStory(marked)
  const within = (span: Span) => tokensWithin(analysis.tokens, span)
  const { first: head, end } = within(cue!)
  const frame = { head, cue: { first: head, end }, source: source && within(source), content: spans.map(within), cueChance: 1, contentChance: 1, sourceChance: 1 }
  const { starts, ends } = analysis.tokens
  const words = ({ first, end: stop }: TokenRange) => text.slice(starts[first], ends[stop - 1])
  return { text, analysis, setting: readSetting(analysis, findMarks(analysis).regions), frame, words }
}

/** What is left of the words said, or added to them, by a step that knows better where they end. */
export function saidAfter(step: (setting: Setting, range: TokenRange, frame: Frame) => TokenRange, marked: string): string {
  const { setting, frame, words } = markedFrame(marked)
  return words(step(setting, frame.content[0], frame))
}

/** Who says what once a frame is mended, as "who: what". */
export function toldAfter(mend: (setting: Setting, frame: Frame) => Frame, marked: string): string {
  const { setting, frame, words } = markedFrame(marked)
  const { source, content } = mend(setting, frame)
  return `${source ? words(source) : '–'}: ${content.map(words).join(' … ')}`
}
