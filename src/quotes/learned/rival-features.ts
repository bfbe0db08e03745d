import { mixHash } from '../../model/hash.js'
import { chanceBucket, sizeBucket } from './buckets.js'
import { neighbourRegion, REACH } from './cue-features.js'
import type { FeatureRow } from './feature-row.js'
import type { Setting } from './setting.js'

const SIZE = 3
const SPEECH = 2
/** How many candidates on either side are looked at. */
const NEIGHBOURS = 2

/** For each marked region, the candidate most likely to claim it and the best of the others. */
export interface Rivals {
  readonly best: Int32Array
  readonly bestChance: Float32Array
  readonly secondChance: Float32Array
  /** The regions left and right of each candidate; -1 for none. */
  readonly left: Int32Array
  readonly right: Int32Array
}

export function findRivals(setting: Setting, candidates: readonly number[], chances: Float32Array): Rivals {
  const count = setting.regions.length
  const best = new Int32Array(count).fill(-1)
  const bestChance = new Float32Array(count)
  const secondChance = new Float32Array(count)
  const left = Int32Array.from(candidates, (token) => neighbourRegion(setting, token, -1, REACH).region)
  const right = Int32Array.from(candidates, (token) => neighbourRegion(setting, token, 1, REACH).region)
  candidates.forEach((_, index) => {
    const chance = chances[index * SIZE + SPEECH]
    for (const region of [left[index], right[index]]) {
      if (region < 0) continue
      if (chance > bestChance[region]) {
        secondChance[region] = bestChance[region]
        bestChance[region] = chance
        best[region] = index
      } else if (chance > secondChance[region]) secondChance[region] = chance
    }
  })
  return { best, bestChance, secondChance, left, right }
}

/** How the candidates around one came out, and whether others have a better claim to the marks beside it. */
export function addRivalFeatures(
  row: FeatureRow, { codes, sentenceOf, paragraphOf }: Setting, candidates: readonly number[], chances: Float32Array, rivals: Rivals, index: number,
): void {
  const token = candidates[index]
  const { saying, key } = codes[token]
  const own = chanceBucket(chances[index * SIZE + SPEECH])
  row.add(70, own)
  row.addPair(71, own, key)
  row.addPair(72, own, chanceBucket(chances[index * SIZE + 1]))
  let highest = 0
  for (let step = -NEIGHBOURS; step <= NEIGHBOURS; step++) {
    const other = candidates[index + step]
    if (step === 0) continue
    if (other === undefined || paragraphOf[other] !== paragraphOf[token]) {
      row.addPair(73, step + 4, own)
      continue
    }
    const chance = chances[(index + step) * SIZE + SPEECH]
    const near = sentenceOf[other] === sentenceOf[token] ? 1 : 0
    if (near) highest = Math.max(highest, chance)
    const place = mixHash(step + 4, chanceBucket(chance) + 16 * near)
    row.addPair(74, place, own)
    row.addPair(75, place, sizeBucket(Math.abs(other - token)))
    row.addPair(76, place, saying)
    if (near) row.addPair(77, place, mixHash(key, codes[other].key))
  }
  row.addPair(78, own, chanceBucket(highest))
  addClaim(row, 80, rivals.left[index], rivals, index, own)
  addClaim(row, 84, rivals.right[index], rivals, index, own)
}

function addClaim(row: FeatureRow, template: number, region: number, { best, bestChance, secondChance }: Rivals, index: number, own: number): void {
  if (region < 0) return
  const mine = best[region] === index ? 1 : 0
  row.addPair(template, mine, chanceBucket(mine ? secondChance[region] : bestChance[region]))
  row.addPair(template + 1, mine + 2 * own, chanceBucket(mine ? secondChance[region] : bestChance[region]))
}
