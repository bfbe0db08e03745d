import type { JudgedFrame } from './frame-judge.js'
import type { Setting } from './setting.js'

/** "According to *the agency*, 12 million people need aid": with a source and words it is hardly ever anything but a credit, how rare they may be. */
export function judgeAccording({ analysis: { tokens } }: Setting, frame: JudgedFrame): JudgedFrame {
  const isPlain = frame.source !== null && tokens.words[frame.head].lower === 'according' && frame.quoteChance >= LEAST
  return isPlain ? { ...frame, quoteChance: Math.max(frame.quoteChance, ENOUGH) } : frame
}

const LEAST = 0.25
/** Such frames stand, behind all that the judge found likelier. */
const ENOUGH = 0.5
