import type { TokenRange } from '../../analysis.js'
import { isPersonNoun } from '../../lexicon/person-nouns.js'
import { RELATIVE_PRONOUNS } from '../../lexicon/pronouns.js'
import { WORD_CLASS } from '../../lexicon/word-classes.js'
import { isCapital } from '../../word.js'
import { hasVerb } from '../inserted-credit.js'
import { isFiniteVerb } from '../occasion.js'
import type { Frame } from './frame.js'
import { opensSentence, type Setting } from './setting.js'

/**
 * "According to Bob Stone, *the mayor of Tarn*, the bridge is unsafe", "According to the report, *released on Monday*, crime fell": what is said begins
 * behind what the teller adds on the source, and is all of the sentence where the tagger saw nothing.
 */
export function withFrontedCredit(setting: Setting, frame: Frame): Frame {
  const { codes, regionOf, sentenceOf, analysis: { sentences } } = setting
  const { head, content: [said, ...more] } = frame
  const sentence = sentences[sentenceOf[head]]
  if (!isFrontedCredit(setting, head)) return said !== undefined && head > said.first && isFrontedCredit(setting, said.first) ? { ...frame, content: [] } : frame
  const end = codes[sentence.end - 1].word.shape === 'mark' && regionOf[sentence.end - 1] < 0 ? sentence.end - 1 : sentence.end
  const comma = nextComma(setting, head + 2, end)
  if (comma === null || regionOf[head] >= 0) return frame
  const first = afterAsides(setting, { first: head + 2, end: comma }, comma + 1, end)
  if (first === null || (said !== undefined && said.first >= first)) return frame
  if (said === undefined) return { ...frame, source: frame.source ?? { first: head + 2, end: comma }, content: [{ first, end }] }
  return said.first > comma && said.end > first ? { ...frame, content: [{ first, end: said.end }, ...more] } : frame
}

/** Whether a sentence begins with "According to" there. */
const isFrontedCredit = (setting: Setting, at: number): boolean =>
  setting.codes[at].word.lower === 'according' && setting.codes[at + 1]?.word.lower === 'to' && opensSentence(setting, at)

function nextComma({ codes, regionOf }: Setting, from: number, end: number): number | null {
  for (let i = from; i < end; i++) if (codes[i].word.text === ',' && regionOf[i] < 0) return i
  return null
}

/** Where the clause begins behind a source and what stands between commas on it, from `first` on; null where nothing does. */
function afterAsides(setting: Setting, source: TokenRange, first: number, end: number, most = MOST_ASIDES): number | null {
  const comma = most > 0 ? nextComma(setting, first, end) : null
  if (comma === null || !isAside(setting, source, { first, end: comma })) return null
  return afterAsides(setting, source, comma + 1, end, most - 1) ?? (opensClause(setting, comma + 1, end) ? comma + 1 : null)
}

const MOST_ASIDES = 2

/** Whether words between two commas tell of a source. */
function isAside({ codes }: Setting, source: TokenRange, { first, end }: TokenRange): boolean {
  const words = codes.slice(first, end).map(({ word }) => word)
  const [opening] = words
  if (!opening) return false
  if (words.length === 1) return opening.shape === 'number' || isCapital(opening)
  if (RELATIVE_PRONOUNS.has(opening.lower) || words.slice(0, 4).some(({ lower }) => lower === 'which' || lower === 'whom')) return words.some(isFiniteVerb)
  if (opening.shape === 'lower' && /(?:ed|ing)$/u.test(opening.lower)) return true
  if (isPersonNoun(codes[source.end - 1].word) && words.every(isCapital)) return true // "the spokesman, *Bob Stone*"
  if (words.some(isFiniteVerb)) return false
  return INDEFINITE.has(opening.lower) || (DEFINITE.has(opening.lower) && words.some(isPersonNoun)) || (opening.shape === 'lower' && isPersonNoun(opening))
}

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'one'])
const DEFINITE: ReadonlySet<string> = new Set(['the', 'its', 'his', 'her', 'their'])

/** Whether somebody or something stands before a verb there, up to the next comma, and no list goes on. */
function opensClause(setting: Setting, first: number, end: number): boolean {
  const { words } = setting.analysis.tokens
  const stop = nextComma(setting, first, end) ?? end
  if (first >= stop || RELATIVE_PRONOUNS.has(words[first].lower) || (words[first].classes & (WORD_CLASS.conjunction | WORD_CLASS.auxiliary)) !== 0) return false
  let verb = first + 1
  while (verb < stop && !hasVerb(words, { first, end: verb + 1 })) verb++
  return verb < stop && !words.slice(first, verb).some(({ lower }) => lower === 'and')
}
