import type { Analysis } from '../analysis.js'
import type { Word } from '../word.js'
import { LISTED, knowledgeOf } from './tagging/word-knowledge.js'
import type { Mention } from './mention.js'
import { isListed } from './places/listed.js'

const OLDEST = 110
const AFTER_AGE: ReadonlySet<string> = new Set([',', ';', '.', ')', 'and', 'of', 'from'])
const ANYBODYS = LISTED.firstName | LISTED.lastName | LISTED.personName

/** "Musa Bello, 38, pleaded": of two words and more, one of which people bear, the age says that it is somebody's name. */
export function nameByAge({ tokens: { words } }: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention): Mention => (hasAge(words, mention) && isAnybodys(words, mention) ? { ...mention, type: 'person' } : mention))
}

/** Whether what follows is a comma and a number of years; of no other word the number is one. */
const hasAge = (words: readonly Word[], { end }: Mention): boolean =>
  words[end]?.text === ',' && Number(words[end + 1]?.text) <= OLDEST && AFTER_AGE.has(words[end + 2]?.lower)

const isAnybodys = (words: readonly Word[], { first, end, words: own }: Mention): boolean =>
  own.length > 1 && !isListed(own) && words.slice(first, end).every(({ shape }) => shape === 'title' || shape === 'mark') &&
  own.every((word) => (knowledgeOf(word).listed & ANYBODYS) !== 0)
