import type { TokenRange } from '../../analysis.js'
import { isSomebody } from '../somebody.js'
import type { Frame } from './frame.js'
import type { Setting } from './setting.js'

/** "*Not so fast*, says *Ann Lee*": who stands behind the verb says what stands before it, where a tagger took each for the other. */
export function turned({ analysis: { sentences, tokens }, codes, sentenceOf }: Setting, frame: Frame): Frame {
  const { source, cue, content: [said, ...more] } = frame
  if (!source || said?.first !== cue.end || source.end !== cue.first - 1 || codes[cue.first - 1].word.text !== ',') return frame
  const { end } = sentences[sentenceOf[cue.first]]
  const stop = codes[end - 1].word.text === '.' ? end - 1 : end
  const speaker = { first: said.first, end: Math.min(said.end, stop) }
  const beyond: readonly TokenRange[] = said.end > end ? [{ first: end, end: said.end }] : []
  return isSomebody(tokens, speaker) && !isSomebody(tokens, source) ? { ...frame, source: speaker, content: [source, ...beyond, ...more] } : frame
}
