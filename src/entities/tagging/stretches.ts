import type { Analysis, TokenRange, Tokens } from '../../analysis.js'

/** Names are looked for at most this far from a word with a capital: "al-Shabab", "Brigade 101". */
const REACH = 2

const hasCapital = ({ words }: Tokens, i: number): boolean => {
  const { shape } = words[i]
  return shape === 'title' || shape === 'upper' || shape === 'mixed'
}

/**
 * The stretches of each sentence that may hold names: all within reach of a capital. What lies between holds none, and
 * leaving it out makes the tagger twice as fast.
 */
export function findStretches({ tokens, sentences }: Analysis): readonly TokenRange[] {
  const stretches: TokenRange[] = []
  for (const { first, end } of sentences) {
    let open = -1
    let close = -1
    for (let i = first; i < end; i++) {
      if (!hasCapital(tokens, i)) continue
      if (open >= 0 && i - REACH > close) {
        stretches.push({ first: open, end: close })
        open = -1
      }
      if (open < 0) open = Math.max(first, i - REACH)
      close = Math.min(end, i + REACH + 1)
    }
    if (open >= 0) stretches.push({ first: open, end: close })
  }
  return stretches
}
