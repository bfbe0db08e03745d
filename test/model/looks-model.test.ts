import { expect, test } from 'vitest'
import { addWeights } from '../../src/model/feature-weights.js'
import { readLooksModel } from '../../src/model/looks-model.js'
import { readSequenceModel } from '../../src/model/sequence-model.js'
import { writeLooksModel, writeSequenceModel } from '../../training/learn/write-model.js'

const LABELS = ['O', 'B']
const chainOf = (hashes: readonly number[], first: number) => ({
  labels: LABELS, hashes: Uint32Array.from(hashes), values: Float32Array.from(hashes.flatMap((_, i) => [first + i, -first])),
  transitions: Float32Array.of(first, 0, 1, -Infinity), starts: Float32Array.of(0, first), ends: Float32Array.of(first, 0),
})
const FIRST = chainOf([7, 0x8000_0001], 1)
const SECOND = chainOf([3, 7], 2)

test('one table gives each look the weights that it has by itself', () => {
  const joint = readLooksModel(writeLooksModel([{ chain: FIRST, leastWeight: 0.1 }, { chain: SECOND, leastWeight: 0.1 }], {}))
  const alone = [FIRST, SECOND].map((chain) => readSequenceModel(writeSequenceModel(chain, 0.1, {})))
  for (const hash of [3, 7, 0x8000_0001]) {
    const scores = new Float64Array(4)
    addWeights(joint.weights, Int32Array.of(hash), 1, scores, 0)
    const separate = alone.flatMap(({ weights }) => {
      const own = new Float64Array(2)
      addWeights(weights, Int32Array.of(hash), 1, own, 0)
      return [...own]
    })
    expect([...scores]).toEqual(separate)
  }
  joint.looks.forEach(({ labels, transitions, starts, ends }, look) => {
    const { transitions: ownTransitions, starts: ownStarts, ends: ownEnds } = alone[look]
    expect({ labels, transitions, starts, ends }).toEqual({ labels: LABELS, transitions: ownTransitions, starts: ownStarts, ends: ownEnds })
  })
})
