import { mixHash } from '../../model/hash.js'
import type { Story } from './story.js'
import type { WordFacts } from './word-facts.js'

/** Room for the features of one token; more are never made. */
export const MOST_FEATURES = 160

/** Numbers of the kinds of features; those of `word-features.ts` stay below 1,000. */
const KIND = {
  position: 1000, shapes: 1001, beforeShape: 1002, around: 1003, before2: 1004, after2: 1005, families: 1006, listedPair: 1007, listedNext: 1008,
  runBefore: 1009, runAfter: 1010, runFirst: 1011, runLast: 1012, runFirstListed: 1013, runLastListed: 1014, runFirstFamily: 1015,
  runLastFamily: 1016, runPlace: 1017, runAround: 1018, elsewhere: 1019, fullFirst: 1024, fullLast: 1025, fullBefore: 1026,
  fullFirstListed: 1027, fullLastFamily: 1028, fullPlace: 1029, expansionLast: 1030, hasExpansion: 1031, hasAcronym: 1032,
  clusterBefore: 1034, clusterAfter: 1035, elsewhereShape: 1038, twoBeforeFamily: 1039,
  here: 1043, runFirstLeaning: 1045, runLastLeaning: 1046, fullFirstLeaning: 1047, fullLastLeaning: 1048,
  placeSize: 1049, leaningPair: 1050, leaningNext: 1051, runBefore2: 1052, runBefore2Cluster: 1053, runAfter2: 1054, runAfter2Cluster: 1055,
  runBeforeCluster: 1056, runAfterCluster: 1057, inner: 1058, joinedHead: 1059, joinedHeadCluster: 1060, joinedHeadJoint: 1061, joinedFirst: 1062,
  joinedLast: 1063, joinedLastCluster: 1064, joinedHeadLeaning: 1065, joinedLastLeaning: 1066, joinedLeanings: 1067,
} as const

const NONE: Pick<WordFacts, 'hash' | 'shape' | 'family' | 'cluster' | 'listed' | 'classes' | 'leaning'> = { hash: 1, shape: 7, family: 63, cluster: 2000, listed: 1 << 20, classes: 0, leaning: 1 << 20 }

/**
 * Writes the features of token `i` that hang on more than one word into `features`; gives how many. `first` and `end` are
 * the bounds of its stretch.
 */
export function writeTokenFeatures(story: Story, i: number, first: number, end: number, features: Int32Array): number {
  const { facts, position, runFirst } = story
  let n = 0
  const own = facts[i]
  const before = i > first ? facts[i - 1] : NONE
  const after = i + 1 < end ? facts[i + 1] : NONE
  const before2 = i > first + 1 ? facts[i - 2] : NONE
  const after2 = i + 2 < end ? facts[i + 2] : NONE
  features[n++] = mixHash(KIND.position, position[i] * 8 + own.shape)
  features[n++] = mixHash(KIND.shapes, before.shape * 64 + own.shape * 8 + after.shape)
  features[n++] = mixHash(mixHash(KIND.beforeShape, before.hash), own.shape)
  features[n++] = mixHash(mixHash(KIND.around, before.hash), after.hash)
  features[n++] = mixHash(mixHash(KIND.before2, before2.hash), before.hash)
  features[n++] = mixHash(mixHash(KIND.after2, after.hash), after2.hash)
  features[n++] = mixHash(mixHash(KIND.families, before.family), own.family)
  features[n++] = mixHash(mixHash(KIND.clusterAfter, own.family), after.family)
  features[n++] = mixHash(mixHash(KIND.clusterBefore, before.cluster), own.shape)
  features[n++] = mixHash(mixHash(KIND.listedPair, before.listed), own.listed)
  features[n++] = mixHash(mixHash(KIND.listedNext, own.listed), after.listed)
  features[n++] = mixHash(mixHash(KIND.twoBeforeFamily, before2.family), before.family)
  features[n++] = mixHash(mixHash(KIND.leaningPair, before.leaning), own.leaning)
  features[n++] = mixHash(mixHash(KIND.leaningNext, own.leaning), after.leaning)
  if (story.joinedFirst[i] >= 0) n = writeJoinedFeatures(story, i, features, n)
  if (runFirst[i] < 0) return n
  n = writeRunFeatures(story, i, first, end, features, n)
  return writeStoryFeatures(story, i, features, n)
}

/** Words within a long run that are looked at one by one. */
const MOST_INNER = 9

