import type { TokenRange } from '../../analysis.js'
import { WORD_CLASS } from '../../lexicon/word-classes.js'
import { hasVerb } from '../inserted-credit.js'
import { isSomebody } from '../somebody.js'
import type { Frame } from './frame.js'
import type { Setting } from './setting.js'

/** "urged *Senator Hill on Monday* to stand down": whom somebody is urged to do something belongs to what is urged. */
export function withObject({ analysis: { tokens }, codes, regionOf }: Setting, range: TokenRange, { head, cue }: Frame): TokenRange {
  const between = range.first - cue.end
  if (codes[range.first].word.lower !== 'to' || codes[cue.end].word.lower === 'that' || between < 1 || between > LONGEST || head < cue.first || !URGING.test(codes[cue.end - 1].word.lower)) return range
  let end = cue.end
  while (end < range.first && regionOf[end] < 0 && !isTime(codes[end].word.lower, codes[end].word.classes)) end++
  const isObject = end > cue.end && isSomebody(tokens, { first: cue.end, end }) && !hasVerb(tokens.words, { first: cue.end, end: range.first })
  const isTold = codes.slice(end, range.first).every(({ word }) => isTime(word.lower, word.classes))
  return isObject && isTold ? { first: cue.end, end: range.end } : range
}

const isTime = (lower: string, classes: number): boolean => (classes & WORD_CLASS.date) !== 0 || TIMES.has(lower)
const TIMES: ReadonlySet<string> = new Set(['on', 'again', 'later', 'last', 'this', 'week', 'yesterday', 'today', 'repeatedly'])
/** In tokens. */
const LONGEST = 9
const URGING = /^(?:urg|ask|order|begg?|implor|press|challeng|advis|command|direct)(?:e?s|e?d|ing)?$/u
