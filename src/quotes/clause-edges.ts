import { rangeSpan, tokensWithin, type Analysis, type TokenRange, type Tokens } from '../analysis.js'
import { isPossessiveS } from '../lexicon/possessives.js'
import { RELATIVE_PRONOUNS } from '../lexicon/pronouns.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import { FINITE, WORD_CLASS } from '../lexicon/word-classes.js'
import type { Word } from '../word.js'
import type { FoundQuote } from './found-quote.js'
import { clauseAfterHearer } from './hearer.js'
import { sentenceWith } from './introducers.js'
import { isFiniteVerb, lastBeforeTime, beforeOccasion } from './occasion.js'
import { isQuotationMark } from './mark-styles.js'
import { markedQuestion } from './marked-question.js'
import { isPersonal, isSomebody, isSpeakerNoun } from './somebody.js'
import { subjectBefore } from './sources.js'
import { beforeCredit, beforeHearing } from './outer-credit.js'
import { isNoVerbHere } from './verb-or-noun.js'

/** Where grammar knows better than a tagger where words in no marks begin and end, that follow their verb. */
export function withinClause(analysis: Analysis, quote: FoundQuote): FoundQuote {
  const { tokens } = analysis
  const [said, ...more] = quote.spans
  if (quote.type === 'direct' || !quote.cue || more.length > 0 || said.start < quote.cue.end) return quote
  const cue = tokensWithin(tokens, quote.cue)
  const range = tokensWithin(tokens, said)
  const question = markedQuestion(tokens, range, cue)
  if (question) return { ...quote, type: 'direct', spans: [rangeSpan(tokens, question)] }
  const clause = EDGES.reduce((words, edge) => edge(analysis, words, cue), range)
  if (clause.first === range.first && clause.end === range.end) return quote
  const isMarked = tokens.words.slice(clause.first, clause.end).some(({ text }) => isQuotationMark(text) && text !== '’' && text !== "'")
  return { ...quote, type: isMarked ? quote.type : 'indirect', spans: [rangeSpan(tokens, clause)] }
}

/** What leads from a verb of saying to who hears it: "explained to the council that", "wrote at the time that". */
const LEADS_TO_HEARER: ReadonlySet<string> = new Set(['to', 'through', 'at', 'on', 'in', 'during', 'via', 'for', 'with', 'from', 'after', 'before', 'by', 'over', 'under', 'earlier', 'later'])
/** Hearers and times, and where things are posted, that no list of people has. */
const HEARING: ReadonlySet<string> = new Set('him her them me us you itself himself herself time point website site exchange conference public nation country house church rally meeting interview speech briefing broadcast column letter email statement oath record camera air affidavit testimony deposition filing tweet post memo note message video trial debate op-ed lawsuit blog page account channel platform newsletter'.split(' '))
/** Tokens before "that". */
const LONGEST_HEARER = 10

/** "The airline said to the stock exchange *that nothing had changed*", "told the club’s website *that it was over*": who hears it is not said. */
function afterHearer({ tokens: { words } }: Analysis, { first, end }: TokenRange, cue: TokenRange): TokenRange {
  const verb = SAYING_VERBS.get(words[cue.end - 1].lower) ?? SAYING_VERBS.get(words[cue.first].lower)
  const subject = verb?.kinds.has('address') && !QUESTION_WORDS.has(words[first].lower) ? subjectAfterHearer(words, { first, end }) : -1
  if (subject > first) return { first: subject, end }
  if (!verb || words[first].lower === 'that' || words[first + 1]?.lower === 'least') return { first, end }
  const isLed = LEADS_TO_HEARER.has(words[first].lower) || LEADS_TO_HEARER.has(words[first - 1].lower)
  const mayHear = verb.kinds.has(isLed ? 'report' : 'address')
  for (let i = first + 1; i < Math.min(end - 2, first + LONGEST_HEARER) && mayTellHearer(words[i]); i++) {
    if (words[i].lower === 'that') return ((mayHear && isHearer(words[i - 1])) || words.slice(first, i).every(tellsWhenOrHow)) && (words[i + 1].classes & (FINITE | WORD_CLASS.date)) === 0 ? { first: i, end } : { first, end }
  }
  return { first, end }
}