/** The whole run of capitals: its first and last words, and the words around it. */
function writeRunFeatures({ facts, runFirst, runEnd, placeNames }: Story, i: number, first: number, end: number, features: Int32Array, n: number): number {
  const from = runFirst[i]
  const to = runEnd[i]
  const before = from > first ? facts[from - 1] : NONE
  const before2 = from > first + 1 ? facts[from - 2] : NONE
  const after = to < end ? facts[to] : NONE
  const after2 = to + 1 < end ? facts[to + 1] : NONE
  const place = (i === from ? 1 : 0) + (i === to - 1 ? 2 : 0)
  features[n++] = mixHash(KIND.runPlace, Math.min(i - from, 4) * 8 + Math.min(to - i, 4))
  features[n++] = mixHash(mixHash(KIND.runBefore, before.hash), place)
  features[n++] = mixHash(mixHash(KIND.runAfter, after.hash), place)
  features[n++] = mixHash(mixHash(KIND.runAround, before.hash), after.hash)
  features[n++] = mixHash(mixHash(mixHash(KIND.runBefore2, before2.hash), before.hash), place)
  features[n++] = mixHash(mixHash(mixHash(KIND.runBefore2Cluster, before2.cluster), before.hash), place)
  features[n++] = mixHash(mixHash(mixHash(KIND.runAfter2, after.hash), after2.hash), place)
  features[n++] = mixHash(mixHash(mixHash(KIND.runAfter2Cluster, after.hash), after2.cluster), place)
  features[n++] = mixHash(mixHash(KIND.runBeforeCluster, before.cluster), place)
  features[n++] = mixHash(mixHash(KIND.runAfterCluster, after.cluster), place)
  if (placeNames[i] !== 0) features[n++] = mixHash(KIND.placeSize, placeNames[i])
  if (to - from === 1) return n
  const head = facts[from]
  const last = facts[to - 1]
  for (let at = from + 1; at < Math.min(to - 1, from + MOST_INNER); at++) if (at !== i) features[n++] = mixHash(mixHash(KIND.inner, facts[at].hash), at < i ? 1 : 2)
  features[n++] = mixHash(mixHash(KIND.runFirst, head.hash), place)
  features[n++] = mixHash(mixHash(KIND.runLast, last.hash), place)
  features[n++] = mixHash(mixHash(KIND.runFirstListed, head.listed), place)
  features[n++] = mixHash(mixHash(KIND.runLastListed, last.listed), place)
  features[n++] = mixHash(mixHash(KIND.runFirstFamily, head.cluster), place)
  features[n++] = mixHash(mixHash(KIND.runLastFamily, last.cluster), place)
  features[n++] = mixHash(mixHash(KIND.runFirstLeaning, head.leaning), place)
  features[n++] = mixHash(mixHash(KIND.runLastLeaning, last.leaning), place)
  return n
}

/** Runs that small words join: where in them this token is, and what the head before the first small word and the last word are. */
function writeJoinedFeatures({ facts, joinedFirst, joinedEnd, runFirst, runEnd }: Story, i: number, features: Int32Array, n: number): number {
  const from = joinedFirst[i]
  const to = joinedEnd[i]
  const headEnd = runEnd[from]
  const part = runFirst[i] < 0 ? 3 : i < headEnd ? 1 : i >= runFirst[to - 1] ? 2 : 0
  const head = facts[headEnd - 1]
  const last = facts[to - 1]
  const joint = facts[runFirst[i] < 0 ? i : i < headEnd ? headEnd : runFirst[i] - 1].hash
  features[n++] = mixHash(mixHash(KIND.joinedHead, head.hash), part)
  features[n++] = mixHash(mixHash(mixHash(KIND.joinedHeadCluster, head.cluster), part), joint)
  features[n++] = mixHash(mixHash(mixHash(KIND.joinedHeadJoint, head.hash), part), joint)
  features[n++] = mixHash(mixHash(KIND.joinedFirst, facts[from].hash), part)
  features[n++] = mixHash(mixHash(KIND.joinedLast, last.hash), part)
  features[n++] = mixHash(mixHash(mixHash(KIND.joinedLastCluster, last.cluster), part), joint)
  features[n++] = mixHash(mixHash(mixHash(KIND.joinedHeadLeaning, head.leaning), part), joint)
  features[n++] = mixHash(mixHash(mixHash(KIND.joinedLastLeaning, last.leaning), part), joint)
  features[n++] = mixHash(mixHash(mixHash(mixHash(KIND.joinedLeanings, head.leaning), last.leaning), part), joint)
  return n
}

/** What the rest of the story says of this word. */
function writeStoryFeatures({ facts, elsewhere, signs, fullName, expansion, acronym, runFirst, runEnd }: Story, i: number, features: Int32Array, n: number): number {
  const { shape, listed } = facts[i]
  for (let bits = elsewhere[i]; bits !== 0; bits &= bits - 1) features[n++] = mixHash(KIND.elsewhere, 31 - Math.clz32(bits & -bits))
  for (let bits = signs[i]; bits !== 0; bits &= bits - 1) features[n++] = mixHash(KIND.here, 31 - Math.clz32(bits & -bits))
  features[n++] = mixHash(KIND.elsewhereShape, (elsewhere[i] === 0 ? 0 : 1 + (elsewhere[i] & 3)) * 8 + shape)
  const full = fullName[i]
  if (full >= 0) {
    const from = runFirst[full]
    const to = runEnd[full]
    const place = (full === from ? 1 : 0) + (full === to - 1 ? 2 : 0)
    features[n++] = mixHash(mixHash(KIND.fullPlace, place), Math.min(to - from, 5))
    features[n++] = mixHash(mixHash(KIND.fullFirst, facts[from].hash), place)
    features[n++] = mixHash(mixHash(KIND.fullLast, facts[to - 1].hash), place)
    features[n++] = mixHash(mixHash(KIND.fullFirstListed, facts[from].listed), place)
    features[n++] = mixHash(mixHash(KIND.fullLastFamily, facts[to - 1].cluster), place)
    features[n++] = mixHash(mixHash(KIND.fullFirstLeaning, facts[from].leaning), place)
    features[n++] = mixHash(mixHash(KIND.fullLastLeaning, facts[to - 1].leaning), place)
    if (from > 0) features[n++] = mixHash(mixHash(KIND.fullBefore, facts[from - 1].hash), place)
  }
  if (expansion[i] >= 0) {
    features[n++] = mixHash(KIND.hasExpansion, listed === 0 ? 0 : 1)
    features[n++] = mixHash(KIND.expansionLast, facts[expansion[i]].hash)
  }
  if (acronym[i] >= 0) features[n++] = mixHash(KIND.hasAcronym, shape)
  return n
}
