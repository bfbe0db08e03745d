import { hashText } from '../../src/model/hash.js'
import { makeRandom } from '../learn/random.js'
import type { WordVectors } from './sources.js'

/** How often a word was part of no name, of a person's, a place's and an organization's. */
export type WordCounts = readonly [none: number, person: number, place: number, organization: number]

const CLASSES = 4
const HIDDEN = 48
const EPOCHS = 8
const FIRST_STEP = 0.05
const LAST_STEP = 0.002
/** Vectors of length 1 are too faint for a first layer of small weights. */
const GAIN = 4
/** A word of the training texts is judged by a network that has not seen it, so that it leans as a new word would. */
const FOLDS = 3

type Judge = (row: number) => Float32Array

/** The chances, by its vector alone, that a word is of no name, a person's, a place's, an organization's: a row of 4 a word. */
export function leanWords(words: WordVectors, counts: ReadonlyMap<string, WordCounts>): Float32Array {
  const known = words.words.flatMap((word, row) => (counts.has(word) ? [{ row, counts: counts.get(word)!, fold: (hashText(word) >>> 0) % FOLDS }] : []))
  const whole = trainJudge(words, known)
  const folds = Array.from({ length: FOLDS }, (_, fold) => trainJudge(words, known.filter((example) => example.fold !== fold)))
  const leanings = new Float32Array(words.words.length * CLASSES)
  words.words.forEach((word, row) => leanings.set((counts.has(word) ? folds[(hashText(word) >>> 0) % FOLDS] : whole)(row), row * CLASSES))
  return leanings
}

interface Example {
  readonly row: number
  readonly counts: WordCounts
}

/** As many examples as there are, drawn at random with replacement. */
const drawn = (examples: readonly Example[], random: () => number): readonly Example[] => examples.map(() => examples[Math.floor(random() * examples.length)])

/** A network of one hidden layer, trained by stochastic gradient descent on cross-entropy. */
function trainJudge({ vectors, dimensions }: WordVectors, examples: readonly Example[]): Judge {
  const random = makeRandom(11)
  const small = (): number => (random() - 0.5) * 0.3
  const first = Float32Array.from({ length: HIDDEN * (dimensions + 1) }, small)
  const second = Float32Array.from({ length: CLASSES * (HIDDEN + 1) }, small)
  const hidden = new Float32Array(HIDDEN)
  const chances = new Float32Array(CLASSES)
  const judge: Judge = (row) => {
    const from = row * dimensions
    for (let unit = 0; unit < HIDDEN; unit++) {
      const at = unit * (dimensions + 1)
      let sum = first[at + dimensions]
      for (let d = 0; d < dimensions; d++) sum += first[at + d] * vectors[from + d] * GAIN
      hidden[unit] = Math.tanh(sum)
    }
    let total = 0
    for (let c = 0; c < CLASSES; c++) {
      const at = c * (HIDDEN + 1)
      let sum = second[at + HIDDEN]
      for (let unit = 0; unit < HIDDEN; unit++) sum += second[at + unit] * hidden[unit]
      chances[c] = Math.exp(sum)
      total += chances[c]
    }
    for (let c = 0; c < CLASSES; c++) chances[c] /= total
    return chances
  }
  const back = new Float32Array(HIDDEN)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const step = FIRST_STEP * (1 - epoch / EPOCHS) + LAST_STEP
    for (const example of drawn(examples, random)) {
      const seen = example.counts.reduce((a, b) => a + b)
      judge(example.row)
      back.fill(0)
      for (let c = 0; c < CLASSES; c++) {
        const change = step * Math.min(3, Math.log2(1 + seen)) * (example.counts[c] / seen - chances[c])
        const at = c * (HIDDEN + 1)
        for (let unit = 0; unit < HIDDEN; unit++) {
          back[unit] += change * second[at + unit]
          second[at + unit] += change * hidden[unit]
        }
        second[at + HIDDEN] += change
      }
      for (let unit = 0; unit < HIDDEN; unit++) {
        const change = back[unit] * (1 - hidden[unit] * hidden[unit])
        const at = unit * (dimensions + 1)
        for (let d = 0; d < dimensions; d++) first[at + d] += change * vectors[example.row * dimensions + d] * GAIN
        first[at + dimensions] += change
      }
    }
  }
  return judge
}
