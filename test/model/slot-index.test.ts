import { describe, expect, it } from 'vitest'
import { encodeSlots, groupOf, readSlots, slotOf, TAG_BITS, TAG_MASK, type SlotIndex } from '../../src/model/slot-index.js'

const hashesOf = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => Math.imul(i + 1, 0x9e3779b1))

/** What the slot of a hash holds; null where its tag is another's. */
function find(index: SlotIndex, hash: number): number | null {
  const slot = index.slots[slotOf(index, hash, index.nudges[groupOf(index, hash)])]
  return (slot & TAG_MASK) === (hash & TAG_MASK) ? slot >>> TAG_BITS : null
}

describe('an index of slots', () => {
  it.each([1, 14, 15, 5000])('has what belongs to each of %d hashes', (count) => {
    const hashes = hashesOf(count)
    const index = readSlots(encodeSlots(hashes, hashes.map((_, at) => at)))
    expect(hashes.map((hash) => find(index, hash))).toEqual(hashes.map((_, at) => at))
  })

  it('is at least half full, and never so full that a hash would find no place', () => {
    const filled = [8, 14, 5000, 7000].map((count) => count / readSlots(encodeSlots(hashesOf(count), hashesOf(count).map(() => 1))).slots.length)
    for (const share of filled) expect(share).toSatisfy((full: number) => full >= 0.45 && full <= 0.9)
  })

  it('finds nothing for nearly all hashes that it does not have', () => {
    const index = readSlots(encodeSlots(hashesOf(5000), hashesOf(5000).map(() => 1)))
    const strange = Array.from({ length: 10_000 }, (_, i) => Math.imul(i + 1, 0x85ebca6b))
    expect(strange.filter((hash) => find(index, hash) !== null && find(index, hash) !== 0).length).toBeLessThan(10)
  })

  it('is the same bytes for the same hashes', () => expect(encodeSlots(hashesOf(99), hashesOf(99).map(() => 7))).toEqual(encodeSlots(hashesOf(99), hashesOf(99).map(() => 7))))
  it('takes no number that a slot can’t hold', () => expect(() => encodeSlots([1], [2 ** 20])).toThrow(RangeError))
  it('holds the largest that it can', () => expect(find(readSlots(encodeSlots([-1], [2 ** 20 - 1])), -1)).toBe(2 ** 20 - 1))
})
