import type { Analysis } from '../analysis.js'
import { wordList } from '../lexicon/word-list.js'
import type { Mention } from './mention.js'

const STORMS = wordList('hurricane typhoon cyclone')
/** Also a given name, but not where there is weather. */
const STORM = 'storm'
const WEATHER = wordList('storm storms wind winds rain rainfall flood floods flooding weather forecasters mph gusts snow waves tropical')

/** "Hurricane Ana", "Storm Rolf" and, in the same story, "Ana" and "Rolf" are nobody; who bears the name with a surname is, and so is a team. */
export function dropStorms({ tokens: { words } }: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  let isWeather: boolean | null = null
  const isStorm = (lower: string): boolean =>
    STORMS.has(lower) || (lower === STORM && (isWeather ??= words.some((word) => word.shape === 'lower' && WEATHER.has(word.lower))))
  const followsStorm = (first: number): boolean => first > 0 && words[first - 1].shape !== 'lower' && isStorm(words[first - 1].lower)
  const storms = new Set<string>()
  const people = new Set<string>()
  for (const { type, first, words: own } of mentions) {
    if (type === 'organization') continue
    if (own.length === 2 && isStorm(own[0])) storms.add(own[1])
    else if (own.length === 1 && followsStorm(first)) storms.add(own[0])
    else if (own.length > 1 && type === 'person') own.forEach((name) => people.add(name))
  }
  return mentions.filter(({ type, first, words: own }) => {
    if (type === 'organization') return true
    if (own.length === 1) return !storms.has(own[0]) || (people.has(own[0]) && !followsStorm(first))
    return own.length > 2 || !isStorm(own[0])
  })
}
