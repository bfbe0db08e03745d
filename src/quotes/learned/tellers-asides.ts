import type { TokenRange } from '../../analysis.js'
import { SAYING_VERBS } from '../../lexicon/saying-verbs.js'
import { wordList } from '../../lexicon/word-list.js'
import { WORD_CLASS } from '../../lexicon/word-classes.js'
import type { Word } from '../../word.js'
import { isPersonal, isSomebody } from '../somebody.js'
import { endsInLy } from '../sources.js'
import type { Frame } from './frame.js'
import { STEP } from './paths.js'
import type { Setting } from './setting.js'
import type { WordCode } from './word-codes.js'

/** A shorter tail is hardly ever an aside. */
const SHORTEST = 5
/** How soon a clause that "as" opens has its verb. */
const VERB_WITHIN = 6

/**
 * What the teller adds after the words that were said: "it watches the strait, a trade route that two states claim", and, once
 * marked words are over, what goes on meanwhile: "the road was “mostly open” as snow fell". The range without it.
 */
export function withoutAside(setting: Setting, range: TokenRange, { head }: Frame): TokenRange {
  if (range.first <= head) return range
  const tail = endOfMarks(setting, range)
  const aside = consequence(setting, range) ?? apposition(setting, range, tail) ?? meanwhile(setting, range, tail)
  return aside === null ? range : { first: range.first, end: aside }
}

/** What words do that somebody said, and what somebody does who says them. */
const MEANWHILE: ReadonlySet<string> = new Set(['prompting', 'triggering', 'sparking', 'provoking', 'drawing', 'earning', 'contrasting', 'applauding', 'underscoring', 'underlining', 'alluding'])
/** Things speak in these words as well: "rules questioning her role". */
const NO_ACTS: ReadonlySet<string> = new Set(['reading', 'beginning', 'starting', 'thinking', 'reflecting', 'questioning', 'attacking', 'suggesting', 'indicating', 'implying', 'requesting', 'demanding', 'finishing', 'smiling', 'singing', 'laughing', 'crying', 'screaming', 'resting', 'charging', 'ruling', 'reciting', 'concluding', 'shouting', 'chanting', 'yelling', 'threatening', 'asking', 'promising', 'offering', 'denying', 'rejecting', 'complaining', 'praising', 'begging', 'pleading', 'cursing', 'boasting', 'posting', 'ordering', 'pointing'])

/**
 * The comma in no marks before what came of the words or what else is said: "the port was “shut”, *prompting* a rebuke from Hill, who said
 * it was open", "the port was shut, *accusing* the town" (of 181 such words of saying in training stories, 173 are no part of what stands
 * before); null where there is none.
 */
function consequence(setting: Setting, { first, end }: TokenRange): number | null {
  const { codes, regionOf } = setting
  for (let i = first + 1; i < end - 2; i++) {
    if (regionOf[i] >= 0) continue
    if (codes[i].word.lower === 'when' && codes[i + 1].word.lower === 'asked' && ASKED.has(codes[i + 2].word.lower) && OF_SELF.has(codes[first].word.lower)) return codes[i - 1].word.text === ',' ? i - 1 : i
    if (codes[i].word.text !== ',') continue
    const at = endsInLy(codes[i + 1].word) ? i + 2 : i + 1
    const { lower } = codes[at].word
    if (tellsMeanwhile(lower) || (lower === 'pointing' && codes[at + 1]?.word.lower === 'to') || tellsWhere(codes, at) || cameOfIt(codes, at, end) || isComment(codes, i + 1) || anotherSays(setting, i + 1, end)) return i
  }
  return null
}

/** "prompting", "accusing" */
export const tellsMeanwhile = (lower: string): boolean => MEANWHILE.has(lower) || (SAYING_VERBS.get(lower)?.gerund === true && !NO_ACTS.has(lower))

/** "he was tired *when asked about* it": who is asked is who says so. */
const ASKED: ReadonlySet<string> = new Set(['about', 'whether', 'if', 'why', 'how', 'what'])
const OF_SELF: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it'])

/** "*speaking at* a rally" */
const tellsWhere = (codes: readonly WordCode[], at: number): boolean => codes[at].word.lower === 'speaking' && PLACING.has(codes[at + 1]?.word.lower)
const PLACING: ReadonlySet<string> = new Set(['at', 'in', 'to', 'on', 'during', 'after', 'before', 'from', 'outside', 'alongside'])

/** "*raising* more *fears*", "*ending* two months of *speculation*": by what such words have for an object soon after them. */
function cameOfIt(codes: readonly WordCode[], at: number, end: number): boolean {
  const objects = CAME_OF_IT.get(codes[at].word.lower)
  return objects !== undefined && codes.slice(at + 1, Math.min(end, at + 1 + OBJECT_WITHIN)).some(({ word }) => objects.has(word.lower))
}

/** "*a charge* denied by Hill", "*a widely shared sentiment*": what the teller calls the words (of 18 such in training stories, 14 are no part of them). */
export function isComment(codes: readonly WordCode[], opening: number): boolean {
  if (!ARTICLES.has(codes[opening].word.lower)) return false
  const noun = COMMENTS.has(codes[opening + 1]?.word.lower) ? codes[opening + 1].word : codes[opening + 2]?.word
  return noun !== undefined && COMMENTS.has(noun.lower)
}

