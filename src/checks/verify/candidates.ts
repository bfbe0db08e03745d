import type { Occurrences } from './occurrences.js'
import type { SaidWords } from './said-words.js'

/** Words or pairs of a piece, by how rarely they are said. */
interface Feature {
  /** Its place in the piece. */
  readonly offset: number
  readonly places: Int32Array
}

/** How many occurrences of a piece's words are looked at: the rarest tell where it is, and a common one is met everywhere. */
const MOST_VOTES = 4_000
const MOST_CANDIDATES = 4

/** How many words more or fewer may have been said than quoted, within one piece. */
export const slackOf = (words: number): number => 6 + (words >> 2)

/** Bits by which a feature tells its places from all others. */
const weightOf = ({ places }: Feature, total: number): number => Math.log2((total + 1) / (places.length + 0.5))

function featuresOf(forms: readonly number[], occurrences: Occurrences): readonly Feature[] {
  const words = forms.map((form, offset): Feature => ({ offset, places: occurrences.ofWord(form) }))
  const pairs = forms.slice(1).map((form, offset): Feature => ({ offset, places: occurrences.ofPair(forms[offset], form) }))
  return [...pairs, ...words].filter(({ places }) => places.length > 0).sort((a, b) => a.places.length - b.places.length)
}

/** Places at which the piece's forms stand in a row, first to last; at most `most`. */
export function findExact(forms: readonly number[], said: SaidWords, occurrences: Occurrences, most: number): readonly number[] {
  if (forms.length === 0) return []
  const pairs = forms.slice(1).map((form, offset): Feature => ({ offset, places: occurrences.ofPair(forms[offset], form) }))
  const features = pairs.length > 0 ? pairs : [{ offset: 0, places: occurrences.ofWord(forms[0]) }]
  const rarest = features.reduce((a, b) => (b.places.length < a.places.length ? b : a))
  const found: number[] = []
  for (const place of rarest.places) {
    const start = place - rarest.offset
    if (start >= 0 && forms.every((form, offset) => said.forms[start + offset] === form)) found.push(start)
    if (found.length === most) break
  }
  return found
}

const WEIGHT_STEPS = 4096
const MOST_BITS = 32

/**
 * Where a piece may have been said, best first: the numbers of its first word. Each occurrence of its rarer words and pairs
 * votes for the place at which the piece would begin; votes a few words apart belong together.
 */
export function findCandidates(forms: readonly number[], occurrences: Occurrences): readonly number[] {
  const votes = collectVotes(forms, occurrences)
  const slack = slackOf(forms.length)
  const startOf = (vote: number): number => Math.floor(vote / WEIGHT_STEPS) - forms.length
  let best: readonly Candidate[] = []
  let nearby: Candidate = { start: -Infinity, weight: 0 } // the heaviest of the places last met, all within the slack
  let weight = 0
  let first = 0
  for (let last = 0; last < votes.length; last++) {
    weight += votes[last] % WEIGHT_STEPS
    while (startOf(votes[last]) - startOf(votes[first]) > slack) weight -= votes[first++] % WEIGHT_STEPS
    const start = startOf(votes[(first + last) >> 1])
    if (start - nearby.start > slack) {
      best = withCandidate(best, nearby)
      nearby = { start, weight }
    } else if (weight > nearby.weight) nearby = { start, weight }
  }
  return withCandidate(best, nearby).filter((candidate) => candidate.weight > 0).map(({ start }) => start)
}

interface Candidate {
  readonly start: number
  readonly weight: number
}

/** The heaviest candidates, the heaviest first, of some and one more. */
function withCandidate(best: readonly Candidate[], candidate: Candidate): readonly Candidate[] {
  if (best.length === MOST_CANDIDATES && candidate.weight <= best[MOST_CANDIDATES - 1].weight) return best
  const place = best.findIndex(({ weight }) => weight < candidate.weight)
  const at = place < 0 ? best.length : place
  return [...best.slice(0, at), candidate, ...best.slice(at)].slice(0, MOST_CANDIDATES)
}

/** Each vote is one number, so that they sort fast: where the piece begins (shifted, to be positive), then the weight. */
function collectVotes(forms: readonly number[], occurrences: Occurrences): Float64Array {
  const votes: number[] = []
  for (const feature of featuresOf(forms, occurrences)) {
    const weight = Math.min(WEIGHT_STEPS - 1, Math.max(1, Math.round(weightOf(feature, occurrences.total) * WEIGHT_STEPS / MOST_BITS)))
    const room = MOST_VOTES - votes.length
    if (feature.places.length > room && votes.length > 0) break
    for (const place of feature.places.subarray(0, room)) votes.push((place - feature.offset + forms.length) * WEIGHT_STEPS + weight)
  }
  return Float64Array.from(votes).sort()
}

/** By chance the matched words would be met once in 2^this such transcripts. */
const LEAST_SURPLUS_BITS = 4

/** In a short transcript every word is rare, "it was" too. */
const FEWEST_MATCHED = 3

/** Whether so many words, and so rare, can't be in one place by chance. */
export function isTelling(matched: readonly number[], occurrences: Occurrences): boolean {
  if (matched.length < FEWEST_MATCHED) return false
  const bits = matched.reduce((sum, form) => sum + Math.log2((occurrences.total + 1) / (occurrences.ofWord(form).length + 0.5)), 0)
  return bits >= Math.log2(occurrences.total + 1) + LEAST_SURPLUS_BITS
}
