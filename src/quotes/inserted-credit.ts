import { isGlued, rangeSpan, tokenAt, tokensWithin, type Analysis, type Sentence, type TokenRange, type Tokens } from '../analysis.js'
import { SAYING_VERBS } from '../lexicon/saying-verbs.js'
import { wordList } from '../lexicon/word-list.js'
import { FINITE, WORD_CLASS } from '../lexicon/word-classes.js'
import { overlaps, type Span } from '../span.js'
import type { Word } from '../word.js'
import type { FoundQuote } from './found-quote.js'
import { sentenceWith } from './introducers.js'
import type { Marks } from './marks.js'
import { isSomebody } from './somebody.js'
import { subjectAfter, subjectBefore } from './sources.js'

/** A credit between two commas, which both lie outside of it: "The river, *experts say*, is dying." */
interface Inserted {
  readonly source: TokenRange
  readonly credit: TokenRange
}

/**
 * "The river, experts say, is dying.": where a credit parts a subject from its verb, all of the sentence around it is said, by
 * the one who stands there. `quotes` are in text order.
 */
export function aroundInsertedCredits(analysis: Analysis, { regions }: Marks, quotes: readonly FoundQuote[]): readonly FoundQuote[] {
  const isMarked = markedTokens(analysis.tokens, regions)
  return quotes.map((quote, index) => {
    const whole = !quote.cue ? null : quote.type === 'direct' ? beforeMarks(analysis, quote, quote.cue) : aroundCreditOf(analysis, quote, quote.cue)
    if (!whole) return quote
    const others = [quotes[index - 1], quotes[index + 1]].flatMap((other) => (other ? [...other.spans, other.cue, other.source] : []))
    const isTaken = (span: Span): boolean => others.some((part) => part && overlaps(part, span)) || (!quote.spans.includes(span) && isMarked(tokensWithin(analysis.tokens, span)))
    return whole.spans.some(isTaken) ? quote : whole
  })
}

/** Tells whether a range holds a token that stands between marks; which do is found out when first asked. */
function markedTokens(tokens: Tokens, regions: Marks['regions']): (range: TokenRange) => boolean {
  let marked: Uint8Array | undefined
  return ({ first, end }) => {
    if (!marked) {
      marked = new Uint8Array(tokens.count)
      for (const region of regions) if (region.depth === 0) marked.fill(1, region.tokens.first, region.tokens.end)
    }
    return marked.subarray(first, end).includes(1)
  }
}

/** In tokens; longer sentences are lists. */
export const LONGEST_SENTENCE = 120

/** Of "The dam, Lee said, is old. “We want it fixed.”", the sentence is mended, and the words behind it stay. */
function aroundCreditOf(analysis: Analysis, quote: FoundQuote, cue: Span): FoundQuote | null {
  if (quote.type === 'indirect') return aroundCredit(analysis, quote, cue)
  const [lead, ...more] = quote.spans
  const { tokens } = analysis
  const { end } = sentenceWith(analysis, tokensWithin(tokens, cue).first)
  if (more.length === 0) return lead.start > cue.end ? aroundCleft(analysis, quote, cue) : null
  if (more.length !== 1 || tokensWithin(tokens, more[0]).first < end || lead.end > cue.start) return null
  const whole = aroundCredit(analysis, { ...quote, spans: [lead] }, cue)
  return whole && { ...whole, spans: [...whole.spans, ...more] }
}

/** "*What we need*, Lee said, *is “a plan”*", "*The date*, she warned, *was “set in stone”*": the verb behind the credit has its subject in front. */
function aroundCleft(analysis: Analysis, quote: FoundQuote, cue: Span): FoundQuote | null {
  const { tokens, tokens: { words } } = analysis
  const at = tokensWithin(tokens, cue)
  const [said] = quote.spans
  const told = storyWords(analysis, sentenceWith(analysis, at.first))
  const inserted = findCredit(tokens, at, told)
  const first = tokensWithin(tokens, said).first
  if (!inserted || inserted.credit.end + 1 !== first) return null
  const lead = { first: told.first, end: inserted.credit.first - 1 }
  const goesOn = (ASKED_FOR.has(words[told.first].lower) && WAITING.has(words[first].lower)) || (lead.end - lead.first <= LONGEST_SUBJECT && isOneClause(words, lead, { first, end: told.end }))
  return goesOn ? { ...quote, spans: [rangeSpan(tokens, lead), said] } : null
}

const ASKED_FOR: ReadonlySet<string> = new Set(['what', 'where', 'why', 'how', 'who', 'all'])