const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(['me', 'us', 'him', 'them', 'you'])

/** "tells us *it is late*": whoever hears it stands right behind the verb; who marks quotes leaves "them to wait" whole. */
function afterObject({ tokens: { words } }: Analysis, { first, end }: TokenRange, cue: TokenRange): TokenRange {
  const isAddressed = first === cue.end && end - first > 2 && OBJECT_PRONOUNS.has(words[first].lower) && SAYING_VERBS.get(words[cue.end - 1].lower)?.kinds.has('address') === true
  return isAddressed && words[first + 1].shape !== 'mark' && !GOING_ON.has(words[first + 1].lower) && !QUESTION_WORDS.has(words[first + 1].lower) ? { first: first + 1, end } : { first, end }
}

/** "told Congress *the plan was dead*", "told the judge *he was ill*": whoever stands right behind the verb hears what a clause behind them says. */
function afterPlainHearer({ tokens, tokens: { words } }: Analysis, { first, end }: TokenRange, cue: TokenRange): TokenRange {
  if (first !== cue.end || SAYING_VERBS.get(words[cue.end - 1].lower)?.kinds.has('address') !== true) return { first, end }
  const clause = clauseAfterHearer(tokens, first, end)
  return { first: Math.max(first, clause), end }
}

const GOING_ON: ReadonlySet<string> = new Set(['and', 'or', 'of', 'about', 'to', 'not'])

/** "Lee, who said *the bridge was safe*, has resigned": a relative clause is over where the verb of its noun comes. */
function withinRelative({ tokens: { words } }: Analysis, { first, end }: TokenRange, cue: TokenRange): TokenRange {
  let opening = cue.first - 1
  while (opening > cue.first - LONGEST_SUBJECT && words[opening] && !WHO.has(words[opening].lower) && words[opening].text !== ',') opening--
  if (first < cue.end || !WHO.has(words[opening]?.lower) || words[opening - 1]?.text !== ',') return { first, end }
  let segment = first
  let marks = 0
  for (let i = first; i < end - 1; i++) {
    if (isQuotationMark(words[i].text)) marks++
    if (words[i].text !== ',' || marks % 2 > 0) continue
    const isClause = !RELATIVE_PRONOUNS.has(words[segment].lower) && (words.slice(segment, i).some(isFiniteVerb) || words[segment].lower === 'as')
    if (isClause && (GOING_ON_VERBS.has(words[i + 1].lower) || (isFiniteVerb(words[i + 1]) && !isNominal(words[i + 1])))) return { first, end: i }
    segment = i + 1
  }
  return { first, end }
}

const WHO: ReadonlySet<string> = new Set(['who', 'which'])
/** Verbs that the lexicon has for something else as well: "who said she was ill*, left* the room". */
const GOING_ON_VERBS: ReadonlySet<string> = new Set(['had', 'has', 'have', 'left', 'led', 'put', 'set', 'met', 'held'])
/** Tokens from the pronoun to the verb: "which in June 2004 ruled", "which the Department of Public Works (DPW) called". */
const LONGEST_SUBJECT = 12
const isNominal = ({ classes }: Word): boolean => (classes & (WORD_CLASS.singular | WORD_CLASS.plural | WORD_CLASS.adjective)) !== 0

/** "said *this week* that", "said *repeatedly* that" */
const tellsWhenOrHow = ({ lower, classes }: Word): boolean => (classes & (WORD_CLASS.date | WORD_CLASS.adverb)) !== 0 || lower.endsWith('ly') || TIME_WORDS.has(lower)
const TIME_WORDS: ReadonlySet<string> = new Set(['this', 'last', 'on', 'in', 'week', 'month', 'year', 'day', 'earlier', 'later', 'again'])

const SUBJECTS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'there'])

