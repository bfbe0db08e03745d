import { paragraphOf, type Analysis } from '../analysis.js'
import { COMPETITIONS, EVENT_NOUNS, GAMES, GIVEN, HOLDING_GAMES } from '../lexicon/events.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import { isCapital, type Word } from '../word.js'
import type { Mention } from './mention.js'
import { isListed } from './places/listed.js'

/** Words from a name to the one that says what is called so: "the U.S. Open Tennis Championships". */
const LONGEST_REST = 3

/** "U.S.", "EU" */
const LONGEST_ACRONYM = 4

/** "The Iraq War" is no country and "the Hong Kong Open" no place: what is held, won or signed is none of the three, whoever lent it a name. */
export const dropEvents = (analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter((mention) => !isEvent(analysis.tokens.words, mention) && !isOfEvent(analysis.tokens.words, mention) && !isHeading(analysis, mention))

/** A competition's name that is all of its line, and not all of the story. */
function isHeading(analysis: Analysis, { first, end, span }: Mention): boolean {
  if (!COMPETITIONS.has(analysis.tokens.words[end - 1].lower)) return false
  const line = analysis.paragraphs[paragraphOf(analysis, span)]
  return line.first === first && line.end === end && analysis.sentences.length > 1
}

/** A name that ends so; a person's does by chance: "Jo Marathon". */
function isEvent(words: readonly Word[], { type, first, end }: Mention): boolean {
  if (type === 'person' || end - first < 2) return false
  return EVENT_NOUNS.has(words[end - 1].lower) ? !GIVEN.has(words[end - 1].lower) && !(end < words.length && isCapital(words[end])) : GAMES.has(words[end - 1].lower) && isHolding(words, first, end - 1)
}

/** A name that goes on with what is called so. */
function isOfEvent(words: readonly Word[], { first, end }: Mention): boolean {
  const limit = words[end - 1].shape === 'upper' && words[end - 1].text.length > LONGEST_ACRONYM ? end + 1 : end + LONGEST_REST // in "OSLO TO HOST SUMMIT" all words have capitals
  for (let i = end; i < Math.min(words.length, limit) && isCapital(words[i]); i++) {
    if (EVENT_NOUNS.has(words[i].lower)) return i === end || i + 1 === words.length || !isCapital(words[i + 1])
    if (GAMES.has(words[i].lower)) return isHolding(words, first, i)
  }
  return false
}

/** "Atlanta" and "Asian", which hold games. */
const isHolding = (words: readonly Word[], first: number, end: number): boolean => {
  const own = words.slice(first, end)
  return isListed(own.map(({ lower }) => lower)) || own.some(({ lower, classes }) => HOLDING_GAMES.has(lower) || (classes & WORD_CLASS.demonym) !== 0)
}
