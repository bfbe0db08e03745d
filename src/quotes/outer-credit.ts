import type { Analysis, TokenRange, Tokens } from '../analysis.js'
import { OUTLET_NOUNS } from '../lexicon/outlets.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import { inSingular, UTTERANCE_NOUNS } from '../lexicon/speaking-things.js'
import { lastBeforeTime } from './occasion.js'
import { isPersonal, isSomebody } from './somebody.js'
import { subjectBefore } from './sources.js'
import { isNoVerbHere } from './verb-or-noun.js'

/** "the port is shut, *state radio reported on Monday*": no such credit is longer, in tokens. */
const LONGEST_CREDIT = 10

/** "Lee said *the port was shut*, state radio reported": what is said ends before who passes it on. */
export function beforeCredit({ tokens, tokens: { words } }: Analysis, { first, end }: TokenRange): TokenRange {
  const verb = lastBeforeTime(words, { first, end })
  const finds = FINDING.has(words[verb].lower)
  const saying = words[verb].shape === 'lower' ? SAYING_VERBS.get(words[verb].lower) : undefined
  if (!finds && (!saying || saying.gerund || !saying.kinds.has('report') || isNoVerbHere(tokens, verb, saying))) return { first, end }
  for (let comma = verb - 2; comma > Math.max(first + 1, end - LONGEST_CREDIT); comma--) {
    if (words[comma].text !== ',') continue
    const subject = subjectBefore(tokens, verb, comma + 1)
    const isWhole = subject !== null && subject.end === verb && words.slice(comma + 1, subject.first).every(({ lower }) => BEFORE_OUTLET.has(lower)) // "state" is a verb elsewhere
    const isPaper = isWhole && UTTERANCE_NOUNS.has(inSingular(words[subject.end - 1].lower))
    return isWhole && (isPaper || (!finds && passesOn(tokens, subject))) ? { first, end: comma } : { first, end }
  }
  return { first, end }
}

/** "*the state* news agency", "*state-run* television" */
const BEFORE_OUTLET: ReadonlySet<string> = new Set(['the', 'state', '-', 'run', 'owned', 'local', 'official'])

/** What papers and surveys do: "the records show". */
const FINDING: ReadonlySet<string> = new Set(['showed', 'shows', 'show', 'found', 'finds', 'find'])

const BROADCASTS: ReadonlySet<string> = new Set(['radio', 'television', 'tv', 'media'])

const passesOn = (tokens: Tokens, subject: TokenRange): boolean => OUTLET_NOUNS.has(tokens.words[subject.end - 1].lower) || BROADCASTS.has(tokens.words[subject.end - 1].lower) || (isSomebody(tokens, subject) && !isPersonal(tokens, subject))

/** Before whom something is told: "the inquest heard". */
const COURTS: ReadonlySet<string> = new Set('court inquest inquiry enquiry tribunal jury jurors hearing trial commission committee panel'.split(' '))
const HEARING_VERBS: ReadonlySet<string> = new Set(['heard', 'hears', 'told'])
const HELPING: ReadonlySet<string> = new Set(['has', 'had', 'was', 'were', 'been', 'is'])
const CLAIMED: ReadonlySet<string> = new Set('alleged claimed understood reported believed thought emerged'.split(' '))

/** "he did it for money, *the court has heard*", "…, *it is alleged*": what is said ends before where, and before the teller's own care. */
export function beforeHearing({ tokens: { words } }: Analysis, { first, end }: TokenRange): TokenRange {
  const verb = lastBeforeTime(words, { first, end })
  const isHeard = HEARING_VERBS.has(words[verb].lower)
  if (!isHeard && !CLAIMED.has(words[verb].lower)) return { first, end }
  let who = verb - 1
  while (who > first && HELPING.has(words[who].lower)) who--
  let comma = who
  while (comma > Math.max(first, verb - LONGEST_CREDIT) && words[comma].text !== ',') comma--
  const isWhole = words[comma].text === ',' && comma > first + 1 && (isHeard ? COURTS.has(words[who].lower) : who === comma + 1 && words[who].lower === 'it' && who < verb - 1)
  return isWhole ? { first, end: comma } : { first, end }
}
