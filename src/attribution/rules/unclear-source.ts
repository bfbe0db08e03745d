import { tokensWithin } from '../../analysis.js'
import { NOBODY, type CreditRule } from '../reading.js'

/** {The debate} showed that … → nobody: words stand where the speaker should, so the last to speak does not go on. */
export const creditUnclearSource: CreditRule = (_, { unclear }) =>
  unclear ? { figure: null, rule: 'unclear', confidence: NOBODY, reason: 'the words before or after it name nobody' } : null

/** Asked whether she would run, Lee laughed → nobody: who asks is hardly ever told, and it is not who answers. */
export const creditAsker: CreditRule = ({ analysis: { tokens } }, { quote: { type, cue, source } }) => {
  if (type === 'direct' || source || !cue) return null
  const { first } = tokensWithin(tokens, cue)
  if (first > 0 && JOINING.has(tokens.words[first - 1].lower)) return null // "Lee called and asked …"
  return ASKED.has(tokens.words[first].lower) ? { figure: null, rule: 'asker', confidence: NOBODY, reason: 'who asks is not told' } : null
}

const ASKED: ReadonlySet<string> = new Set(['asked', 'pressed', 'questioned'])
/** What has a subject of its own before it. */
const JOINING: ReadonlySet<string> = new Set(['and', 'but', 'or', 'then', 'also'])
