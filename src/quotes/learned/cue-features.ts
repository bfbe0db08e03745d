import { isGlued } from '../../analysis.js'
import { hashText, mixHash } from '../../model/hash.js'
import { sizeBucket } from './buckets.js'
import { EDGE, type WordCode } from './word-codes.js'
import type { FeatureRow } from './feature-row.js'
import type { Setting } from './setting.js'

const THAT = hashText('that')

/** The marked region next to a token, how far it is, and whether the sentence reaches it. */
interface Neighbour {
  readonly region: number
  /** Tokens between; 0 when the mark touches the token. */
  readonly gap: number
}

const NO_NEIGHBOUR: Neighbour = { region: -1, gap: 99 }

/** The first marked region before (`step` -1) or after (`step` 1) a token, within `reach` tokens and its own paragraph. */
export function neighbourRegion({ analysis, regionOf, paragraphOf }: Setting, token: number, step: -1 | 1, reach: number): Neighbour {
  const range = analysis.paragraphs[paragraphOf[token]]
  const own = regionOf[token]
  for (let gap = 0, i = token + step; gap < reach && i >= range.first && i < range.end; gap++, i += step) {
    if (regionOf[i] >= 0 && regionOf[i] !== own) return { region: regionOf[i], gap }
  }
  return NO_NEIGHBOUR
}

/** How far a cue's quote may stand from it, in tokens. */
export const REACH = 25

/** What tells whether a candidate credits words to somebody: itself, its neighbours, and the marks around it. */
export function addCueFeatures(row: FeatureRow, setting: Setting, token: number): void {
  const { analysis: { tokens, sentences, paragraphs, document }, codes, regionOf, sentenceOf, paragraphOf } = setting
  const paragraph = paragraphs[paragraphOf[token]]
  const sentence = sentences[sentenceOf[token]]
  const at = (i: number): WordCode => (i >= paragraph.first && i < paragraph.end ? codes[i] : EDGE)
  const word = at(token)
  const before = at(token - 1), before2 = at(token - 2)
  const after = at(token + 1), after2 = at(token + 2), after3 = at(token + 3)
  const left = neighbourRegion(setting, token, -1, REACH), right = neighbourRegion(setting, token, 1, REACH)
  const inside = regionOf[token] < 0 ? 0 : 1
  row.add(1, 0)
  row.add(2, word.key)
  row.add(3, before.key)
  row.add(4, before2.key)
  row.add(5, after.key)
  row.addPair(6, word.key, before.key)
  row.addPair(7, word.key, after.key)
  row.addPair(8, before2.key, before.key)
  row.addPair(9, after.key, after2.key)
  row.addPair(10, word.key, before2.key)
  row.addPair(11, word.key, after2.key)
  row.add(12, word.suffix4)
  row.add(13, word.kind)
  row.add(14, word.shape)
  row.add(15, word.saying)
  row.add(16, before.kind)
  row.add(17, before2.kind)
  row.add(18, after.kind)
  row.add(19, after2.kind)
  row.add(20, after3.kind)
  row.addPair(21, before.kind, after.kind)
  row.addPair(22, mixHash(before2.kind, before.kind), word.saying)
  row.addPair(23, mixHash(after.kind, after2.kind), word.saying)
  const marks = inside + 2 * (left.region >= 0 ? 1 : 0) + 4 * (right.region >= 0 ? 1 : 0)
  row.add(24, marks)
  row.addPair(25, marks, word.key)
  row.addPair(26, marks, word.saying)
  row.addPair(27, inside, word.key)
  row.add(28, sizeBucket(left.gap) + 16 * inside)
  row.add(29, sizeBucket(right.gap) + 16 * inside)
  if (left.region >= 0) {
    const sameSentence = sentenceOf[setting.regions[left.region].tokens.end - 1] === sentenceOf[token] ? 1 : 0
    row.addPair(30, sizeBucket(left.gap), sameSentence + 2 * inside)
    row.addPair(31, sameSentence, at(setting.regions[left.region].tokens.end - 1).key)
  }
  if (right.region >= 0) {
    const sameSentence = sentenceOf[setting.regions[right.region].tokens.first - 1] === sentenceOf[token] ? 1 : 0
    row.addPair(32, sizeBucket(right.gap), sameSentence + 2 * inside)
    row.addPair(33, sameSentence, at(setting.regions[right.region].tokens.first - 2).key)
  }
  let that = 0
  for (let i = token + 1; i < Math.min(sentence.end, token + 8) && that === 0; i++) if (codes[i].key === THAT) that = i - token
  row.add(34, that)
  row.addPair(35, that === 0 ? 0 : 1, word.key)
  row.add(36, Math.min(token - sentence.first, 6))
  row.add(37, Math.min(sentence.end - token, 8))
  row.addPair(38, Math.min(sentence.end - token, 8), word.key)
  row.addPair(39, Math.min(token - sentence.first, 3), word.suffix2)
  row.addPair(40, codes[sentence.first].key, word.saying)
  row.add(41, document.paragraphs[paragraphOf[token]].kind === 'headline' ? 1 : 0)
  row.add(42, paragraph.end - token < 3 ? codes[paragraph.end - 1].key : 0)
  row.addPair(43, isGlued(tokens, token) ? 1 : 0, word.key)
  for (let i = Math.max(sentence.first, token - 8); i < Math.min(sentence.end, token + 9); i++) {
    if (i !== token) row.addPair(44, i < token ? 0 : 1, codes[i].key)
  }
}
