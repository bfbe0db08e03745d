import { QUESTION_WORDS } from '../clause-edges.js'
import type { Frame } from './frame.js'
import { mainClause } from './fronted-participle.js'
import type { Setting } from './setting.js'

/** "Asked on Monday by *reporters* *whether he would go*, Lee smiled": who asks, and what, of a question in front of its answer. */
export function withAsker(setting: Setting, frame: Frame): Frame {
  const { codes, regionOf } = setting
  const { head } = frame
  if (!isFrontedQuestion(setting, head)) return frame
  const by = tokenAfter(setting, head + 1, BY)
  const question = by === null ? null : tokenAfter(setting, by + 2, QUESTION_WORDS)
  const asked = question === null ? null : mainClause(setting, question)
  if (by === null || question === null || !asked || regionOf[head] >= 0) return frame
  const last = codes[question - 1].word.lower === 'on' || codes[question - 1].word.lower === 'about' ? question - 1 : question
  return { ...frame, source: { first: by + 1, end: last }, content: [{ first: question, end: asked.comma }] }
}

/** Whether a sentence begins with "Asked", maybe after "When". */
export const isFrontedQuestion = ({ codes, sentenceOf, analysis: { sentences } }: Setting, head: number): boolean =>
  ASKED.has(codes[head].word.lower) && head <= sentences[sentenceOf[head]].first + 1

/** In tokens: "by Rep. Ada Bell of Ohio". */
const FARTHEST = 9

/** The first of some words soon after a token; null behind a comma or mark. */
function tokenAfter({ codes }: Setting, from: number, wanted: ReadonlySet<string>): number | null {
  for (let i = from; i < Math.min(codes.length, from + FARTHEST) && (codes[i].word.shape !== 'mark' || codes[i].word.text === '’s' || codes[i].word.text === "'s"); i++) if (wanted.has(codes[i].word.lower)) return i
  return null
}

const ASKED: ReadonlySet<string> = new Set(['asked', 'pressed', 'questioned', 'quizzed'])
const BY: ReadonlySet<string> = new Set(['by'])
