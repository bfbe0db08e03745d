import { tokensWithin, type TokenRange } from '../../analysis.js'
import { SAYING_VERBS } from '../../lexicon/saying-verbs.js'
import type { Word } from '../../word.js'
import { isHeard } from '../heard.js'
import { NOBODY, type Credit, type CreditRule } from '../reading.js'

/** {The debate} showed that … → nobody: words stand where the speaker should, so the last to speak does not go on. */
export const creditUnclearSource: CreditRule = (_, { unclear }) =>
  unclear ? { figure: null, rule: 'unclear', confidence: NOBODY, reason: 'the words before or after it name nobody' } : null

const UNTOLD: Credit = { figure: null, rule: 'asker', confidence: NOBODY, reason: 'who asks or says it is not named' }

/** Asked whether she would run, Lee laughed; the pilot was told to wait → nobody: who asks is hardly ever told, and it is not who hears it. */
export const creditAsker: CreditRule = ({ analysis: { tokens } }, { quote: { type, cue, source } }) => {
  if (source || !cue) return null
  const range = tokensWithin(tokens, cue)
  const { first, end } = range
  if (isHeard(tokens, range)) return type === 'direct' && tokens.words[end - 1].text === ':' && !isSpokenTo(tokens.words, range) ? null : UNTOLD
  if (type === 'direct') return null
  if (first > 0 && JOINING.has(tokens.words[first - 1].lower)) return null // "Lee called and asked …"
  return ASKED.has(tokens.words[first].lower) ? UNTOLD : null
}

/** "Lee was told:", but not "Lee argues that it can’t be ruled out:", which leads up to more of what she says. */
const isSpokenTo = (words: readonly Word[], { first, end }: TokenRange): boolean =>
  words.slice(first, end).some(({ lower }) => ASKED.has(lower) || SAYING_VERBS.get(lower)?.kinds.has('address') === true)

const ASKED: ReadonlySet<string> = new Set(['asked', 'pressed', 'questioned'])
/** What has a subject of its own before it. */
const JOINING: ReadonlySet<string> = new Set(['and', 'but', 'or', 'then', 'also'])
