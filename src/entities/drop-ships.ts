import type { Analysis } from '../analysis.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import { wordList } from '../lexicon/word-list.js'
import type { Word } from '../word.js'
import { nameKey, type Mention } from './mention.js'

/** What follows a ship: a mark, a verb or "of"; a noun or "who" would go on about a person, "the Ann Lee I knew". */
const AFTER_SHIPS = WORD_CLASS.pastTense | WORD_CLASS.presentTense | WORD_CLASS.auxiliary

/** What a ship is called before its name: "the tanker Ann Lee". */
const SHIPS = wordList('vessel ship tanker ferry trawler yacht frigate destroyer submarine tug tugboat freighter schooner cruiser warship lifeboat icebreaker boat sailboat battleship corvette barge carrier')
/** What somebody does to a ship: "the ship Ann Lee built". */
const OWNING = wordList('built owned captained commanded sailed bought chartered designed steered took owns captains commands sails')
const isOwned = (next: Word | undefined): boolean => next !== undefined && OWNING.has(next.lower)

/** "The Ann Lee, built in 1990, sank": with an article before the whole of it, a person's name is a ship's, and nobody's in that story. */
export function dropShips({ document, tokens: { words, starts, ends } }: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const ships = new Set(mentions.filter((mention) => {
    const { type, first, end } = mention
    if ((type === 'person' || (type === 'place' && words[first - 2]?.lower === 'the')) && first > 0 && SHIPS.has(words[first - 1].lower) && !isOwned(words[end]) && !document.text.slice(ends[first - 1], starts[first]).includes('\n')) return true
    if (type !== 'person' || mention.words.length < 2 || words[first - 1]?.lower !== 'the' || (words[first].classes & WORD_CLASS.firstName) === 0) return false
    return end === words.length || words[end].text === ',' || words[end].text === '.' || (words[end].shape === 'lower' && (words[end].classes & AFTER_SHIPS) !== 0)
  }).map(nameKey))
  return mentions.filter((mention) => mention.type === 'organization' || !ships.has(nameKey(mention)) || (mention.type === 'place' && !SHIPS.has(words[mention.first - 1]?.lower ?? '')))
}
