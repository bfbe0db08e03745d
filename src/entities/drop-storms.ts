import type { Analysis } from '../analysis.js'
import { wordList } from '../lexicon/word-list.js'
import type { Mention } from './mention.js'

const STORMS = wordList('hurricane typhoon cyclone')
/** Also a given name, but not where there is weather. */
const STORM = 'storm'
const WEATHER = wordList('storm storms wind winds rain rainfall flood floods flooding weather forecasters mph gusts snow waves tropical')

/** "Hurricane Ana", "Storm Rolf" and, in the same story, "Ana" and "Rolf" are nobody; who bears the name with a surname is. */
export function dropStorms({ tokens: { words } }: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  let isWeather: boolean | null = null
  const isStorm = (lower: string): boolean =>
    STORMS.has(lower) || (lower === STORM && (isWeather ??= words.some((word) => word.shape === 'lower' && WEATHER.has(word.lower))))
  const storms = new Set<string>()
  for (const { first, words: own } of mentions) {
    if (own.length === 2 && words[first].shape !== 'lower' && isStorm(own[0])) storms.add(own[1])
    else if (own.length === 1 && first > 0 && words[first - 1].shape !== 'lower' && isStorm(words[first - 1].lower)) storms.add(own[0])
  }
  if (storms.size === 0) return mentions
  const others = mentions.filter(({ type, words: own }) => type === 'person' && own.length > 1 && !isStorm(own[0]))
  const isNobodys = (name: string): boolean => storms.has(name) && !others.some(({ words: own }) => own.includes(name))
  return mentions.filter(({ type, first, words: own }) => {
    if (type === 'organization') return true
    if (own.length === 1) return !isNobodys(own[0]) && !(storms.has(own[0]) && isStorm(words[first - 1]?.lower))
    return own.length > 2 || !isStorm(own[0])
  })
}
