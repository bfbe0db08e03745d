import { mixHash } from '../../model/hash.js'
import { ENTITY_TYPES, OUTSIDE, typeOf } from './labels.js'
import type { Story } from './story.js'

/** How often a word, or a whole run of capitals, was outside of names, a person's, a place's and an organization's. */
type Counts = Int32Array

/** What a first look at the whole story found, for a second look at each place of it. */
export interface FirstLook {
  readonly labels: Uint8Array
  readonly words: ReadonlyMap<number, Counts>
  readonly runs: ReadonlyMap<number, Counts>
}

const KINDS = ENTITY_TYPES.length + 1
const kindOf = (label: number): number => (label === OUTSIDE ? 0 : 1 + typeOf(label))

function runHash({ facts, runFirst, runEnd }: Story, i: number): number {
  let hash = 0
  for (let at = runFirst[i]; at < runEnd[i]; at++) hash = mixHash(hash, facts[at].hash)
  return hash
}

function count(counts: Map<number, Counts>, key: number, kind: number): void {
  const known = counts.get(key) ?? new Int32Array(KINDS)
  known[kind]++
  counts.set(key, known)
}

export function readFirstLook(story: Story, labels: Uint8Array): FirstLook {
  const words = new Map<number, Counts>()
  const runs = new Map<number, Counts>()
  for (let i = 0; i < story.tokens.count; i++) {
    if (story.runFirst[i] < 0) continue
    count(words, story.facts[i].hash, kindOf(labels[i]))
    if (story.runFirst[i] === i) count(runs, runHash(story, i), kindOf(labels[i]))
  }
  return { labels, words, runs }
}

/** Numbers of the kinds of features, apart from those of the first look. */
const KIND = { label: 2000, labelBefore: 2001, labelAfter: 2002, before2: 2003, after2: 2004, pair: 2005, nextPair: 2006, word: 2007, wordAny: 2008, run: 2009, full: 2010, expansion: 2011, acronym: 2012 } as const
const EDGE = 31

/** Features of one more look, from `features[n]`; gives how many there are then. */
export function writeSecondFeatures(look: FirstLook, story: Story, i: number, first: number, end: number, features: Int32Array, n: number): number {
  const { labels } = look
  const own = labels[i]
  const before = i > first ? labels[i - 1] : EDGE
  const after = i + 1 < end ? labels[i + 1] : EDGE
  features[n++] = mixHash(KIND.label, own)
  features[n++] = mixHash(KIND.labelBefore, before)
  features[n++] = mixHash(KIND.labelAfter, after)
  features[n++] = mixHash(KIND.before2, i > first + 1 ? labels[i - 2] : EDGE)
  features[n++] = mixHash(KIND.after2, i + 2 < end ? labels[i + 2] : EDGE)
  features[n++] = mixHash(KIND.pair, before * 32 + own)
  features[n++] = mixHash(KIND.nextPair, own * 32 + after)
  if (story.runFirst[i] < 0) return n
  n = writeElsewhere(KIND.word, look.words.get(story.facts[i].hash)!, kindOf(own), own, features, n)
  const start = story.runFirst[i]
  n = writeElsewhere(KIND.run, look.runs.get(runHash(story, i))!, kindOf(labels[start]), own, features, n)
  if (story.fullName[i] >= 0) features[n++] = mixHash(mixHash(KIND.full, labels[story.fullName[i]]), own)
  if (story.expansion[i] >= 0) features[n++] = mixHash(mixHash(KIND.expansion, kindOf(labels[story.expansion[i]])), own)
  if (story.acronym[i] >= 0) features[n++] = mixHash(mixHash(KIND.acronym, kindOf(labels[story.acronym[i]])), own)
  return n
}

/** What the same words are elsewhere: the commonest kind, whether it is the only one, and each kind there is. */
function writeElsewhere(kind: number, counts: Counts, ownKind: number, label: number, features: Int32Array, n: number): number {
  let most = 0
  let total = 0
  let present = 0
  for (let k = 0; k < KINDS; k++) {
    const times = counts[k] - (k === ownKind ? 1 : 0)
    total += times
    if (times > 0) present |= 1 << k
    if (times > counts[most] - (most === ownKind ? 1 : 0)) most = k
  }
  const found = total === 0 ? 0 : 1 + most + KINDS * (present === 1 << most ? 1 : 0) + 2 * KINDS * (total > 2 ? 1 : 0)
  features[n++] = mixHash(mixHash(kind, found), label)
  features[n++] = mixHash(kind + 100, found)
  features[n++] = mixHash(kind + 200, present)
  return n
}
