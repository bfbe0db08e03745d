import type { TokenRange, Tokens } from '../../analysis.js'
import { isMark, isVerb } from '../word-kinds.js'
import type { Appearance } from '../cast.js'
import type { CreditRule, Reading } from '../reading.js'

/** A line that only names somebody is not longer: "Mara Lind, 41, Harbour Watch". */
const MOST_TOKENS = 12
/** How many paragraphs below its heading a quote may stand. */
const HEADING_REACH = 3

/** “We open at six.” — Mara Lind */
export const creditSignature: CreditRule = (reading, { source, content }) => {
  if (source) return null
  const { tokens, paragraphs } = reading.analysis
  const { end: paragraphEnd } = paragraphs[reading.narration.paragraphOf[content[0].first]]
  let first = content[content.length - 1].end
  let dashed = false
  for (; first < paragraphEnd && isMark(tokens.words[first]); first++) dashed ||= '—–―-~'.includes(tokens.words[first].text)
  const signer = dashed ? onlyNamed(reading, { first, end: paragraphEnd }) : null
  return signer ? { figure: signer.figure, rule: 'signature', confidence: 0.9 } : null
}

/** Mara Lind, Harbour Watch / “We open at six.” */
export const creditHeading: CreditRule = (reading, { source, content }) => {
  if (source) return null
  const { paragraphs } = reading.analysis
  const paragraph = reading.narration.paragraphOf[content[0].first]
  for (let i = paragraph - 1; i >= Math.max(0, paragraph - HEADING_REACH); i--) {
    const named = onlyNamed(reading, paragraphs[i])
    if (named) return { figure: named.figure, rule: 'heading', confidence: 0.8 }
  }
  return null
}

/** The person with whose name a short stretch begins that says nothing else: no verb, no sentence's end. */
function onlyNamed({ analysis: { tokens }, cast, narration }: Reading, { first, end }: TokenRange): Appearance | null {
  const appearance = first < end ? cast.appearances[cast.appearanceAt[first]] as Appearance | undefined : undefined
  if (appearance?.figure.kind !== 'person' || appearance.first !== first || end - first > MOST_TOKENS) return null
  return isBare(tokens, narration.spoken, { first: appearance.end, end }) ? appearance : null
}

const ENDS = '.!?:;'

/** A full stop may close the line, but not stand within it. */
function isBare({ words }: Tokens, spoken: Uint8Array, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (spoken[i] || isVerb(words[i]) || (ENDS.includes(words[i].text) && i + 1 < end)) return false
  return true
}
