import type { TokenRange } from '../../analysis.js'
import type { Setting } from './setting.js'

/** "until the polls close at 7 p.m.": the range with the abbreviation whose full stop ends the sentence, where only that is left out. */
export function withLastAbbreviation({ analysis: { sentences, tokens: { words } }, sentenceOf, regionOf }: Setting, { first, end }: TokenRange): TokenRange {
  if (first >= end || end >= words.length || sentences[sentenceOf[end - 1]].end !== end + 1 || regionOf[end] !== regionOf[end - 1]) return { first, end }
  const { text } = words[end]
  return { first, end: text.length > 1 && text.endsWith('.') && LETTER.test(text) ? end + 1 : end }
}

const LETTER = /^\p{L}/u
