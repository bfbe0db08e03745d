import type { Analysis, TokenRange } from '../analysis.js'
import { isKinshipNoun, isPersonNoun } from '../lexicon/person-nouns.js'
import { isPossessiveS } from '../lexicon/possessives.js'
import { POSSESSIVE_PRONOUNS } from '../lexicon/pronouns.js'
import { wordList } from '../lexicon/word-list.js'
import type { Word } from '../word.js'
import { looseRuns } from './loose-runs.js'
import type { Mention } from './mention.js'
import { makeMention } from './read-mentions.js'

/** What leads up to a name that somebody says is theirs, without "only". */
const NAME_GIVEN = /(?:^| )(?:gave|give|gives|giving) (?:his|her|their) name as$/u
/** The same, or up to what they are: "identified herself as Director". */
const INTRODUCED = /(?:^| )(?:identif(?:ied|y|ies|ying)|introduc(?:ed|e|es|ing)|named|called) (?:himself|herself|themselves|themself) as$/u
const ONLY = wordList('only simply just')
/** Of the words of an introduction and two more, "only" and the like. */
const FARTHEST = 6

/** "who gave her name as Mercy", "identified himself only as Hoffnung": whoever says what to call them is a person, known or not. */
export function nameByIntroduction(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const isIntroduced = (name: TokenRange): boolean => introduces(analysis.tokens.words, name)
  const named = mentions.map((mention): Mention => (isIntroduced(mention) ? { ...mention, type: 'person' } : mention))
  const found = looseRuns(analysis, mentions).filter(isIntroduced).map((run) => makeMention(analysis, run, 'person')).filter((made) => made !== null)
  return [...named, ...found].sort((a, b) => a.first - b.first)
}

/** Whether the words before a name say that somebody calls themselves so. */
function introduces(words: readonly Word[], { first, end }: TokenRange): boolean {
  if (isKin(words, { first, end })) return true
  let last = first - 1
  while (last > first - FARTHEST && ONLY.has(words[last]?.lower)) last--
  if (words[last]?.lower !== 'as') return false // before putting words together for each name
  const before = words.slice(Math.max(0, first - FARTHEST), first).map(({ lower }) => lower).filter((word) => !ONLY.has(word)).join(' ')
  return NAME_GIVEN.test(before) || (INTRODUCED.test(before) && !isPersonNoun(words[end - 1]))
}

/** "*Lee's granddaughter*, Autumn, a student": whose name stands between two commas behind what somebody is to another. */
const isKin = (words: readonly Word[], { first, end }: TokenRange): boolean => end - first === 1 && words[first - 1]?.text === ',' && words[end]?.text === ',' &&
  words[first - 2]?.shape === 'lower' && isKinshipNoun(words[first - 2]) && (isPossessiveS(words[first - 3]?.text ?? '') || POSSESSIVE_PRONOUNS.has(words[first - 3]?.lower))
