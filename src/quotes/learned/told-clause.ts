import type { TokenRange } from '../../analysis.js'
import { SAYING_VERBS } from '../../lexicon/saying-verbs.js'
import { clauseAfterHearer } from '../hearer.js'
import { hasVerb } from '../inserted-credit.js'
import { subjectBefore } from '../sources.js'
import type { Frame } from './frame.js'
import type { Setting } from './setting.js'
import { storyStart } from './whole-sentence.js'

/** "Lee told jurors *the port was shut*": a clause that somebody is told, where the tagger saw none. */
export function withToldClause(setting: Setting, frame: Frame): Frame {
  const { analysis: { tokens, sentences }, codes, regionOf, sentenceOf } = setting
  const { head } = frame
  const verb = SAYING_VERBS.get(codes[head].word.lower)
  if (verb?.kinds.has('address') === true && frame.content.length === 1 && frame.content[0].first === head + 1 && regionOf[head + 1] < 0) return afterHearer(setting, frame)
  if (frame.content.length > 0 || verb?.kinds.has('address') !== true || verb.gerund) return frame
  const sentence = sentences[sentenceOf[head]]
  const end = codes[sentence.end - 1].word.shape === 'mark' ? sentence.end - 1 : sentence.end
  const first = head + 1 < end ? clauseAfterHearer(tokens, head + 1, end) : -1
  const source = frame.source ?? subjectBefore(tokens, head, sentence.first)
  if (first > 0 && source && end - first <= LONGEST) return { ...frame, source, content: [{ first, end }] }
  return source ? clauseBeforeHearer(setting, { ...frame, source }, source) : frame
}

/** "told the paper *she was ill*": whom somebody tells is no part of what. */
function afterHearer({ analysis: { tokens } }: Setting, frame: Frame): Frame {
  const [{ first, end }] = frame.content
  const clause = end - first <= LONGEST ? clauseAfterHearer(tokens, first, end) : -1
  return clause > first ? { ...frame, content: [{ first: clause, end }] } : frame
}

/** "*Eleven people were missing*, Ali Musa told a press conference": where nothing but a hearer follows the verb, what stands in front is told. */
function clauseBeforeHearer(setting: Setting, frame: Frame, source: TokenRange): Frame {
  const { analysis: { tokens: { words }, sentences }, codes, regionOf, sentenceOf } = setting
  const { head } = frame
  const sentence = sentences[sentenceOf[head]]
  if (codes[source.first - 1]?.word.text !== ',' || source.end > head || head - sentence.first > LONGEST) return frame
  let stop = head + 1
  while (stop < sentence.end && codes[stop].word.shape !== 'mark') stop++
  const told = { first: storyStart(setting, head), end: source.first - 1 }
  const isHeard = stop > head + 1 && stop - head <= LONGEST_HEARER && !hasVerb(words, { first: head + 1, end: stop })
  const isTold = told.end > told.first + 1 && hasVerb(words, told) && regionOf.subarray(told.first, stop).every((region) => region < 0)
  return isHeard && isTold ? { ...frame, content: [told] } : frame
}

/** In tokens. */
const LONGEST_HEARER = 12

/** In tokens; longer sentences are lists. */
const LONGEST = 120
