import { tokenAt, type TokenRange } from '../../analysis.js'
import type { Setting } from './setting.js'

/** "LUSAKA, Zambia – The mayor": the range without the words of its paragraph's dateline; empty where it has no others. */
export function afterDateline({ analysis: { document, tokens }, paragraphOf }: Setting, { first, end }: TokenRange): TokenRange {
  const { dateline } = document.paragraphs[paragraphOf[first]]
  return dateline && tokens.starts[first] < dateline.end ? { first: Math.min(end, tokenAt(tokens, dateline.end)), end } : { first, end }
}
