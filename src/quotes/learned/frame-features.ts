import type { TokenRange } from '../../analysis.js'
import { mixHash } from '../../model/hash.js'
import { sizeBucket } from './buckets.js'
import { neighbourRegion, REACH } from './cue-features.js'
import type { FeatureRow } from './feature-row.js'
import { between } from './paths.js'
import type { Setting } from './setting.js'
import { EDGE, type WordCode } from './word-codes.js'

/** How far from its cue a quote is looked for, in tokens on either side. */
const FARTHEST = 120

/** A cue with the tokens around it among which its source and content are looked for. */
export interface FrameWindow extends TokenRange {
  readonly cue: number
  /** Indices into the setting's regions; -1 for none. */
  readonly left: number
  readonly right: number
  readonly own: number
  /** What the surroundings look like as a whole; one number for all of it. */
  readonly look: number
  /** Whether other cues stand beside the regions left and right, as `claimsOn` says. */
  readonly leftClaims: number
  readonly rightClaims: number
}

/** Where the quote of a cue is looked for: within these bounds, near it. */
export function frameWindow(setting: Setting, cue: number, within: TokenRange = { first: 0, end: setting.codes.length }): FrameWindow {
  const { analysis: { paragraphs }, paragraphOf, sentenceOf, regionOf, regions, codes } = setting
  const left = neighbourRegion(setting, cue, -1, REACH).region
  const right = neighbourRegion(setting, cue, 1, REACH).region
  const nearness = (edge: number): number => (edge < 0 ? 0 : sentenceOf[edge] === sentenceOf[cue] ? 2 : 1)
  const nearLeft = nearness(left < 0 ? -1 : regions[left].tokens.end - 1)
  const nearRight = nearness(right < 0 ? -1 : regions[right].tokens.first - 1)
  const after = cue + 1 < paragraphs[paragraphOf[cue]].end ? codes[cue + 1] : EDGE
  const look = mixHash(nearLeft + 3 * nearRight + 9 * (regionOf[cue] < 0 ? 0 : 1), after.word.shape === 'mark' ? after.key : 1)
  return {
    cue, left, right, own: regionOf[cue], look, leftClaims: claimsOn(setting, left, cue), rightClaims: claimsOn(setting, right, cue),
    ...clip(reachOf(setting, cue, left, right), within),
  }
}

/** How far from a region another cue still claims it, in tokens. */
const CLAIM_REACH = 8

/** How many other strong cues, 0–2, stand right before a region, and three times as many as stand right after it. */
function claimsOn({ regions, strongCues, analysis: { paragraphs } }: Setting, region: number, cue: number): number {
  if (region < 0) return 0
  const { tokens: { first, end }, paragraph } = regions[region]
  const count = (from: number, to: number): number => Math.min(2, strongCues[to] - strongCues[from] - (from <= cue && cue < to ? 1 : 0))
  const before = count(Math.max(paragraphs[paragraph].first, first - CLAIM_REACH), first)
  return before + 3 * count(end, Math.min(paragraphs[paragraph].end, end + CLAIM_REACH))
}

/** The cue's sentence, those of the marked regions beside it, and the next where that opens with marked words: nearly all quotes keep to these. */
function reachOf({ analysis: { sentences }, sentenceOf, paragraphOf, regions, regionOf }: Setting, cue: number, left: number, right: number): TokenRange {
  const opening = left < 0 ? cue : Math.min(cue, regions[left].tokens.first - 1)
  const closing = right < 0 ? cue : Math.max(cue, regions[right].tokens.end - 1)
  const next = sentences[sentenceOf[closing] + 1]
  const last = next?.paragraph === paragraphOf[cue] && regionOf[next.first] >= 0 ? next : sentences[sentenceOf[closing]]
  return { first: Math.max(sentences[sentenceOf[opening]].first, cue - FARTHEST), end: Math.min(last.end, cue + FARTHEST) }
}

const clip = ({ first, end }: TokenRange, within: TokenRange): TokenRange => ({ first: Math.max(first, within.first), end: Math.min(end, within.end) })

/** A window ends as a text does. No closure for each token: tens of thousands of them are garbage worth collecting. */
const codeWithin = (codes: readonly WordCode[], first: number, end: number, k: number): WordCode => (k >= first && k < end ? codes[k] : EDGE)

