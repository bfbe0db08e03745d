import type { TokenRange } from '../analysis.js'
import { isPersonNoun } from '../lexicon/person-nouns.js'
import { wordList } from '../lexicon/word-list.js'
import type { Word } from '../word.js'

/** What stands between a name and the office that is given. */
const BEFORE_OFFICES = wordList('as its the their his her a an new next first acting interim chief vice deputy managing permanent general')
/** Words of the longest way to the office: "as its new acting". */
const REACH = 5

/** "named Ann Lee its new director", "appointed Ann Lee chief executive": whether an office follows a name right away, which somebody gets. */
export function isGivenOffice(words: readonly Word[], { end }: TokenRange): boolean {
  let at = end
  while (at < words.length && at - end < REACH && BEFORE_OFFICES.has(words[at].text)) at++
  return at < words.length && words[at].shape === 'lower' && isPersonNoun(words[at])
}
