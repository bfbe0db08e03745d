import type { TokenRange } from '../../analysis.js'
import { SAYING_VERBS } from '../../lexicon/saying-verbs.js'
import { isSomebody } from '../somebody.js'
import type { Frame } from './frame.js'
import { clauseBehindComma } from './leading-words.js'
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

/** "Lee said, *citing two guards, that the port was shut*": the clause is told by the verb in front, where a tagger gave it to the participle in between. */
export function afterInserted(setting: Setting, frame: Frame): Frame {
  const { codes } = setting
  const { head, content: [said, ...more] } = frame
  const verb = SAYING_VERBS.get(codes[head - 2]?.word.lower)
  if (!said || !verb?.kinds.has('report') || verb.gerund || said.first !== frame.cue.end || more.length > 0 || codes[head - 1].word.text !== ',' || !SAYING_VERBS.get(codes[head].word.lower)?.gerund) return frame
  const that = clauseBehindComma(setting, said)
  return that === null ? frame : { ...frame, head: head - 2, cue: { first: head - 2, end: head - 1 }, content: [{ first: that, end: said.end }] }
}
