import type { Analysis, TokenRange } from '../../analysis.js'
import { HASH_START, hashOn, hashText } from '../../model/hash.js'
import type { Story } from './story.js'
import { SHAPE } from './word-facts.js'

/** Letters of the longest acronym. */
const LONGEST_ACRONYM = 8
/** Small words in a row that a name may have: "Bank for the Development of". */
const MOST_SMALL_WORDS = 2
const AMPERSAND = hashText('&')
const HYPHEN = hashText('-')

/** Finds for each word in capitals the name whose initials it is. Small words inside a name may count or not. */
export function matchAcronyms(story: Story, { sentences }: Analysis): void {
  const { tokens, facts, expansion, position } = story
  const acronyms = new Map<number, number>()
  const hashes = new Int32Array(tokens.count)
  for (let i = 0; i < tokens.count; i++) {
    const { text } = tokens.words[i]
    if (facts[i].shape !== SHAPE.upper || position[i] >= 6 || text.length < 2 || text.length > LONGEST_ACRONYM) continue
    const hash = hashText(text)
    hashes[i] = hash
    if (!acronyms.has(hash)) acronyms.set(hash, i)
  }
  if (acronyms.size === 0) return
  const expansions = new Map<number, number>()
  for (const sentence of sentences) {
    for (let start = sentence.first; start < sentence.end; start++) expandFrom(story, acronyms, start, sentence, expansions)
  }
  for (let i = 0; i < tokens.count; i++) if (hashes[i] !== 0) expansion[i] = expansions.get(hashes[i]) ?? -1
}

/** Reads initials on from one word with a capital, and marks each name on the way whose initials are an acronym of the story. */
function expandFrom(
  { tokens, facts, runFirst, runEnd, acronym }: Story, acronyms: ReadonlyMap<number, number>, start: number, { end }: TokenRange, expansions: Map<number, number>,
): void {
  if (runFirst[start] < 0 || facts[start].shape === SHAPE.upper) return
  let capitals = HASH_START
  let all = HASH_START
  let letters = 0
  let small = 0
  for (let i = start; i < end && letters < LONGEST_ACRONYM && small <= MOST_SMALL_WORDS; i++) {
    const { shape, hash } = facts[i]
    if (shape === SHAPE.number || (shape === SHAPE.mark && hash !== AMPERSAND && hash !== HYPHEN)) return
    if (shape === SHAPE.mark) continue
    const code = tokens.words[i].text.charCodeAt(0)
    if (shape === SHAPE.lower) {
      small++
      all = hashOn(all, code & ~32)
      continue
    }
    small = 0
    letters++
    capitals = hashOn(capitals, code)
    all = hashOn(all, code)
    if (letters < 2 || i + 1 < runEnd[i]) continue
    const found = acronyms.has(capitals) ? capitals : all
    const place = acronyms.get(found)
    if (place === undefined) continue
    if (!expansions.has(found)) expansions.set(found, i)
    acronym.fill(place, start, i + 1)
  }
}
