import type { Analysis } from '../analysis.js'
import { wordList } from '../lexicon/word-list.js'
import type { Word } from '../word.js'
import { looseRuns } from './loose-runs.js'
import type { Mention } from './mention.js'
import { makeMention } from './read-mentions.js'

const GIVING = wordList('gave give gives giving')
const OWN = wordList('his her their')
const SELVES = wordList('himself herself themselves themself')
const IDENTIFYING = wordList('identified introduced named called identify introduce')
const ONLY = wordList('only simply just')

/** "who gave her name as Mercy", "identified himself only as Hoffnung": whoever says what to call them is a person, known or not. */
export function nameByIntroduction(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { words } = analysis.tokens
  const isIntroduced = ({ first }: { readonly first: number }): boolean => introduces(words, first)
  const named = mentions.map((mention): Mention => (mention.type !== 'person' && isIntroduced(mention) ? { ...mention, type: 'person' } : mention))
  const found = looseRuns(analysis, mentions).filter(isIntroduced).flatMap((run) => makeMention(analysis, run, 'person') ?? [])
  return found.length === 0 ? named : [...named, ...found].sort((a, b) => a.first - b.first)
}

/** Whether the words before a name say that somebody calls themselves so. */
function introduces(words: readonly Word[], first: number): boolean {
  let as = first - 1
  while (as > 0 && ONLY.has(words[as].lower)) as--
  if (as < 2 || words[as].lower !== 'as') return false
  let before = as - 1
  while (before > 1 && ONLY.has(words[before].lower)) before--
  if (words[before].lower === 'name') return OWN.has(words[before - 1].lower) && GIVING.has(words[before - 2]?.lower)
  return SELVES.has(words[before].lower) && IDENTIFYING.has(words[before - 1].lower)
}
