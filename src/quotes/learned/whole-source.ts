import type { TokenRange } from '../../analysis.js'
import { SAYING_VERBS } from '../../lexicon/saying-verbs.js'
import { FINITE } from '../../lexicon/word-classes.js'
import type { Word } from '../../word.js'
import { subjectOf } from '../introducers.js'
import { isSpeakerNoun } from '../somebody.js'
import { afterDateline } from './dateline.js'
import type { Frame } from './frame.js'
import type { Setting } from './setting.js'

/**
 * The words that name the source, as a whole: without the dateline, and where only that was taken for it ("NAIROBI (Reuters) -
 * Kenya's bank raised its rate, saying"), the subject of the sentence; with the noun that an adjective belongs to.
 */
export function wholeSource(setting: Setting, { source, cue }: Frame): TokenRange | null {
  if (!source) return null
  const told = afterDateline(setting, source)
  return told.first < told.end ? withNoun(setting, told, cue) : subjectAfterDateline(setting, cue)
}

function subjectAfterDateline(setting: Setting, cue: TokenRange): TokenRange | null {
  const { analysis: { tokens, sentences }, sentenceOf } = setting
  const told = afterDateline(setting, sentences[sentenceOf[cue.first]])
  return subjectOf(tokens, { first: told.first, end: cue.first })
}

/** "Kenya's central" of "Kenya's central bank raised": with the noun. */
function withNoun({ codes }: Setting, { first, end }: TokenRange, cue: TokenRange): TokenRange {
  const next = codes[end]?.word as Word | undefined
  const last = codes[end - 1].word
  if (!next || end >= cue.first || next.shape !== 'lower' || isSpeakerNoun(last)) return { first, end }
  return isSpeakerNoun(next) && !SAYING_VERBS.has(next.lower) && (next.classes & FINITE) === 0 ? { first, end: end + 1 } : { first, end }
}
