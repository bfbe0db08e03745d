import type { TokenRange } from '../../analysis.js'
import { hasVerb } from '../inserted-credit.js'
import { hasAgent } from './agent.js'
import { isFrontedQuestion } from './asked-by.js'
import type { JudgedFrame } from './frame-judge.js'
import { clauseInFront } from './clause-in-front.js'
import { isFrontedParticiple } from './fronted-participle.js'
import type { Setting } from './setting.js'

/**
 * "According to *the agency*, 12 million people need aid", "*Saying he was tired*, Lee resigned": with a source and words these are hardly
 * ever anything but credits, however rare the words.
 */
export function judgePlainCredit(setting: Setting, frame: JudgedFrame): JudgedFrame {
  const { head, source, quoteChance } = frame
  if (quoteChance < SURE && quoteChance >= LITTLE && saysClauseInFront(setting, frame)) return { ...frame, quoteChance: SURE, rightChance: Math.max(frame.rightChance, ENOUGH) }
  const isPlain = source !== null && quoteChance >= LEAST && (setting.codes[head].word.lower === 'according' || hasAgent(setting, frame) || isInserted(setting, frame, source) || (source.first > head && (isFrontedParticiple(setting, head) || isFrontedQuestion(setting, head))))
  return isPlain ? { ...frame, quoteChance: Math.max(quoteChance, ENOUGH) } : frame
}

/** "*No order has been signed*, two officials said": its words are all of the clause in front. */
function saysClauseInFront(setting: Setting, frame: JudgedFrame): boolean {
  const [said] = frame.content
  const found = said !== undefined && said.end <= frame.head ? clauseInFront(setting, frame) : null
  return found !== null && found.said.first === said.first && found.said.end === said.end
}

/** Grammar is surer of these than the judge, unless the judge has hardly a doubt. */
const LITTLE = 0.1
const SURE = 0.6

/** "The bill, *Lee wrote in an essay*, would fail": between two commas, behind a subject and before its verb. */
function isInserted({ codes, analysis: { tokens: { words } } }: Setting, { cue, content: [said] }: JudgedFrame, source: TokenRange): boolean {
  if (codes[source.first - 1]?.word.text !== ',' || source.end !== cue.first || said?.end !== source.first - 1) return false
  let comma = cue.end
  while (comma < Math.min(codes.length - 1, cue.end + LONGEST_TAIL) && (codes[comma].word.shape !== 'mark' || codes[comma].word.text === '-')) comma++
  return codes[comma]?.word.text === ',' && comma + 2 < codes.length && hasVerb(words, { first: comma + 1, end: comma + 2 }) && !hasVerb(words, said) && !words.slice(said.first, said.end).some(({ text }) => text === ',')
}

/** In tokens: "told reporters on Monday". */
const LONGEST_TAIL = 8
const LEAST = 0.25
/** Such frames stand, behind all that the judge found likelier. */
const ENOUGH = 0.5