const COMMENTS = wordList('allegation assertion charge claim accusation figure suggestion argument contention notion sentiment issue practice point move step decision threat idea proposal position view stance prediction demand scenario')

/** "*while a rebel spokesman put* the toll at 40": a clause of what somebody else says meanwhile. */
function anotherSays({ analysis: { tokens }, codes }: Setting, opener: number, end: number): boolean {
  if (!MEANTIME.has(codes[opener].word.lower)) return false
  let verb = opener + 1
  while (verb < Math.min(end, opener + SUBJECT_WITHIN) && codes[verb].word.shape !== 'mark' && !says(codes[verb].word)) verb++
  return verb > opener + 1 && verb < end && says(codes[verb].word) && isSomebody(tokens, { first: opener + 1, end: verb }) && !isPersonal(tokens, { first: opener + 1, end: verb })
}

const MEANTIME: ReadonlySet<string> = new Set(['while', 'whereas', 'as'])
const SUBJECT_WITHIN = 7
const says = ({ shape, lower }: Word): boolean => shape === 'lower' && (lower === 'put' || SAYING_VERBS.get(lower)?.gerund === false)

/** In tokens. */
const OBJECT_WITHIN = 5
const EXPECTED = wordList('estimates expectations forecasts predictions consensus')
const CAME_OF_IT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['raising', wordList('fears doubts questions concerns hopes alarm eyebrows speculation')], ['fuelling', wordList('fears doubts speculation concerns anger')], ['fueling', wordList('fears doubts speculation concerns anger')],
  ['sending', wordList('shares stocks prices markets shockwaves')], ['dealing', wordList('blow')], ['ending', wordList('weeks months years days speculation standoff deadlock')],
  ['beating', EXPECTED], ['topping', EXPECTED], ['missing', EXPECTED], ['exceeding', EXPECTED], ['surpassing', EXPECTED],
])

/** Where the words after the last marked ones begin. */
function endOfMarks({ regionOf }: Setting, { first, end }: TokenRange): number {
  while (end > first && regionOf[end - 1] < 0) end--
  return end
}

/** The comma of a last apposition, before which a whole clause is said; null where there is none. */
function apposition(setting: Setting, { first, end }: TokenRange, tail: number): number | null {
  const { codes } = setting
  let comma = end - 1
  while (comma > tail && codes[comma].word.text !== ',') comma--
  if (comma <= tail || end - comma <= SHORTEST || !isClause(setting, first, comma) || !(ARTICLES.has(codes[comma + 1].word.lower) || (codes[comma + 1].word.lower === 'the' && RANKING.has(codes[comma + 2].word.lower)))) return null
  const isList = codes.slice(comma + 1, end).some(({ word }) => LISTING.has(word.lower))
  return !isList && isNominal(setting, comma + 1, end) ? comma : null
}

/** With a finite verb, or led by what only clauses begin with: no lexicon has all verbs. */
const isClause = ({ codes, paths: { verbs } }: Setting, first: number, end: number): boolean => CLAUSE_OPENERS.has(codes[first].word.lower) || verbs[end] > verbs[first]
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['that', 'i', 'he', 'she', 'it', 'we', 'they', 'there'])

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an'])
/** "the *latest* sign of trouble" */
const RANKING: ReadonlySet<string> = new Set(['latest', 'first', 'second', 'third', 'last', 'highest', 'lowest', 'biggest', 'largest', 'fastest', 'worst', 'strongest', 'deadliest'])
const LISTING: ReadonlySet<string> = new Set(['and', 'or'])

/** "a route that two states claim", and not "a boss asked her": no verb of its own, only of a clause that hangs on it. */
function isNominal({ codes, paths }: Setting, first: number, end: number): boolean {
  let verb = first
  while (verb < end && !isFiniteVerb(codes[verb])) verb++
  return verb === end || paths.seamBefore[verb] > first
}

const isFiniteVerb = ({ step }: WordCode): boolean => (step & STEP.verb) !== 0
const NOUN = WORD_CLASS.singular | WORD_CLASS.plural | WORD_CLASS.actor

/** "joined" may be a past tense or a participle, whatever the lexicon: in "troops joined", but not in "a joined effort", it is taken for the former. */
function isPast(codes: readonly WordCode[], i: number): boolean {
  const { word } = codes[i - 1]
  return codes[i].word.lower.endsWith('ed') && word.shape !== 'mark' && ((word.classes & NOUN) !== 0 || word.shape !== 'lower')
}

/** The "as" after marked words that opens a clause with its own subject and verb; null where there is none. */
function meanwhile({ codes, paths }: Setting, { first, end }: TokenRange, tail: number): number | null {
  if (tail === first) return null
  let as = tail
  while (as < end - SHORTEST && codes[as].word.lower !== 'as') as++
  if (as >= end - SHORTEST || NO_CLAUSE.has(codes[as + 1].word.lower) || isFiniteVerb(codes[as - 1])) return null
  const reach = Math.min(end, as + 1 + VERB_WITHIN)
  let verb = as + 2
  while (verb < reach && !isFiniteVerb(codes[verb]) && !isPast(codes, verb)) verb++
  if (verb >= reach || paths.seamBefore[verb] !== as) return null
  return codes[as - 1].word.lower === 'even' ? as - 1 : as
}

/** "as if", "as well": not what goes on meanwhile. */
const NO_CLAUSE: ReadonlySet<string> = new Set('if though when well to many much long soon far of part such yet'.split(' '))
