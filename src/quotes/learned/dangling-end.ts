import type { TokenRange } from '../../analysis.js'
import { WORD_CLASS } from '../../lexicon/word-classes.js'
import { hasVerb } from '../inserted-credit.js'
import type { Frame } from './frame.js'
import type { Setting } from './setting.js'

/**
 * "asked why the report*, which was due in May, had not come*", "said it began well and then*, after a year, fell apart*": words that wait for
 * their verb at a comma go on behind what is inserted, up to the end of the sentence.
 */
export function beyondInsertion(setting: Setting, range: TokenRange, { head }: Frame): TokenRange {
  const { codes, regionOf, sentenceOf, analysis: { sentences, tokens } } = setting
  const sentence = sentences[sentenceOf[range.end - 1]]
  const stop = codes[sentence.end - 1].word.shape === 'mark' ? sentence.end - 1 : sentence.end
  if (range.first <= head || range.end >= stop - 2 || stop - range.first > LONGEST || codes[range.end].word.text !== ',' || regionOf.subarray(range.first, stop).some((region) => region >= 0)) return range
  let closing = range.end + 1
  while (closing < stop && codes[closing].word.text !== ',') closing++
  if (closing >= stop - 1 || !waits(setting, range, range.end + 1)) return range
  const goesOn = hasVerb(tokens.words, { first: closing, end: Math.min(closing + 3, stop) })
  return goesOn ? { first: range.first, end: stop } : range
}

/** In tokens, to the end of the sentence. */
const LONGEST = 100

/** Whether words have no verb yet, or end with "and then". */
function waits({ codes, analysis: { tokens } }: Setting, { first, end }: TokenRange, next: number): boolean {
  let opening = end - 2
  while (opening >= first && !OPENERS.has(codes[opening].word.lower)) opening--
  if (opening >= first && RELATIVES.has(codes[next].word.lower) && !hasVerb(tokens.words, { first: opening + 1, end })) return true
  let last = end - 1
  while (last > first && ((codes[last].word.classes & (WORD_CLASS.adverb | WORD_CLASS.auxiliary)) !== 0 || ADVERBS.has(codes[last].word.lower))) last--
  return last < end - 1 && last > first && JOINTS.has(codes[last].word.lower)
}

const OPENERS: ReadonlySet<string> = new Set(['why', 'whether', 'if', 'how', 'that', 'when', 'where'])
const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'whose', 'whom', 'where'])
const JOINTS: ReadonlySet<string> = new Set(['and', 'but'])
const ADVERBS: ReadonlySet<string> = new Set(['then', 'later', 'since', 'now'])
