import type { Analysis, TokenRange } from '../analysis.js'
import { HOUSEHOLD_ORGANIZATIONS } from '../lexicon/household-organizations.js'
import { isPeopleNoun, isPersonNoun } from '../lexicon/person-nouns.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import { wordList } from '../lexicon/word-list.js'
import type { Word } from '../word.js'
import { joinedName } from './joined-name.js'
import { looseRuns } from './loose-runs.js'
import type { Mention } from './mention.js'
import { makeMention } from './read-mentions.js'

/** "Apple, Meta and Nvidia fell": words of every text that stand in one list with organizations name some as well. */
export function nameByList(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { words } = analysis.tokens
  const bodies = mentions.filter(({ type }) => type === 'organization')
  if (!bodies.some((body) => isKnown(words, body))) return mentions
  const loose = new Set<TokenRange>(looseRuns(analysis, mentions).filter((run) => mayBeBody(words, run)))
  const items = [...bodies, ...loose].sort((a, b) => a.first - b.first)
  const found: Mention[] = []
  for (let from = 0; from < items.length;) {
    let to = from + 1
    let closes = false
    while (to < items.length && !closes) {
      const joint = jointBetween(words, items[to - 1].end, items[to].first)
      if (joint === null) break
      closes = joint === 'last'
      to++
    }
    const list = items.slice(from, to)
    if (closes && list.length >= FEWEST && areCompanies(words, list.filter((item) => !loose.has(item)))) {
      found.push(...list.flatMap((item) => (loose.has(item) ? makeMention(analysis, item, 'organization') ?? [] : [])))
    }
    from = to
  }
  return found.length === 0 ? mentions : [...mentions, ...found].sort((a, b) => a.first - b.first)
}

/** Two with "and" between them may be of two kinds. */
const FEWEST = 3

const NO_NAME = WORD_CLASS.adjective | WORD_CLASS.adverb | WORD_CLASS.plural | WORD_CLASS.gerund | WORD_CLASS.demonym | WORD_CLASS.date | WORD_CLASS.number | WORD_CLASS.country | WORD_CLASS.city | WORD_CLASS.firstName | WORD_CLASS.lastName

/** What is listed beside "the Ministry of Trade" is as often a part of its name: each has one word, and one is known to all. */
const areCompanies = (words: readonly Word[], bodies: readonly TokenRange[]): boolean => bodies.every(({ first, end }) => end - first === 1) && bodies.some((body) => isKnown(words, body))

const isKnown = (words: readonly Word[], body: TokenRange): boolean => HOUSEHOLD_ORGANIZATIONS.has(joinedName(words, body)) || GIANTS.has(words[body.first].lower)

/** Companies that everybody lists others with, and that the tagger finds by themselves. */
const GIANTS = wordList('microsoft google amazon facebook alphabet tesla intel ibm samsung sony toyota honda boeing airbus netflix twitter walmart starbucks ikea pfizer moderna exxonmobil chevron bp')

const mayBeBody = (words: readonly Word[], { first, end }: TokenRange): boolean =>
  end - first === 1 && words[first].shape === 'title' && (words[first].classes & NO_NAME) === 0 && !isPersonNoun(words[first]) && !isPeopleNoun(words[first])

/** What leads from one of a list to the next: a comma, or what stands before the last; null for anything else. */
function jointBetween(words: readonly Word[], from: number, to: number): 'comma' | 'last' | null {
  const conjunction = words[to - 1].lower === 'and' || words[to - 1].lower === 'or'
  if (to - from === 1) return conjunction ? 'last' : words[from].text === ',' ? 'comma' : null
  return to - from === 2 && words[from].text === ',' && conjunction ? 'last' : null
}