function aroundCredit(analysis: Analysis, quote: FoundQuote, cue: Span): FoundQuote | null {
  const { tokens } = analysis
  const at = tokensWithin(tokens, cue)
  const sentence = sentenceWith(analysis, at.first)
  if (sentence.end - sentence.first > LONGEST_SENTENCE) return null
  const told = storyWords(analysis, sentence)
  const inserted = findCredit(tokens, at, told)
  if (!inserted) return null
  const taken = tokensWithin(tokens, quote.spans[0]).first // with the conjunction, if the tagger took it
  const lead = { first: Math.min(told.first, Math.max(taken, told.first - 1)), end: inserted.credit.first - 1 }
  const rest = { first: inserted.credit.end + 1, end: told.end }
  const whole = (spans: readonly TokenRange[]): FoundQuote => ({ ...quote, source: rangeSpan(tokens, inserted.source), spans: spans.map((range) => rangeSpan(tokens, range)) })
  if (isOneClause(tokens.words, lead, rest)) return whole([lead, rest])
  const { end } = tokensWithin(tokens, quote.spans[0])
  if (quote.spans.length === 1 && end === lead.end && ((hasVerb(tokens.words, lead) && goesOn(tokens.words, rest, at)) || isFronted(tokens.words, lead, rest))) return whole([lead, rest])
  if (taken < at.end || taken > rest.first || end <= rest.first || !isFronted(tokens.words, lead, rest)) return null
  const opening = told.first > sentence.first && CONJUNCTIONS.has(tokens.words[told.first - 1].lower) ? told.first - 1 : told.first
  return whole([{ first: opening, end: lead.end }, { first: rest.first, end }])
}

/** "Civilians, she said, *“must be protected”*": marked words that begin with the verb of what stands before the credit go on with it. */
function beforeMarks(analysis: Analysis, quote: FoundQuote, cue: Span): FoundQuote | null {
  const { tokens, tokens: { words } } = analysis
  const at = tokensWithin(tokens, cue)
  const [marked] = quote.spans
  const first = tokensWithin(tokens, marked).first
  const sentence = sentenceWith(analysis, at.first)
  if (sentence.end - sentence.first > LONGEST_SENTENCE || quote.spans.length > 1 || words[first]?.shape !== 'lower') return null
  const told = storyWords(analysis, sentence)
  const inserted = findCredit(tokens, at, told)
  if (!inserted || inserted.credit.end + 2 !== first) return null
  const lead = { first: told.first, end: inserted.credit.first - 1 }
  return (lead.end - lead.first <= LONGEST_SUBJECT && isOneClause(words, lead, tokensWithin(tokens, marked))) || isWhole(words, lead) ? { ...quote, type: 'mixed', rule: 'learned-mixed', spans: [rangeSpan(tokens, lead), marked] } : null
}

/** "She had been drinking": a clause that does not wait for what the marked words bring, as "critics, including" does. */
const isWhole = (words: readonly Word[], lead: TokenRange): boolean => hasVerb(words, lead) && endsWhole(words, lead)

/** Not "critics, *including*", which waits for what comes behind the credit. */
export const endsWhole = (words: readonly Word[], { end }: TokenRange): boolean =>
  !OPEN_ENDS.has(words[end - 1].lower) && (words[end - 1].classes & (WORD_CLASS.preposition | WORD_CLASS.determiner | WORD_CLASS.conjunction | WORD_CLASS.auxiliary)) === 0
const OPEN_ENDS: ReadonlySet<string> = new Set(['including', 'also', 'only', 'even', 'not', 'with', 'like', 'as', 'after', 'because', 'if', 'was', 'is', 'were', 'are'])

/** In tokens. */
export const LONGEST_SUBJECT = 8

const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'but', 'so', 'or', 'yet'])

const ENDING: ReadonlySet<string> = new Set(['.', '!', '?', '…', '...', ':', '”', '"'])

/** A sentence without its dateline, a conjunction that opens it, and the marks that end it. */
export function storyWords({ tokens, document }: Analysis, sentence: Sentence): TokenRange {
  const { dateline } = document.paragraphs[sentence.paragraph]
  let { first, end } = sentence
  if (dateline && tokens.starts[first] < dateline.end) first = Math.min(tokenAt(tokens, dateline.end), end) // a story may be cut off right behind it
  if (first < end && CONJUNCTIONS.has(tokens.words[first].lower)) first++
  while (end > first && ENDING.has(tokens.words[end - 1].text)) end--
  return { first, end }
}

export function findCredit(tokens: Tokens, cue: TokenRange, told: TokenRange): Inserted | null {
  return tokens.words[cue.first - 1]?.text === ',' ? findInverted(tokens, cue, told) ?? findPlain(tokens, cue, told, true) : findPlain(tokens, cue, told, false)
}

const isComma = ({ words }: Tokens, i: number, told: TokenRange): boolean => i > told.first && i < told.end && words[i].text === ','

