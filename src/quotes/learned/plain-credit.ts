import { isFrontedQuestion } from './asked-by.js'
import type { JudgedFrame } from './frame-judge.js'
import { isFrontedParticiple } from './fronted-participle.js'
import type { Setting } from './setting.js'

/**
 * "According to *the agency*, 12 million people need aid", "*Saying he was tired*, Lee resigned": with a source and words these are hardly
 * ever anything but credits, however rare the words.
 */
export function judgePlainCredit(setting: Setting, frame: JudgedFrame): JudgedFrame {
  const { head, source, quoteChance } = frame
  const isPlain = source !== null && quoteChance >= LEAST && (setting.codes[head].word.lower === 'according' || (source.first > head && (isFrontedParticiple(setting, head) || isFrontedQuestion(setting, head))))
  return isPlain ? { ...frame, quoteChance: Math.max(quoteChance, ENOUGH) } : frame
}

const LEAST = 0.25
/** Such frames stand, behind all that the judge found likelier. */
const ENOUGH = 0.5