/** "told a court on Monday *she was ill*": where the clause begins whose "that" is left out; −1 where a clause begins at once, or is none. */
function subjectAfterHearer(words: readonly Word[], { first, end }: TokenRange): number {
  for (let i = first + 1; i < Math.min(end - 1, first + LONGEST_HEARER) && mayTellHearer(words[i - 1]); i++) {
    if (!SUBJECTS.has(words[i].lower) || (words[i + 1].classes & FINITE) === 0) continue
    return isHearer(words[lastBeforeTime(words, { first, end: i })]) ? i : -1
  }
  return -1
}

const mayTellHearer = ({ text, lower, classes }: Word): boolean =>
  !isQuotationMark(text) && text !== ',' && lower !== 'to' && ((classes & FINITE) === 0 || isPossessiveS(text))

const isHearer = (word: Word): boolean => HEARING.has(word.lower) || isSpeakerNoun(word) || word.shape === 'title' || word.shape === 'upper'

const ASKING: ReadonlySet<string> = new Set(['ask', 'asks', 'asked', 'asking'])
export const QUESTION_WORDS: ReadonlySet<string> = new Set(['whether', 'if', 'what', 'why', 'how', 'who', 'when', 'where', 'which'])

/** "Asked on her birthday *what she regretted*", "asked the minister of trade *why*": when and whom is not asked. */
function fromQuestion({ tokens: { words } }: Analysis, { first, end }: TokenRange, cue: TokenRange): TokenRange {
  if (!ASKING.has(words[cue.end - 1].lower) && !ASKING.has(words[cue.first].lower)) return { first, end }
  for (let i = first; i < Math.min(end - 1, first + LONGEST_HEARER); i++) {
    if (QUESTION_WORDS.has(words[i].lower)) return i > first && (words[i - 1].classes & WORD_CLASS.preposition) === 0 && !isRelative(words, i) ? { first: i, end } : { first, end }
    if ((words[i].shape === 'mark' && !isPossessiveS(words[i].text)) || NO_HEARER.has(words[i].lower)) break
  }
  return { first, end }
}

const NO_HEARER: ReadonlySet<string> = new Set(['to', 'for', 'about', 'that'])

/** "the citizens *who know* it" */
const isRelative = (words: readonly Word[], i: number): boolean => words[i].lower === 'who' && words[i - 1].shape === 'lower' && (words[i + 1].classes & (FINITE | WORD_CLASS.infinitive)) !== 0

const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never'])

/** "Police told residents *not* to return". */
function withNegation({ tokens: { words } }: Analysis, { first, end }: TokenRange, cue: TokenRange): TokenRange {
  return first - 1 >= cue.end && words[first].lower === 'to' && NEGATIONS.has(words[first - 1].lower) ? { first: first - 1, end } : { first, end }
}

/** "pleaded guilty in Oslo District Court *to murder*". */
function afterGuilty({ tokens: { words } }: Analysis, { first, end }: TokenRange, cue: TokenRange): TokenRange {
  if (words[first].lower !== 'guilty' || !words[cue.end - 1].lower.startsWith('ple')) return { first, end }
  let to = first + 1
  while (to < end && words[to].lower !== 'to') to++
  if (to >= end) return { first, end }
  let joint = to
  while (joint < end - 1 && !(words[joint].lower === 'and' && SENTENCED.has(words[joint + 1].lower))) joint++
  return { first: to, end: joint < end - 1 ? joint : end }
}

/** What comes of a plea: "pleaded guilty to murder *and was jailed*". */
const SENTENCED: ReadonlySet<string> = new Set(['was', 'were', 'is', 'will', 'faces', 'received', 'got', 'has'])

/** From the comma to the verb: "Ann Lee, a nurse at the harbour hospital, said". */
const LONGEST_ANSWERER = 20

