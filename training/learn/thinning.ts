import type { TrainingSettings } from './settings.js'

/** The features `indices[start … end)` that are there this time, −1 for those left out; valid until the next call. */
export type Thinning = (indices: Int32Array, start: number, end: number) => Int32Array

/** Leaves out a share of features, others each time. */
export function makeThinning({ dropout }: TrainingSettings, random: () => number): Thinning {
  let room = new Int32Array(0)
  return (indices, start, end) => {
    const all = indices.subarray(start, end)
    if (dropout === 0) return all
    if (room.length < all.length) room = new Int32Array(2 * all.length)
    for (let f = 0; f < all.length; f++) room[f] = random() < dropout ? -1 : all[f]
    return room.subarray(0, all.length)
  }
}
