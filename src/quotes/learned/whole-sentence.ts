import type { TokenRange } from '../../analysis.js'
import { hasVerb } from '../inserted-credit.js'
import { afterDateline } from './dateline.js'
import type { Frame } from './frame.js'
import type { Setting } from './setting.js'
import type { WordCode } from './word-codes.js'

/** In tokens; a sentence that begins farther off is a list. */
const FARTHEST = 120

/**
 * "Two ships sank, and more may follow, according to the agency": what is said according to somebody begins with its sentence
 * (16 of 23 gold quotes that a tagger began later), unless another is credited before, or a bracket, colon or dash parts it off; a clause
 * behind the credit, "as prices rose", is not all of it.
 */
export function fromSentenceStart(setting: Setting, content: readonly TokenRange[], { head }: Frame): readonly TokenRange[] {
  const { codes, strongCues } = setting
  if (content.length !== 1 || codes[head].word.lower !== 'according') return content
  const [{ first, end }] = content
  const start = storyStart(setting, head)
  const before = { first: start, end: head - 1 }
  if (first > head && head - start <= FARTHEST && codes[head - 1]?.word.text === ',' && OPENERS.has(codes[first].word.lower) && before.end > start && hasVerb(setting.analysis.tokens.words, before) && !setting.regionOf.subarray(start, head).some((region) => region >= 0)) return [before]
  if (end > head || first <= start || first - start > FARTHEST) return content
  for (let i = start; i < first; i++) {
    const credits = strongCues[i + 1] > strongCues[i] && !(i > start && isParticiple(codes, i))
    if (credits || PARTING.has(codes[i].word.text)) return content
  }
  return [{ first: start, end }]
}

/** "The bridge, called unsafe": credits nobody with words that follow. */
const isParticiple = (codes: readonly WordCode[], i: number): boolean => codes[i].word.lower.endsWith('ed') && codes[i - 1].word.shape === 'mark'

/** Where the sentence of a token begins, after the dateline or a conjunction. */
export function storyStart(setting: Setting, token: number): number {
  const { first } = afterDateline(setting, setting.analysis.sentences[setting.sentenceOf[token]])
  return CONJUNCTIONS.has(setting.codes[first].word.lower) ? first + 1 : first
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'but', 'so', 'or', 'yet'])

const OPENERS: ReadonlySet<string> = new Set(['as', 'while', 'after', 'though', 'although', 'with', 'when'])

const PARTING: ReadonlySet<string> = new Set(['(', '[', ':', ';', '—', '–', '-', '--'])

/** "Council says *bridge will stay shut until spring*": of a sentence that no full stop ends, the last word too is said, which the tagger takes for one. */
export function toUnstoppedEnd({ codes, sentenceOf, analysis: { sentences } }: Setting, range: TokenRange, { head }: Frame): TokenRange {
  const sentence = sentences[sentenceOf[range.end - 1]]
  const isLeft = range.end === sentence.end - 1 && range.first > head && codes[range.end].word.shape !== 'mark' && codes[range.end - 1].word.shape !== 'mark'
  return isLeft ? { first: range.first, end: sentence.end } : range
}