/** ", argues Ann Lee,", ", according to the agency,". */
function findInverted(tokens: Tokens, cue: TokenRange, told: TokenRange): Inserted | null {
  const isAccording = tokens.words[cue.first].lower === 'according'
  if (!isComma(tokens, cue.first - 1, told) || (!isAccording && !reports(tokens.words[cue.first]))) return null
  const source = subjectAfter(tokens, isAccording ? cue.first + 1 : cue.first, told.end)
  return source && isComma(tokens, source.end, told) && (isAccording || isSomebody(tokens, source)) ? { source, credit: { first: cue.first, end: source.end } } : null
}

/** ", experts say,", ", Lee told reporters on Monday,", and with an aside ", Ann Lee, the mayor, said,". */
function findPlain(tokens: Tokens, cue: TokenRange, told: TokenRange, hasAside: boolean): Inserted | null {
  const { words } = tokens
  const source = subjectBefore(tokens, cue.first, told.first)
  if (!source || !isComma(tokens, source.first - 1, told) || RELATIVES.has(words[source.first].lower) || isGlued(tokens, cue.first)) return null
  if (hasAside && (!reports(words[cue.first]) || !isSomebody(tokens, source))) return null
  let end = cue.end
  while (end < Math.min(told.end, cue.end + LONGEST_TAIL) && words[end].shape !== 'mark' && !RELATIVES.has(words[end].lower)) end++
  if (!isComma(tokens, end, told) || (end > cue.end && !leavesOff(words, cue))) return null
  return { source: hasAside ? { first: source.first, end: cue.first - 1 } : source, credit: { first: source.first, end } }
}

/** "told reporters", "said on Monday": no words that are said follow; against "announced four votes". */
const leavesOff = (words: readonly Word[], cue: TokenRange): boolean => SAYING_VERBS.get(words[cue.first].lower)?.kinds.has('address') === true ||
  (words[cue.end].classes & (WORD_CLASS.preposition | WORD_CLASS.date | WORD_CLASS.adverb)) !== 0 || LATER.has(words[cue.end].lower)
const LATER: ReadonlySet<string> = new Set(['later', 'earlier', 'afterwards', 'recently'])

/** "told reporters on Monday": what may follow the verb before the comma. */
const LONGEST_TAIL = 6
const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which', 'that', 'where', 'when', 'as'])

/** Stands before its subject: "argues Ann Lee"; "called the Gate" and "accused" are participles. */
export function reports({ lower }: Word): boolean {
  const verb = SAYING_VERBS.get(lower)
  return verb !== undefined && !verb.gerund && verb.kinds.has('report') && !verb.kinds.has('characterize')
}

const BESIDE_VERB: ReadonlySet<string> = new Set(['not', 'never', 'also', 'still', 'now', 'already', 'only', 'often', 'always'])
/** "She is", "the plan will not": wait for what comes after the credit. */
const WAITING: ReadonlySet<string> = new Set('is are was were be been being am will would can cannot could may might must should shall has have had do does did not never'.split(' '))
const isVerb = ({ shape, classes, lower }: Word): boolean => shape === 'lower' && ((classes & FINITE) !== 0 || WAITING.has(lower)) && !lower.endsWith('ing')

/** What the lexicon has for no preposition, or not always. */
const FRONTING: ReadonlySet<string> = new Set(['to', 'despite', 'during', 'since', 'until', 'within', 'without', 'after', 'before', 'under', 'over'])

/** "In short, *says Ann Lee*, it is late": a phrase without a verb stands before the credit, or "if", and all of the clause after it. */
function isFronted(words: readonly Word[], lead: TokenRange, rest: TokenRange): boolean {
  if (rest.first >= rest.end || !hasVerb(words, rest)) return false
  const { lower, classes } = words[lead.first]
  if (lower === 'if') return true
  const isPhrase = FRONTING.has(lower) || (classes & WORD_CLASS.preposition) !== 0 || (lead.end - lead.first <= LONGEST_ADVERB && (classes & (WORD_CLASS.adverb | WORD_CLASS.date)) !== 0)
  return isPhrase && !hasVerb(words, lead)
}

/** "The fire started, officials said, *in a kitchen*", "It is late, she says, *because it rained*": what hangs on a clause before a credit is said with it, unless it tells what else is done. */
function goesOn(words: readonly Word[], { first, end }: TokenRange, cue: TokenRange): boolean {
  const next = words[first + 1] as Word | undefined
  if (end - first < FEWEST_WORDS || !next || !HANGING_ON.has(words[first].lower) || tellsHow(words, { first, end })) return false
  if (!CONJUNCTIONS.has(words[first].lower)) return true
  if (MODALS.has(next.lower) && !(words[first + 2]?.lower === 'not' && SAYING_VERBS.has(words[first + 3]?.lower))) return true
  return words[cue.first].lower !== 'according' && GOING_ON.has(next.lower) && hasVerb(words, { first: first + 1, end }) && !SAYING_VERBS.has(next.lower) && !words.slice(first, end).some(({ lower }) => SAYING_VERBS.get(lower)?.kinds.has('report') === true)
}

