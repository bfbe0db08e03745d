import type { Analysis } from '../analysis.js'
import { wordList } from '../lexicon/word-list.js'
import { nameKey, type Mention } from './mention.js'

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
  const isNamed = (name: string): boolean => storms.has(name) && !mentions.some(({ type, words: own }) => type === 'person' && own.length > 1 && !isStorm(own[0]) && own.includes(name))
  return mentions.filter((mention) => mention.type === 'organization' || !(mention.words.length === 1 ? isNamed(nameKey(mention)) || (storms.has(mention.words[0]) && isStorm(words[mention.first - 1]?.lower)) : mention.words.length === 2 && isStorm(mention.words[0])))
}
