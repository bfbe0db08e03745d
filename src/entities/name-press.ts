import type { Analysis, TokenRange } from '../analysis.js'
import { OUTLET_WORDS, OUTLETS, PLAIN_PAPERS } from '../lexicon/outlets.js'
import { isPossessiveS } from '../lexicon/possessives.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import { WORD_CLASS } from '../lexicon/word-classes.js'
import { wordList } from '../lexicon/word-list.js'
import { isCapital, type Word } from '../word.js'
import { isGivenName } from './is-given-name.js'
import { joinedName } from './joined-name.js'
import { looseRuns } from './loose-runs.js'
import type { Mention } from './mention.js'
import { isListed } from './places/listed.js'
import { makeMention } from './read-mentions.js'

/** Who is told something for others to read. */
const HEARING = wordList('told tells telling')
/** When papers come out: "the Daily Mail", "the Evening Standard"; a show and a service are no paper. */
const DAILY = wordList('daily sunday evening morning')
const AFTER_DAILY = wordList('beast caller record nation monitor maverick worker')
/** What a name is called behind it: "People magazine". */
const CALLED = wordList('magazine newspaper tabloid')
/** How words reach an outlet: "told New Earth in an email". */
const BY = wordList('email e-mail interview statement message phone')
/** Words that open no name but a person's or a day's. */
const NO_NAME = WORD_CLASS.demonym | WORD_CLASS.adjective | WORD_CLASS.date | WORD_CLASS.country | WORD_CLASS.city | WORD_CLASS.determiner
/** Words of the longest name that is taken for an outlet's by what stands beside it. */
const LONGEST = 3

/** "told The Circuit", "for The Atlantic", "the Daily Mail", "People magazine": outlets that were found for places or for nothing, by how they are written of. */
export function namePress(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const { words } = analysis.tokens
  const isPress = (range: TokenRange): boolean => range.end - range.first <= LONGEST && isWrittenOf(words, range)
  const named = mentions.map((mention): Mention => (mention.type === 'place' && isPress(mention) ? { ...mention, type: 'organization' } : mention))
  const found = looseRuns(analysis, mentions)
    .filter((run) => isPress(run) || (isCalledMagazine(words, run) && run.end - run.first <= LONGEST))
    .flatMap((run) => makeMention(analysis, run, 'organization') ?? [])
  return found.length === 0 ? named : [...named, ...found].sort((a, b) => a.first - b.first)
}

function isWrittenOf(words: readonly Word[], range: TokenRange): boolean {
  const { first, end } = range
  const name = joinedName(words, range)
  const before = words[first - 1] as Word | undefined
  const beforeThat = words[first - 2] as Word | undefined
  if (before === undefined || beforeThat === undefined) return false
  if (goesOn(words, end)) return false
  if (before.text === 'The' && HEARING.has(beforeThat.lower)) return !isListed([name])
  if (before.lower === 'the' && end - first === 2 && DAILY.has(words[first].lower) && (OUTLET_WORDS.has(words[first + 1].lower) || AFTER_DAILY.has(words[first + 1].lower))) return true
  if (before.text === 'The' && isWithin(beforeThat) && (OUTLETS.has(name) || PLAIN_PAPERS.has(name))) return true
  if (before.lower === 'the' && PLAIN_PAPERS.has(name) && isBesideOutlet(words, range)) return true
  if (!HEARING.has(before.lower)) return false
  return (OUTLETS.has(name) && !isGivenName(words[first]) && !isListed([name])) || (end - first > 1 && !isGivenName(words[first]) && !isListed(name.split(' ')) && isReachedBy(words, end))
}

/** "The Post and Courier", "The Age of Reason", "Fox 35"; but not "The Guardian and The Economist". */
function goesOn(words: readonly Word[], end: number): boolean {
  const [next, after] = [words[end] as Word | undefined, words[end + 1] as Word | undefined]
  return next !== undefined && (next.lower === 'of' || next.shape === 'number' || ((next.lower === 'and' || next.text === '&') && after !== undefined && isCapital(after) && after.lower !== 'the'))
}

/** Within a sentence: "for The Atlantic", "the Guardian, The Economist". */
const isWithin = ({ shape, text }: Word): boolean => shape === 'lower' || text === ','

/** "the Guardian, The Economist and others" */
function isBesideOutlet(words: readonly Word[], { end }: TokenRange): boolean {
  const at = words[end]?.text === ',' && words[end + 1]?.lower === 'and' ? end + 1 : end
  return (words[at]?.text === ',' || words[at]?.lower === 'and') && words[at + 1]?.lower === 'the' && PLAIN_PAPERS.has(words[at + 2]?.lower ?? '')
}

/** "in an email", "by phone" */
const isReachedBy = (words: readonly Word[], end: number): boolean =>
  (words[end]?.lower === 'in' || words[end]?.lower === 'by') && (BY.has(words[end + 1]?.lower ?? '') || (words[end + 1]?.text === 'an' && BY.has(words[end + 2]?.lower ?? '')))

/** "British", which the classes of words lack */
const OF_PEOPLES = /\p{L}{2}(?:ish|ese|ian|ean|rew|olic|lim)$/u

/** "in People magazine", but not "a British newspaper", "the oldest Catholic newspaper" and "in Lagos newspaper columns". */
function isCalledMagazine(words: readonly Word[], { first, end }: TokenRange): boolean {
  if (first === 0 || !CALLED.has(words[end]?.text ?? '') || (words[end - 1].classes & NO_NAME) !== 0 || OF_PEOPLES.test(words[end - 1].lower) || isListed([words[end - 1].lower])) return false
  const { lower, classes } = words[first - 1]
  return lower === 'the' || isPossessiveS(lower) || SAYING_VERBS.has(lower) || (classes & WORD_CLASS.preposition) !== 0
}
