import { hashText } from '../../model/hash.js'
import { addWord, NO_WORDS, placeSize } from '../places/place-table.js'
import type { Story } from './story.js'
import { SHAPE } from './word-facts.js'

const HYPHEN = hashText('-')
/** Words of the longest name of a place that is looked up. */
const LONGEST_PLACE = 4

/** Marks the names of listed places, the longest first: "Port Sudan", "New York". */
export function findListedPlaces({ tokens, facts, runFirst, placeNames }: Story): void {
  for (let i = 0; i < tokens.count; i++) {
    if (runFirst[i] < 0) continue
    let name = NO_WORDS
    let size = 0
    let end = i
    for (let at = i, words = 0; at < tokens.count && words < LONGEST_PLACE; at++) {
      if (facts[at].hash === HYPHEN && at > i) continue
      if (facts[at].shape === SHAPE.mark) break
      name = addWord(name, facts[at].hash)
      words++
      const found = placeSize(name)
      if (found === 0) continue
      size = found
      end = at + 1
    }
    if (size === 0) continue
    placeNames.fill(size, i, end)
    placeNames[i] |= 32
    placeNames[end - 1] |= 64
    i = end - 1
  }
}