/** What tells the part that token `i` plays for the cue of `window`. */
export function addFrameFeatures(row: FeatureRow, setting: Setting, window: FrameWindow, i: number): void {
  const { analysis: { sentences }, codes, sentenceOf, regionOf, regions, paths, strongCues } = setting
  const { cue, first, end } = window
  const word = codeWithin(codes, first, end, i), before = codeWithin(codes, first, end, i - 1), after = codeWithin(codes, first, end, i + 1)
  const head = codes[cue]
  const side = i < cue ? 1 : i > cue ? 2 : 0
  const distance = sizeBucket(Math.abs(i - cue))
  const away = Math.max(-2, Math.min(2, sentenceOf[i] - sentenceOf[cue])) + 2
  const sentence = sentences[sentenceOf[i]]
  const opens = i === sentence.first ? 1 : 0
  const closes = i >= sentence.end - 1 ? 1 : i === sentence.end - 2 ? 2 : 0
  const region = regionOf[i]
  const relation = region < 0 ? 0 : region === window.own ? 1 : region === window.left ? 2 : region === window.right ? 3 : i < cue ? 4 : 5
  const edge = region < 0 ? edgeOutside(regionOf, i, first, end) : i === regions[region].tokens.first - 1 ? 4 : i >= regions[region].tokens.end ? 5 : 6
  const stops = Math.min(3, between(paths.stops, i, cue))
  const thats = Math.min(1, between(paths.thats, i, cue))
  const verbs = Math.min(2, between(paths.verbs, i, cue))
  const joints = Math.min(2, between(paths.joints, i, cue))
  const cues = Math.min(2, between(strongCues, i, cue))
  const isCue = strongCues[i + 1] - strongCues[i]
  const place = mixHash(side + 4 * away, relation + 8 * edge)
  const path = mixHash(side + 4 * stops + 16 * thats + 32 * verbs, joints + 4 * cues)

  row.add(101, side)
  row.addPair(102, side, distance)
  row.addPair(103, place, opens + 2 * closes)
  row.addPair(104, place, distance)
  row.addPair(105, side + 4 * relation, word.key)
  row.addPair(106, side + 4 * relation, before.key)
  row.addPair(107, side + 4 * relation, after.key)
  row.addPair(108, side, word.suffix3)
  row.addPair(109, side + 4 * opens, word.kind)
  row.addPair(110, side, before.kind)
  row.addPair(111, side, after.kind)
  row.addPair(112, side, codeWithin(codes, first, end, i - 2).kind)
  row.addPair(113, side, codeWithin(codes, first, end, i + 2).kind)
  row.add(114, path)
  row.addPair(115, path, place)
  row.addPair(116, path, word.kind)
  row.addPair(117, path, before.kind)
  row.addPair(118, path, head.key)
  row.addPair(119, head.key, place)
  row.addPair(120, head.saying, path)
  row.addPair(121, codeWithin(codes, first, end, cue + 1).key, place)
  row.addPair(122, window.look, path)
  row.addPair(123, isCue, mixHash(side, cues))
  row.addPair(124, cues, place)
  row.addPair(125, head.key, mixHash(side, before.key))
  addClauseFeatures(row, setting, window, i, side)
  if (region >= 0) addRegionFeatures(row, setting, window, i, region, relation, edge, away)
}

/** The words that open and close the clause of token `i`: hardly a quote starts or ends in the midst of one. */
function addClauseFeatures(row: FeatureRow, { analysis: { sentences }, codes, sentenceOf, paths }: Setting, { first, end }: FrameWindow, i: number, side: number): void {
  const sentence = sentences[sentenceOf[i]]
  const opening = paths.seamBefore[i]
  const closing = paths.seamAfter[i]
  const opens = opening < sentence.first
  row.addPair(126, side, mixHash(opens ? 0 : codes[opening].key, codeWithin(codes, first, end, opens ? sentence.first : opening + 1).key))
  row.addPair(127, side, closing >= sentence.end ? 0 : mixHash(codes[closing].key, codeWithin(codes, first, end, closing + 1).key))
}

/** Where token `i` is in a marked region: how long that is, what it opens after and ends with, and who else may claim it. */
function addRegionFeatures(
  row: FeatureRow, { codes, regions, strongCues }: Setting, { cue, first, end, look, leftClaims, rightClaims }: FrameWindow, i: number,
  region: number, relation: number, edge: number, away: number,
): void {
  const { tokens, closed } = regions[region]
  const gap = tokens.end <= cue ? sizeBucket(cue - tokens.end) : sizeBucket(Math.max(0, tokens.first - cue))
  const last = codes[tokens.end - 1].key
  const claims = relation === 2 ? leftClaims : relation === 3 ? rightClaims : 9
  row.addPair(128, relation + 8 * edge, sizeBucket(tokens.end - tokens.first) + 16 * (closed ? 1 : 0))
  row.addPair(129, relation + 8 * edge, mixHash(last, codeWithin(codes, first, end, i + 1).key))
  row.addPair(130, relation + 8 * edge, codeWithin(codes, first, end, tokens.first - 2).key)
  row.addPair(131, relation + 8 * edge, claims)
  row.addPair(132, relation + 8 * away, mixHash(claims, last))
  row.addPair(133, relation + 8 * away, mixHash(claims, look))
  row.addPair(134, relation + 8 * away, mixHash(codes[tokens.first].word.shape === 'title' ? 1 : 0, last))
  row.addPair(135, relation + 8 * Math.min(7, gap), strongCues[tokens.end] - strongCues[tokens.first])
}

/** For a token outside marks: 1 just before a region, 2 just after one, 3 between two, 0 else. */
function edgeOutside(regionOf: Int32Array, i: number, first: number, end: number): number {
  return (i + 1 < end && regionOf[i + 1] >= 0 ? 1 : 0) + (i > first && regionOf[i - 1] >= 0 ? 2 : 0)
}
