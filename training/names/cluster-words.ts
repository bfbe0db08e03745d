import { makeRandom } from '../learn/random.js'
import type { WordVectors } from './sources.js'

/** Words come in this many families, each of this many clusters: two small steps cost far less than one large one. */
const FAMILIES = 32
const CLUSTERS_EACH = 32
const ROUNDS = 8
/** Centres are found on the commonest words, whose vectors are the surest. */
const COMMON_WORDS = 60_000

/** The cluster of each word, from 1; cluster c is of family (c − 1) / 32. Spherical k-means in two steps, seeded. */
export function clusterWords(vectors: WordVectors): Uint16Array {
  const random = makeRandom(7)
  const all = Int32Array.from(vectors.words, (_, row) => row)
  const families = nearestCentres(vectors, all, findCentres(vectors, all.subarray(0, COMMON_WORDS), FAMILIES, random))
  const clusters = new Uint16Array(all.length)
  for (let family = 0; family < FAMILIES; family++) {
    const members = all.filter((row) => families[row] === family)
    if (members.length === 0) continue
    const common = members.filter((row) => row < COMMON_WORDS)
    const centres = findCentres(vectors, common.length > CLUSTERS_EACH ? common : members, CLUSTERS_EACH, random)
    nearestCentres(vectors, members, centres).forEach((cluster, index) => { clusters[members[index]] = 1 + family * CLUSTERS_EACH + cluster })
  }
  return clusters
}

function findCentres(words: WordVectors, rows: Int32Array, count: number, random: () => number): Float32Array {
  const { vectors, dimensions } = words
  const centres = new Float32Array(count * dimensions)
  const reset = (centre: number): void => {
    const row = rows[Math.floor(random() * rows.length)]
    centres.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), centre * dimensions)
  }
  for (let centre = 0; centre < count; centre++) reset(centre)
  for (let round = 0; round < ROUNDS; round++) {
    const assigned = nearestCentres(words, rows, centres)
    centres.fill(0)
    const sizes = new Int32Array(count)
    rows.forEach((row, index) => {
      const to = assigned[index] * dimensions
      sizes[assigned[index]]++
      for (let d = 0; d < dimensions; d++) centres[to + d] += vectors[row * dimensions + d]
    })
    for (let centre = 0; centre < count; centre++) {
      if (sizes[centre] === 0) reset(centre)
      else normalize(centres.subarray(centre * dimensions, (centre + 1) * dimensions))
    }
  }
  return centres
}

function nearestCentres({ vectors, dimensions }: WordVectors, rows: Int32Array, centres: Float32Array): Uint8Array {
  const nearest = new Uint8Array(rows.length)
  for (let index = 0; index < rows.length; index++) {
    const from = rows[index] * dimensions
    let best = -Infinity
    for (let at = 0, centre = 0; at < centres.length; at += dimensions, centre++) {
      let likeness = 0
      for (let d = 0; d < dimensions; d++) likeness += vectors[from + d] * centres[at + d]
      if (likeness > best) {
        best = likeness
        nearest[index] = centre
      }
    }
  }
  return nearest
}

function normalize(vector: Float32Array): void {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1
  for (let d = 0; d < vector.length; d++) vector[d] /= length
}
