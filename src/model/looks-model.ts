import { readRows, type FeatureWeights } from './feature-weights.js'
import { floats, readSections } from './sections.js'
import type { LabelChain, ModelHeader } from './sequence-model.js'

/**
 * Linear-chain models of the same labels that look at the same tokens one after the other, the later ones seeing what the
 * earlier found. One table holds the weights of all, so that a feature is looked up once: label `l` of look `k` is
 * `k * labels.length + l` there.
 */
export interface LooksModel extends ModelHeader {
  readonly weights: FeatureWeights
  readonly looks: readonly LabelChain[]
}

export function readLooksModel(bytes: Uint8Array): LooksModel {
  const { header, sections } = readSections<ModelHeader>(bytes)
  const { labels } = header
  const transitions = floats(sections.transitions), starts = floats(sections.starts), ends = floats(sections.ends)
  const size = labels.length
  const looks = Array.from({ length: starts.length / size }, (_, look) => ({
    labels, transitions: transitions.subarray(look * size * size, (look + 1) * size * size),
    starts: starts.subarray(look * size, (look + 1) * size), ends: ends.subarray(look * size, (look + 1) * size),
  }))
  return { ...header, weights: readRows(sections, floats(sections.scales)), looks }
}
