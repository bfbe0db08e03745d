import type { TokenRange } from '../../analysis.js'
import { SAYING_VERBS } from '../../lexicon/saying-verbs.js'
import { hasVerb } from '../inserted-credit.js'
import { isSomebody } from '../somebody.js'
import type { Frame } from './frame.js'
import { clauseBehindComma } from './leading-words.js'
import type { Setting } from './setting.js'
import { isComment } from './tellers-asides.js'
import { storyStart } from './whole-sentence.js'

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

/** "*New rules are coming*, officials said, a move that Lee called “empty”": what is thought of the words stands behind their credit, and they in front. */
export function beforeRejoinder(setting: Setting, frame: Frame): Frame {
  const { codes, regionOf } = setting
  const { source, cue, content: [said, ...more] } = frame
  if (!source || !said || more.length > 0 || said.first <= cue.end || source.end > cue.first || codes[source.first - 1]?.word.text !== ',' || codes[said.first - 1].word.text !== ',' || !isComment(codes, said.first)) return frame
  const first = storyStart(setting, source.first)
  const before = { first, end: source.first - 1 }
  return before.end > first + 2 && !regionOf.subarray(first, before.end).some((region) => region >= 0) ? { ...frame, content: [before] } : frame
}

/** "Hill accused his aides of lying, *said two people who were there*": who stands behind the verb tells of all that stands before it, though somebody acts there too. */
export function toldOfAnother(setting: Setting, frame: Frame): Frame {
  const { analysis: { sentences, tokens }, codes, regionOf, sentenceOf } = setting
  const { head, source, cue, content: [said, ...more] } = frame
  if (!source || more.length > 0 || said?.first !== cue.end || source.end >= cue.first - 1 || codes[cue.first - 1].word.text !== ',' || !INVERTED.has(codes[head].word.lower)) return frame
  const { end } = sentences[sentenceOf[head]]
  const stop = codes[end - 1].word.text === '.' ? end - 1 : end
  let core = said.first
  while (core < stop && !WHO.has(codes[core].word.lower)) core++
  const first = storyStart(setting, source.first)
  const isCredit = said.end >= stop && core > said.first && isSomebody(tokens, { first: said.first, end: core }) && !hasVerb(tokens.words, { first: said.first, end: core })
  return isCredit && first < cue.first - 2 && regionOf.subarray(first, end).every((region) => region < 0) ? { ...frame, source: { first: said.first, end: stop }, content: [{ first, end: cue.first - 1 }] } : frame
}

/** Verbs that stand before who speaks, and hardly ever before whom they speak of. */
const INVERTED: ReadonlySet<string> = new Set(['said', 'says'])
const WHO: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'that', ','])
