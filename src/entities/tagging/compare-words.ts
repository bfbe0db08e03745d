import { SIGN } from './signs.js'
import type { Story } from './story.js'
import { SHAPE } from './word-facts.js'

/** What one word's places say together. */
interface Gathered {
  once: number
  twice: number
  longest: number
}

/** Sets what each word's other places in the story say of it, and the longest run that it stands in. */
export function compareWords({ tokens, facts, signs, elsewhere, runFirst, runEnd, fullName }: Story): void {
  const words = new Map<number, Gathered>()
  for (let i = 0; i < tokens.count; i++) {
    if (runFirst[i] < 0) continue
    const gathered = words.get(facts[i].hash)
    if (!gathered) words.set(facts[i].hash, { once: signs[i], twice: 0, longest: i })
    else {
      gathered.twice |= gathered.once & signs[i]
      gathered.once |= signs[i]
      if (runEnd[i] - runFirst[i] > runEnd[gathered.longest] - runFirst[gathered.longest]) gathered.longest = i
    }
  }
  for (let i = 0; i < tokens.count; i++) {
    if (facts[i].shape !== SHAPE.lower) continue
    const gathered = words.get(facts[i].hash)
    if (!gathered) continue
    gathered.twice |= gathered.once & SIGN.lowerCase
    gathered.once |= SIGN.lowerCase
  }
  for (let i = 0; i < tokens.count; i++) {
    if (runFirst[i] < 0) continue
    const { once, twice, longest } = words.get(facts[i].hash)!
    elsewhere[i] = twice | (once & ~signs[i])
    if (runEnd[longest] - runFirst[longest] > runEnd[i] - runFirst[i]) fullName[i] = longest
  }
}
