import { encodeRows, type FeatureRow } from '../../src/model/feature-weights.js'
import { writeSections } from '../../src/model/sections.js'
import type { ModelHeader } from '../../src/model/sequence-model.js'
import type { LearnedClassifier } from './train-classifier.js'
import type { LearnedChain } from './train-sequences.js'

const LARGEST = 127

interface LearnedRows {
  readonly labels: readonly string[]
  readonly hashes: Uint32Array
  readonly values: Float32Array
}

export function writeSequenceModel(chain: LearnedChain, leastWeight: number, about: ModelHeader['about']): Uint8Array {
  const { transitions, starts, ends } = chain
  return writeRows(chain.labels, quantize(chain, leastWeight), about, { transitions, starts, ends })
}

/** Looks that are learned one after the other: each with its labels, and with the weights it drops. */
export function writeLooksModel(looks: readonly { readonly chain: LearnedChain; readonly leastWeight: number }[], about: ModelHeader['about']): Uint8Array {
  const { labels } = looks[0].chain
  const quantized = looks.map(({ chain, leastWeight }) => quantize(chain, leastWeight))
  const pairs = new Map<number, FeatureRow['pairs']>()
  quantized.forEach(({ rows }, look) => {
    for (const row of rows) pairs.set(row.hash, [...(pairs.get(row.hash) ?? []), ...row.pairs.map(({ label, weight }) => ({ label: look * labels.length + label, weight }))])
  })
  const joined = (parts: readonly Float32Array[]): Float32Array => Float32Array.from(parts.flatMap((part) => [...part]))
  const of = (table: 'transitions' | 'starts' | 'ends'): Float32Array => joined(looks.map(({ chain }) => chain[table]))
  return writeRows(labels, { scales: joined(quantized.map(({ scales }) => scales)), rows: Array.from(pairs, ([hash, each]) => ({ hash, pairs: each })) }, about, { transitions: of('transitions'), starts: of('starts'), ends: of('ends') })
}

export function writeClassifier(classifier: LearnedClassifier, leastWeight: number, about: ModelHeader['about']): Uint8Array {
  return writeRows(classifier.labels, quantize(classifier, leastWeight), about, { biases: classifier.biases })
}

interface QuantizedRows {
  readonly scales: Float32Array
  readonly rows: readonly FeatureRow[]
}

/** Weights in one byte each: for each label the largest is 127; the small ones are left out. */
function quantize({ labels, hashes, values }: LearnedRows, leastWeight: number): QuantizedRows {
  const size = labels.length
  const scales = new Float32Array(size)
  values.forEach((value, at) => { scales[at % size] = Math.max(scales[at % size], Math.abs(value) / LARGEST) })
  const rows: FeatureRow[] = []
  hashes.forEach((hash, index) => {
    const pairs = labels.flatMap((_, label) => {
      const value = values[index * size + label]
      const weight = Math.abs(value) < leastWeight ? 0 : Math.round(value / scales[label])
      return weight === 0 ? [] : [{ label, weight }]
    })
    if (pairs.length > 0) rows.push({ hash, pairs })
  })
  return { scales, rows }
}

function writeRows(labels: readonly string[], { scales, rows }: QuantizedRows, about: ModelHeader['about'], tables: Readonly<Record<string, Float32Array>>): Uint8Array {
  const bytesOf = (numbers: Float32Array): Uint8Array => new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
  return writeSections<ModelHeader>({
    header: { labels, features: rows.length, about },
    sections: { scales: bytesOf(scales), ...Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, bytesOf(table)])), ...encodeRows(rows, scales.length) },
  })
}
