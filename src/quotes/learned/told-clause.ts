import { SAYING_VERBS } from '../../lexicon/saying-verbs.js'
import { clauseAfterHearer } from '../hearer.js'
import { subjectBefore } from '../sources.js'
import type { Frame } from './frame.js'
import type { Setting } from './setting.js'

/** "Lee told jurors *the port was shut*": a clause that somebody is told, where the tagger saw none. */
export function withToldClause({ analysis: { tokens, sentences }, codes, sentenceOf }: Setting, frame: Frame): Frame {
  const { head } = frame
  const verb = SAYING_VERBS.get(codes[head].word.lower)
  if (frame.content.length > 0 || verb?.kinds.has('address') !== true || verb.gerund) return frame
  const sentence = sentences[sentenceOf[head]]
  const end = codes[sentence.end - 1].word.shape === 'mark' ? sentence.end - 1 : sentence.end
  const first = head + 1 < end ? clauseAfterHearer(tokens, head + 1, end) : -1
  const source = frame.source ?? subjectBefore(tokens, head, sentence.first)
  return first > 0 && source && end - first <= LONGEST ? { ...frame, source, content: [{ first, end }] } : frame
}

/** In tokens; longer sentences are lists. */
const LONGEST = 120
