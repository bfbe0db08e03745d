import type { Analysis } from '../analysis.js'
import { honorificBefore } from '../lexicon/honorifics.js'
import { COMPANY_FORMS, COMPANY_KINDS } from '../lexicon/organization-kinds.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import type { Word } from '../word.js'
import { isPlaced } from './is-placed.js'
import { looseRuns } from './loose-runs.js'
import { nameKey, type Mention } from './mention.js'
import { hasShares, speaksAsIt } from './organization-signs.js'
import { isListed } from './places/listed.js'
import { makeMention } from './read-mentions.js'

/** "LLC", "Robotics" */
export const isKind = (word: string): boolean => COMPANY_FORMS.has(word) || COMPANY_KINDS.has(word)

/** The words of a company without those at their end that say what it is: "silver heron" of "Silver Heron Ranches LLC". */
function withoutKind(words: readonly string[]): readonly string[] {
  let end = words.length
  while (end > 1 && isKind(words[end - 1])) end--
  return words.slice(0, end)
}

/** "Halden" is the company where the story has "Halden Robotics", and "Silver Heron" the one of "Silver Heron Ranches LLC". */
export function nameShortForms(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { words } = analysis.tokens
  const shorts = new Set<string>()
  const people = new Set<string>()
  for (const { type, words: own } of mentions) {
    if (type === 'person' && own.length > 1) people.add(own[own.length - 1])
    if (type !== 'organization') continue
    const short = withoutKind(own)
    if (short.length < own.length) shorts.add(short.join(' '))
    for (let length = 2; length < own.length; length++) if (isKind(own[own.length - 1])) shorts.add(own.slice(0, length).join(' '))
  }
  if (shorts.size === 0) return mentions
  const isShort = (key: string): boolean => shorts.has(key) && !people.has(key)
  const named = mentions.map((mention): Mention =>
    (mention.type !== 'organization' && isShort(nameKey(mention)) && (mention.type === 'person' ? isNobody(words, mention) : isCompanyHere(words, mention)) ? { ...mention, type: 'organization' } : mention))
  const found = looseRuns(analysis, mentions).flatMap((range) => {
    const mention = makeMention(analysis, range, 'organization')
    return mention && isShort(nameKey(mention)) && (mention.words.length > 1 || (words[range.first].classes & (WORD_CLASS.demonym | WORD_CLASS.adjective)) === 0) ? [mention] : []
  })
  return [...named, ...found].sort((a, b) => a.first - b.first)
}

/** A word by itself that is no first name and has no title. */
const isNobody = (words: readonly Word[], { first, end }: Mention): boolean =>
  end - first === 1 && (words[first].classes & WORD_CLASS.firstName) === 0 && !honorificBefore(words, first)

/** A place that no list has and nothing is in, or that has shares and speaks. */
const isCompanyHere = (words: readonly Word[], mention: Mention): boolean =>
  !isPlaced(words, mention.first) && (!isListed(mention.words) || hasShares(words, mention.end) || speaksAsIt(words, mention.end))
