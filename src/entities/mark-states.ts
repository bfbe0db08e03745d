import type { Analysis } from '../analysis.js'
import { STATE_ABBREVIATIONS } from '../lexicon/state-abbreviations.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import { isCapital, type Word } from '../word.js'
import { cutName, markName } from './mark-name.js'
import { isListed } from './places/listed.js'
import { OUTSIDE } from './tagging/labels.js'

/** Words of the longest town that is looked up before a state. */
const LONGEST_TOWN = 3
/** Words that open a sentence and no name. */
const OPENERS = WORD_CLASS.pronoun | WORD_CLASS.determiner | WORD_CLASS.preposition | WORD_CLASS.conjunction | WORD_CLASS.adverb | WORD_CLASS.auxiliary

/** "Duluth, Minn. She left.": a state shortened after its town is a place, as the town is, and ends the name that it is in. */
export function markStates({ tokens: { words }, paragraphs }: Analysis, labels: Uint8Array): void {
  for (const { first, end } of paragraphs) {
    for (let i = first + 2; i < end; i++) {
      if (!STATE_ABBREVIATIONS.has(words[i].lower) || words[i - 1].text !== ',' || !isCapital(words[i]) || !isCapital(words[i - 2])) continue
      const town = { first: townStart(words, first, i - 1), end: i - 1 }
      if (town.end - town.first <= LONGEST_TOWN && isListed(words.slice(town.first, town.end).map(({ lower }) => lower))) markName(labels, town, 'place')
      labels[i - 1] = OUTSIDE
      markName(labels, { first: i, end: i + 1 }, 'place')
      cutName(labels, i + 1)
      if (i + 1 < end && (words[i + 1].classes & OPENERS) !== 0) labels[i + 1] = OUTSIDE
    }
  }
}

/** The words with capitals that end before `end`. */
function townStart(words: readonly Word[], first: number, end: number): number {
  let start = end
  while (start > first && isCapital(words[start - 1])) start--
  return start
}
