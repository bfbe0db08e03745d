import { describe, expect, it } from 'vitest'
import { addLanes, addSums, addWeights, encodeRows, lanesOf, readRows, type FeatureRow } from '../../src/model/feature-weights.js'
import { readSections, writeSections } from '../../src/model/sections.js'

const SCALES = Float32Array.of(1, 0.5)

function weightsOf(rows: readonly FeatureRow[], hash: number): readonly number[] {
  const scores = new Float64Array(2)
  addWeights(readRows(encodeRows(rows, 2), SCALES), Int32Array.of(hash), 1, scores, 0)
  return [...scores]
}

describe('feature weights', () => {
  const rows: readonly FeatureRow[] = [
    { hash: 0xffffffff, pairs: [{ label: 0, weight: -127 }] },
    { hash: 7, pairs: [{ label: 0, weight: 3 }, { label: 1, weight: 4 }] },
    { hash: 0, pairs: [{ label: 1, weight: 100 }] },
  ]
  it('come back for each label, by its scale', () => expect(weightsOf(rows, 7)).toEqual([3, 2]))
  it('reach over the whole range of hashes', () => expect(weightsOf(rows, 0xffffffff)).toEqual([-127, 0]))
  it('hold for the hash 0 as well', () => expect(weightsOf(rows, 0)).toEqual([0, 50]))
  it('are nothing for a feature never learned', () => expect(weightsOf(rows, 8)).toEqual([0, 0]))
  it('are nothing for a feature that differs in one bit alone', () => expect(Array.from({ length: 32 }, (_, bit) => weightsOf(rows, 7 ^ (1 << bit))).flat()).toEqual(Array.from({ length: 64 }, () => 0)))
  it('are nothing for a feature whose bits are those of an empty place', () => {
    expect(Array.from({ length: 255 }, (_, high) => weightsOf([{ hash: 7, pairs: [{ label: 0, weight: 3 }] }], (high + 1) << 24)).flat()).toEqual(Array.from({ length: 510 }, () => 0))
  })
  it('find each of thousands', () => {
    const many = Array.from({ length: 5000 }, (_, i): FeatureRow => ({ hash: Math.imul(i + 1, 0x9e3779b1), pairs: [{ label: 0, weight: (i % 127) + 1 }] }))
    const weights = readRows(encodeRows(many, 2), SCALES)
    const wrong = many.filter((row) => {
      const scores = new Float64Array(2)
      addWeights(weights, Int32Array.of(row.hash), 1, scores, 0)
      return scores[0] !== row.pairs[0].weight
    })
    expect(wrong).toEqual([])
  })
})

describe('sums of many labels', () => {
  const labels = 26
  const scales = new Float32Array(labels).fill(1)
  const weightAt = (row: number, label: number): number => ((row * 31 + label * 17) % 255) - 127
  /** Each row has weights for some of the labels only. */
  const rows = Array.from({ length: 40 }, (_, row): FeatureRow => ({
    hash: Math.imul(row + 1, 0x9e3779b1), pairs: Array.from({ length: labels }, (_, label) => ({ label, weight: weightAt(row, label) })).filter(({ label }) => (row + label) % 3 > 0),
  }))
  const expected = Array.from({ length: labels }, (_, label) => rows.flatMap(({ pairs }) => pairs.filter((pair) => pair.label === label)).reduce((sum, { weight }) => sum + weight, 0))
  const all = Int32Array.from(rows, ({ hash }) => hash)

  it.each([1, 2, 3, 4, 5, 12, 13, 26])('are exact for each of %d', (count) => {
    const scores = new Float64Array(count)
    const weights = readRows(encodeRows(rows.map(({ hash, pairs }) => ({ hash, pairs: pairs.filter(({ label }) => label < count) })), count), scales.slice(0, count))
    addWeights(weights, all, all.length, scores, 0)
    expect([...scores]).toEqual(expected.slice(0, count))
  })

  it('hold as many of the largest weights as a lane can', () => {
    const most = 258
    const largest = Array.from({ length: most }, (_, row): FeatureRow => ({ hash: Math.imul(row + 1, 0x9e3779b1), pairs: [127, -127, 127, -127].map((weight, label) => ({ label, weight })) }))
    const scores = new Float64Array(4)
    addWeights(readRows(encodeRows(largest, 4), Float32Array.of(1, 1, 1, 1)), Int32Array.from(largest, ({ hash }) => hash), most, scores, 0)
    expect([...scores]).toEqual([127 * most, -127 * most, 127 * most, -127 * most])
  })

  it('can be read for some labels alone, and add to what is there', () => {
    const weights = readRows(encodeRows(rows, labels), scales)
    const lanes = new Int32Array(lanesOf(weights))
    addLanes(weights, all, all.length, lanes, 0)
    const scores = new Float64Array(13).fill(1000)
    addSums(weights, lanes, 0, 13, 13, scores, 0)
    expect([...scores]).toEqual(expected.slice(13).map((sum) => 1000 + sum))
  })
})

describe('a model file', () => {
  it('gives back its header and its sections, at any alignment', () => {
    const file = writeSections({ header: { labels: ['é'] }, sections: { one: Uint8Array.of(1, 2, 3), two: Uint8Array.of(9) } })
    const shifted = new Uint8Array(file.length + 1)
    shifted.set(file, 1)
    for (const bytes of [file, shifted.subarray(1)]) {
      const { header, sections } = readSections(bytes)
      expect(header).toEqual({ labels: ['é'] })
      expect([[...sections.one], [...sections.two]]).toEqual([[1, 2, 3], [9]])
    }
  })
  it('is refused when it is something else', () => expect(() => readSections(new Uint8Array(16))).toThrow(/not a model file/u))
})
