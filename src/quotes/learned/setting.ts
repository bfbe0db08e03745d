import type { Analysis } from '../../analysis.js'
import { WORD_CLASS } from '../../lexicon/word-classes.js'
import { CUE_LABELS, type CueChances } from './cue-classifier.js'
import type { MarkedRegion } from '../marks.js'
import { readPaths, type Paths } from './paths.js'
import { wordCode, type WordCode } from './word-codes.js'

/** What stands around each token: looked up by every feature, so kept in typed arrays, one entry a token. */
export interface Setting {
  readonly analysis: Analysis
  readonly codes: readonly WordCode[]
  readonly paths: Paths
  /** The outermost marked regions, in the order of the text, but for those whose opening mark is presumed: no weights were learned of such. */
  readonly regions: readonly MarkedRegion[]
  /** Index into `regions` of the region that a token is in, its two marks included; -1 outside. */
  readonly regionOf: Int32Array
  /** Index into `analysis.sentences`. */
  readonly sentenceOf: Int32Array
  /** Index into `analysis.paragraphs`. */
  readonly paragraphOf: Int32Array
  /** How many cues that the classifier believes in stand before each token. */
  readonly strongCues: Int32Array
}

export function readSetting(analysis: Analysis, marked: readonly MarkedRegion[]): Setting {
  const { count } = analysis.tokens
  const regions = marked.filter(({ depth, presumed }) => depth === 0 && !presumed)
  const regionOf = new Int32Array(count).fill(-1)
  regions.forEach(({ tokens, closed }, index) => regionOf.fill(index, tokens.first - 1, closed ? tokens.end + 1 : tokens.end))
  const sentenceOf = new Int32Array(count)
  analysis.sentences.forEach(({ first, end }, index) => sentenceOf.fill(index, first, end))
  const paragraphOf = new Int32Array(count)
  analysis.paragraphs.forEach(({ first, end }, index) => paragraphOf.fill(index, first, end))
  const codes = analysis.tokens.words.map(wordCode)
  return { analysis, codes, paths: readPaths(codes), regions, regionOf, sentenceOf, paragraphOf, strongCues: new Int32Array(count + 1) }
}

/** Whether a sentence begins at a token, maybe after "And". */
export function opensSentence({ codes, sentenceOf, analysis: { sentences } }: Setting, token: number): boolean {
  const { first } = sentences[sentenceOf[token]]
  return token === first || (token === first + 1 && (codes[first].word.classes & WORD_CLASS.conjunction) !== 0)
}

/** The same setting, knowing which candidates likely credit something. */
export function withStrongCues(setting: Setting, candidates: readonly number[], chances: CueChances): Setting {
  const strongCues = new Int32Array(setting.strongCues.length)
  candidates.forEach((token, index) => {
    const none = chances[index * CUE_LABELS.length]
    if (none < 0.5) strongCues[token + 1] = 1
  })
  for (let i = 1; i < strongCues.length; i++) strongCues[i] += strongCues[i - 1]
  return { ...setting, strongCues }
}