/** "Asked *whether the army would come*, Ann Lee said no": a question ends where whoever answers it stands before a verb. */
function beforeAnswer(analysis: Analysis, { first, end }: TokenRange, cue: TokenRange): TokenRange {
  const { tokens, tokens: { words } } = analysis
  if (words[cue.end - 1].lower !== 'asked' || !opensClause(analysis, cue.first)) return { first, end }
  for (let comma = first + 1; comma < end - 1 && !isQuotationMark(words[comma].text); comma++) {
    if (words[comma].text !== ',') continue
    for (let verb = comma + 2; verb < Math.min(end, comma + LONGEST_ANSWERER); verb++) {
      if (SAYING_VERBS.has(words[verb].lower) && answers(tokens, verb, comma + 1)) return { first, end: comma }
    }
  }
  return { first, end }
}

/** "Asked *what she needed*, Ann Lee thought for a while": the same where they do anything else, whether or not they say something. */
function beforeSubject(analysis: Analysis, { first, end }: TokenRange, cue: TokenRange): TokenRange {
  const { tokens: { words } } = analysis
  if (words[cue.end - 1].lower !== 'asked' || !QUESTION_WORDS.has(words[first].lower) || !opensClause(analysis, cue.first)) return { first, end }
  for (let comma = first + 1; comma < end - 2 && !isQuotationMark(words[comma].text); comma++) {
    if (words[comma].text !== ',' || !(words[comma + 1].shape === 'title' || SUBJECTS.has(words[comma + 1].lower))) continue
    let verb = comma + 2
    while (verb < end && words[verb].shape === 'title') verb++
    if (verb < end && isPast(words[verb])) return { first, end: comma }
  }
  return { first, end }
}

const isPast = ({ shape, lower, classes }: Word): boolean => shape === 'lower' && ((classes & WORD_CLASS.pastTense) !== 0 || (lower.endsWith('ed') && (classes & (WORD_CLASS.singular | WORD_CLASS.adjective)) === 0))

/** "The army says *it was shut*; the rebels, who hold it, have denied that": what another says behind a semicolon is theirs. */
function beforeSemicolon({ tokens, tokens: { words } }: Analysis, { first, end }: TokenRange): TokenRange {
  let semicolon = first + 1
  while (semicolon < end && words[semicolon].text !== ';' && !isQuotationMark(words[semicolon].text)) semicolon++
  if (semicolon >= end - 2 || words[semicolon].text !== ';') return { first, end }
  for (let verb = semicolon + 2; verb < end; verb++) {
    const saying = words[verb].shape === 'lower' ? SAYING_VERBS.get(words[verb].lower) : undefined
    if (!saying || saying.gerund || isNoVerbHere(tokens, verb, saying)) continue
    const subject = subjectBefore(tokens, verb, semicolon + 1)
    return subject?.first === semicolon + 1 && isSomebody(tokens, subject) && !isPersonal(tokens, subject) ? { first, end: semicolon } : { first, end }
  }
  return { first, end }
}

/** Whoever a clause from `first` to its verb is about. */
function answers(tokens: Tokens, verb: number, first: number): boolean {
  const subject = subjectBefore(tokens, verb, first)
  return subject?.first === first && !RELATIVE_PRONOUNS.has(tokens.words[first].lower) && isSomebody(tokens, subject)
}

const BEFORE_ASKED: ReadonlySet<string> = new Set(['when', 'if', 'and', 'but', 'also', 'repeatedly'])

/** "Asked whether", "When asked whether": nobody stands before it. */
function opensClause(analysis: Analysis, cue: number): boolean {
  const { first } = sentenceWith(analysis, cue)
  return cue === first || (cue === first + 1 && BEFORE_ASKED.has(analysis.tokens.words[first].lower))
}

/** Where words begin, whom they are told to left out, then where they end. */
const EDGES: readonly ((analysis: Analysis, said: TokenRange, cue: TokenRange) => TokenRange)[] = [fromQuestion, afterObject, afterPlainHearer, afterHearer, afterGuilty, withNegation, beforeAnswer, beforeSubject, beforeSemicolon, beforeCredit, beforeHearing, beforeOccasion, withinRelative]