/** "*in an interview*", "*before leaving*", "*to applause*": how and where it was said. */
function tellsHow(words: readonly Word[], { first, end }: TokenRange): boolean {
  if ((words[first + 1].classes & WORD_CLASS.gerund) !== 0 && words[first + 1].lower.endsWith('ing')) return true
  for (let i = first + 1; i < Math.min(end, first + LONGEST_HOW) && words[i].shape !== 'mark'; i++) if (HOW.has(words[i].lower)) return true
  return false
}

/** In tokens. */
const LONGEST_HOW = 6
const HOW = wordList('condition statement interview response oath phone tweet post email letter conference briefing message call filing affidavit video speech report note reply rebuke answer applause cheers laughter reporters journalists record')
/** With whom a clause goes on, and no other. */
const GOING_ON: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'we', 'there', 'that', 'this', 'his', 'her', 'its', 'their', 'may', 'will', 'also'])

/** "The town was lost, Lee said, *but would* be rebuilt". */
const MODALS: ReadonlySet<string> = new Set(['would', 'will', 'could', 'can', 'should', 'must', 'might'])

/** Words. */
const FEWEST_WORDS = 2
const HANGING_ON: ReadonlySet<string> = new Set('because to in at on for from by of about into under near after before during since until if unless and but against between along'.split(' '))

/** In tokens: "Later that day". */
const LONGEST_ADVERB = 3

/** Whether what stands before and after the credit needs each other: a subject and its verb, "She is" and what she is. */
export function isOneClause(words: readonly Word[], lead: TokenRange, rest: TokenRange): boolean {
  if (rest.first >= rest.end) return false
  const last = words[lead.end - 1]
  let subject = lead.end
  while (subject > lead.first && (WAITING.has(words[subject - 1].lower) || BESIDE_VERB.has(words[subject - 1].lower))) subject--
  if (hasVerb(words, { first: lead.first, end: subject })) return false
  if (last.shape === 'lower' && WAITING.has(last.lower)) return !CONJUNCTIONS.has(words[rest.first].lower) && !RELATIVES.has(words[rest.first].lower)
  let verb = rest.first
  while (verb < rest.end - 1 && BESIDE_VERB.has(words[verb].lower)) verb++
  return (isVerb(words[verb]) || goesWithSeveral(words[verb], last)) && (last.classes & WORD_CLASS.adverb) === 0
}

/** "Voters, Lee says, *don’t* mind", "Ferries, Lee says, *need* crews". */
const goesWithSeveral = ({ shape, lower, classes }: Word, subject: Word): boolean =>
  NOT.test(lower) || (shape === 'lower' && ((classes & WORD_CLASS.infinitive) !== 0 || SEVERAL_DO.has(lower)) && ((subject.classes & WORD_CLASS.plural) !== 0 || subject.lower.endsWith('s')))

/** What the lexicon has for nouns, and several do: "millions face hunger". */
const SEVERAL_DO: ReadonlySet<string> = new Set(['face', 'rise', 'fall', 'risk', 'cost', 'hope', 'plan', 'work', 'struggle', 'resume', 'rank', 'mark', 'matter', 'agree', 'disagree', 'oppose', 'favor', 'favour'])

/** A verb of its own: not that of a relative clause, "the man who shot Lee"; "That is a leap" has one. */
export function hasVerb(words: readonly Word[], { first, end }: TokenRange): boolean {
  const pointsAtIt = words[first].lower === 'that' && first + 1 < end && WAITING.has(words[first + 1].lower)
  for (let i = pointsAtIt ? first + 1 : first; i < end && !RELATIVES.has(words[i].lower); i++) if (isVerb(words[i]) || NOT.test(words[i].lower) || (i > first && isVerbBetween(words[i - 1], words[i], words[i + 1]))) return true
  return false
}

/** Verbs that the lexicon has for something else, by the words beside them: "*measured* the rings", "millions *face* it". */
const isVerbBetween = (last: Word, word: Word, next: Word | undefined): boolean => ALSO_VERBS.has(word.lower) || goesWithSeveral(word, last) ||
  (word.lower.endsWith('ed') && next !== undefined && (next.classes & WORD_CLASS.determiner) !== 0)

const NOT = /n[’']t$/u

/** What markets do, which the lexicon has for nouns: "exports rose". */
const ALSO_VERBS: ReadonlySet<string> = new Set(['rose', 'hit', 'cut', 'beat', 'slid', 'shrank'])
